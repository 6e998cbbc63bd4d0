/** Whether text is a host name or address, without a port. */
export function isHostName(text: string): boolean {
  return isDomainName(text) || /^\[[\da-f:.]{2,45}\]$/i.test(text);
}

/** Whether text is a host name, or `*.` and a name for every name below it. */
export function isHostPattern(text: string): boolean {
  return text.startsWith("*.") ? isDomainName(text.slice(2)) : isHostName(text);
}

function isDomainName(text: string): boolean {
  return /^[a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63}){0,30}$/i.test(text);
}
