/**
 * Where a finding was seen, in words. Samples of one file are gathered:
 * `3× in recordings/2026-11-20.har (entries 4, 9, 11)`.
 */
export function describeSamples(count: number, samples: readonly string[]): string {
  const places = new Map<string, string[]>();

  for (const sample of samples) {
    const [, source = sample, entry] = /^(.*):(\d+)$/s.exec(sample) ?? [];
    const entries = places.get(source) ?? [];
    places.set(source, entry === undefined ? entries : [...entries, entry]);
  }
  const shown = [...places].map(([source, entries]) => describePlace(source, entries));
  const more = count > samples.length && samples.length > 0 ? " …" : "";
  return shown.length === 0 ? `${count}×` : `${count}× in ${shown.join(", ")}${more}`;
}

function describePlace(source: string, entries: readonly string[]): string {
  if (entries.length === 0) {
    return source;
  }
  const noun = /\.har(\.gz)?$/i.test(source) ? ["entry", "entries"] : ["line", "lines"];
  return `${source} (${noun[entries.length === 1 ? 0 : 1]} ${entries.join(", ")})`;
}
