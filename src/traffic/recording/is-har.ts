/** `{"log":`, also behind plain members such as a comment. */
const LOG_FIRST = /^[\s\uFEFF]*\{(?:\s*"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)\s*,)*\s*"log"\s*:/;
/** An object spread over lines, which NDJSON never has. */
const SPREAD_OBJECT = /^[\s\uFEFF]*\{[\t ]*\r?\n/;

/** How many of its first bytes tell what a recording is. */
export const HEAD_BYTES = 4096;

/** Whether a recording is a HAR: by its name, or else by its first bytes, unzipped. */
export function isHar(name: string, head: Buffer): boolean {
  if (/\.har(?:\.gz)?$/i.test(name)) {
    return true;
  }
  const text = head.subarray(0, HEAD_BYTES).toString("utf8");
  return LOG_FIRST.test(text) || SPREAD_OBJECT.test(text);
}
