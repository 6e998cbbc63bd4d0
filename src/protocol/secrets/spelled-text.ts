import { CODE, hexValue } from "./characters.ts";
import type { Work } from "./work.ts";

/**
 * A string as it reads once percent-encoding, the escapes of JSON and the character references of XML are undone,
 * however often they were applied, and where each of its characters is written in the original.
 */
export interface SpelledText {
  readonly text: string;
  /** Where the character starts in the original. */
  readonly startOf: (index: number) => number;
  /** Where the character ends in the original. */
  readonly endOf: (index: number) => number;
}

const SPELLED = /[%\\]|&[#a-z]/;
const REFERENCES: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 };
/** The end of `&#x10ffff;` is at most this far from its beginning. */
const LONGEST_REFERENCE = 9;
const ESCAPES: Readonly<Record<number, number>> = { 34: 34, 39: 39, 47: 47, 98: 8, 102: 12, 110: 10, 114: 13, 116: 9 };

export function readSpellings(text: string, work: Work): SpelledText {
  if (!SPELLED.test(text)) {
    return { text, startOf: (index) => index, endOf: (index) => index + 1 };
  }
  const reader = new SpellingReader(text.length, work);
  for (let index = 0; index < text.length; index += 1) {
    reader.push(text.charCodeAt(index), index, index + 1);
  }
  return reader.finish();
}

/**
 * Reads characters onto a stack. A character that completes an escape replaces it, and may complete another one:
 * `%2525` is `%25` is `%`. Every replacement makes the stack shorter, so all of them together are linear.
 */
class SpellingReader {
  readonly #codes: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #work: Work;
  #length = 0;

  constructor(length: number, work: Work) {
    this.#codes = new Uint16Array(length);
    this.#starts = new Uint32Array(length);
    this.#ends = new Uint32Array(length);
    this.#work = work;
  }

  push(first: number, start: number, end: number): void {
    let code = first;
    let from = start;
    for (;;) {
      this.#work.steps += 1;
      const escape = this.#escapeBefore(code);
      if (escape === undefined) {
        break;
      }
      this.#length -= escape.length;
      from = this.#starts[this.#length] ?? from;
      code = escape.code;
    }
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = from;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  finish(): SpelledText {
    const [starts, ends] = [this.#starts, this.#ends];
    return {
      text: new TextDecoder("utf-16le", { ignoreBOM: true }).decode(this.#codes.subarray(0, this.#length)),
      startOf: (index) => starts[index] ?? 0,
      endOf: (index) => ends[index] ?? 0,
    };
  }

  #at(distance: number): number {
    return this.#codes[this.#length - distance] ?? -1;
  }

  /** The escape that a character completes: how much of the stack belongs to it, and what it means. */
  #escapeBefore(code: number): { readonly length: number; readonly code: number } | undefined {
    if (this.#at(1) === CODE.backslash) {
      const meaning = code === CODE.backslash ? CODE.backslash : ESCAPES[code];
      return meaning === undefined ? undefined : { length: 1, code: meaning };
    }
    if (code === CODE.semicolon) {
      return this.#referenceBefore();
    }
    const last = hexValue(code);
    if (last === -1) {
      return undefined;
    }
    const before = hexValue(this.#at(1));
    if (before === -1) {
      return undefined;
    }
    if (this.#at(2) === CODE.percent) {
      return { length: 2, code: before * 16 + last };
    }
    if (this.#at(2) === 120 && this.#at(3) === CODE.backslash) {
      return { length: 3, code: before * 16 + last };
    }
    if (this.#at(4) === 117 && this.#at(5) === CODE.backslash) {
      const [first, second] = [hexValue(this.#at(3)), hexValue(this.#at(2))];
      return first === -1 || second === -1
        ? undefined
        : { length: 5, code: first * 4096 + second * 256 + before * 16 + last };
    }
    return undefined;
  }

  #referenceBefore(): { readonly length: number; readonly code: number } | undefined {
    let name = "";
    for (let distance = 1; distance <= LONGEST_REFERENCE; distance += 1) {
      const code = this.#at(distance);
      if (code === CODE.ampersand) {
        const meaning = readReference(name);
        return meaning === undefined ? undefined : { length: distance, code: meaning };
      }
      if (code === -1) {
        return undefined;
      }
      name = String.fromCharCode(code) + name;
    }
    return undefined;
  }
}

function readReference(name: string): number | undefined {
  if (!name.startsWith("#")) {
    return Object.hasOwn(REFERENCES, name) ? REFERENCES[name] : undefined;
  }
  const value = /^#x[\da-f]+$/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(value) && value > 0 && value <= 0xffff ? value : undefined;
}
