/** A text of about so many characters, made of one piece again and again. */
export function repeat(piece: string, length: number): string {
  return piece.repeat(Math.max(1, Math.floor(length / piece.length)));
}

/** Different pieces, joined, of about so many characters. */
export function join(length: number, separator: string, write: (index: number) => string, most = Infinity): string {
  const pieces: string[] = [];
  let size = 0;
  for (let index = 0; size < length && index < most; index += 1) {
    const piece = write(index);
    pieces.push(piece);
    size += piece.length + separator.length;
  }
  return pieces.join(separator);
}

/** Text that regular expressions and splitters have trouble with, by name. */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  "one word": (length) => repeat("a", length),
  "words without an end": (length) => repeat("a.", length),
  "at signs": (length) => repeat("a@", length),
  digits: (length) => repeat("1", length),
  "digits and spaces": (length) => repeat("1 ", length),
  plus: (length) => repeat("+", length),
  "percent signs": (length) => repeat("%", length),
  escapes: (length) => repeat("%41", length),
  "spaces and an end": (length) => `${repeat(" ", length)}x`,
  "line ends": (length) => `${repeat(" \n", length)}x`,
  semicolons: (length) => repeat(";", length),
  commas: (length) => repeat(",", length),
  "equals signs": (length) => repeat("=", length),
  slashes: (length) => repeat("/", length),
  "colons and digits": (length) => `${repeat(":1", length)}x`,
  "opening brackets": (length) => repeat("[", length),
  "closing brackets": (length) => repeat("]", length),
  "pairs of brackets": (length) => repeat("[]", length),
  quotes: (length) => repeat('"', length),
  backslashes: (length) => repeat("\\", length),
  "starts of keys": (length) => repeat("sk_test_", length),
  "starts of client secrets": (length) => repeat("a_secret", length),
  "starts of versions": (length) => repeat("2026-", length),
  offers: (length) => repeat(" (did you mean ", length),
  "half characters": (length) => repeat("\ud800", length),
};

/**
 * Each hostile text in one of these places, or in every one of them where `FC_CONTRACT_ALL_SHAPES` is set: all pairs take
 * minutes. From text to text the place is another one.
 */
export function inPlaces<Value>(
  places: Readonly<Record<string, (text: string) => Value>>,
): Readonly<Record<string, (length: number) => Value>> {
  const isWhole = process.env["FC_CONTRACT_ALL_SHAPES"] !== undefined;
  const entries = Object.entries(places);

  return Object.fromEntries(
    Object.entries(HOSTILE_TEXTS).flatMap(([text, write], row) =>
      entries
        .filter((_, column) => isWhole || column === row % entries.length)
        .map(([place, put]) => [`${place} ${text}`, (length: number) => put(write(length))]),
    ),
  );
}
