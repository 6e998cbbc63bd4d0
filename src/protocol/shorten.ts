/** The first `most` characters of a text for a message, with an ellipsis where more follow. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
}
