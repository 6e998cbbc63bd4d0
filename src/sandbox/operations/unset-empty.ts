/** An empty string unsets: what was not given, or was given as one, is null. */
export function unsetEmpty(given: string | undefined): string | null {
  return given === undefined || given === "" ? null : given;
}
