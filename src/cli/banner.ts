/** What a server says when it has started: a label and a value for each line. */
export function formatBanner(rows: readonly (readonly [label: string, text: string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return ["", ...rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`), ""].join("\n");
}

/** The address for this machine: a server on all addresses is reached at the loopback one. */
export function reachableUrl(url: string): string {
  return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:");
}
