const BASE = 62;

/** The character codes of all digits and letters. */
const CODES = Uint8Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", (letter) =>
  letter.charCodeAt(0),
);

const LENGTH = 24;

/** How many letters are taken from one 32-bit number. */
const LETTERS_OF_WORD = 5;

/** Makes the random-looking part of an id from a number: the same seed and number give the same string. */
export type IdSource = (counter: number) => string;

/** Ids of 24 letters and digits, like Stripe's. Two seeds give ids that have nothing to do with each other. */
export function createIdSource(seed: string): IdSource {
  const [first, second] = hashText(seed);
  const codes = Array.from({ length: LENGTH }, () => 0);

  return (counter) => {
    let state = (first ^ Math.imul(counter, 0x9e3779b1)) >>> 0;
    let step = (second + Math.imul(counter, 0x85ebca6b)) | 1;

    for (let start = 0; start < LENGTH; start += LETTERS_OF_WORD) {
      step = (step + 0x6d2b79f5) | 0;
      state = mix(state ^ step);
      let rest = state;
      for (let place = start; place < start + LETTERS_OF_WORD && place < LENGTH; place += 1) {
        const quotient = (rest / BASE) >>> 0;
        codes[place] = CODES[rest - quotient * BASE] ?? 0;
        rest = quotient;
      }
    }
    // Appending letters one by one would make a string of 24 parts, which the first reader has to join.
    return String.fromCharCode(...codes);
  };
}

/** Two 32-bit hashes of a string (FNV-1a from different starts, mixed). */
function hashText(text: string): [number, number] {
  let first = 0x811c9dc5;
  let second = 0xc2b2ae35;

  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x27d4eb2f);
  }
  return [mix(first), mix(second)];
}

function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
