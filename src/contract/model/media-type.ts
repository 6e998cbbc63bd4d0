/** `application/json; charset=utf-8` → `application/json`; empty when there is no header. */
export function mediaType(header: string | undefined): string {
  const text = header ?? "";
  const end = text.indexOf(";");
  return (end === -1 ? text : text.slice(0, end)).trim().toLowerCase();
}

/** Whether bodies of a media type are JSON: `application/json`, `application/problem+json`. */
export function isJsonType(type: string): boolean {
  return /[/+]json$/.test(type);
}
