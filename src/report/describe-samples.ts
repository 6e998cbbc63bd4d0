/**
 * Where a finding was seen, in words. Samples of one file are gathered: `3× in recordings/2026-11-20.har (entries 4, 9,
 * 11)`. Cases of the suite are named: `2×: answers the plain request; expands ownership`.
 */
export function describeSamples(count: number, samples: readonly string[]): string {
  const places = new Map<string, string[]>();
  const cases: string[] = [];

  for (const sample of samples) {
    const [, source, entry] = /^(.*):(\d+)$/s.exec(sample) ?? [];
    if (source === undefined || entry === undefined) {
      cases.push(sample);
    } else {
      places.set(source, [...(places.get(source) ?? []), entry]);
    }
  }
  const files = [...places].map(([source, entries]) => describePlace(source, entries)).join(", ");
  const more = count > samples.length && samples.length > 0 ? " …" : "";
  return `${count}×${files === "" ? "" : ` in ${files}`}${cases.length === 0 ? "" : `: ${cases.join("; ")}`}${more}`;
}

function describePlace(source: string, entries: readonly string[]): string {
  const noun = /\.har(\.gz)?$/i.test(source) ? ["entry", "entries"] : ["line", "lines"];
  return `${source} (${noun[entries.length === 1 ? 0 : 1]} ${entries.join(", ")})`;
}
