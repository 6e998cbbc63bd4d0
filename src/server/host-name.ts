/** Whether text is a host name or address without a port; `*.` and a name is every name below it. */
export function isHostName(text: string): boolean {
  return /^(?:\*\.)?[a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63}){0,30}$/i.test(text) || /^\[[\da-f:.]{2,45}\]$/i.test(text);
}
