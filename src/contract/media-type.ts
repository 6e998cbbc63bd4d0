/** `application/json; charset=utf-8` → `application/json`; empty when there is no header. */
export function mediaType(header: string | undefined): string {
  return (header ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
