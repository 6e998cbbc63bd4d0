/** Where a node was written: a file as the user named it, and a line and column counted from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `openapi/accounts.yaml:112:15`, the form that terminals and editors turn into a link. */
export function formatLocation(location: SourceLocation): string {
  return `${location.file}:${location.line}:${location.column}`;
}
