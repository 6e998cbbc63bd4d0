/**
 * Adds an option to `NODE_OPTIONS`, before what is already there: what a program instruments, it instruments on top.
 * Node splits the variable at spaces, except within double quotes, where a backslash escapes.
 */
export function addToNodeOptions(existing: string | undefined, option: string): string {
  const quoted = /[\s"\\]/.test(option) ? `"${option.replaceAll(/["\\]/g, String.raw`\$&`)}"` : option;
  return existing === undefined || existing.trim() === "" ? quoted : `${quoted} ${existing}`;
}
