/** What to say of an error that is not the user's. Whoever prints it redacts secrets. */
export function describeInternalError(error: unknown): string {
  return `internal error, please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
