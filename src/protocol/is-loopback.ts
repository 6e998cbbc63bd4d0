/** Whether a URL's host name is this machine itself: `localhost`, `127.…`, `::1` and their other spellings. */
export function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\])$/.test(hostname);
}
