/** An API version, where it reads like one; a header can hold anything, and not all of it is to be repeated. */
export function nameVersion(text: string): string {
  return /^\d{4}-\d{2}-\d{2}(\.[a-z]+)?$/.test(text) ? text : "(unreadable)";
}
