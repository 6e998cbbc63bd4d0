import { hash } from "node:crypto";
import { isDigit, isLetter } from "../../protocol/secrets/characters.ts";

const SMALL = "abcdefghijklmnopqrstuvwxyz";
const CAPITAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGIT = "0123456789";
const NOT_ZERO = "123456789";
const HEX = "0123456789abcdef";

/** Returns the next of an endless row of random bytes, which are always the same for the same value. */
export type Bytes = () => number;

export function bytesOf(secret: string, value: string): Bytes {
  let block = Buffer.alloc(0);
  let number = 0;
  let index = 0;

  return () => {
    if (index >= block.length) {
      block = hash("sha256", `${secret}\n${number}\n${value}`, "buffer");
      number += 1;
      index = 0;
    }
    index += 1;
    return block[index - 1] ?? 0;
  };
}

/** Letters for letters, digits for digits, everything else as it is. */
export function replaceCharacters(value: string, bytes: Bytes): string {
  let shown = "";
  let isFirst = true;
  for (const character of value) {
    shown += replaceCharacter(character, bytes, isFirst);
    isFirst = false;
  }
  return shown;
}

export function replaceHex(value: string, bytes: Bytes): string {
  return value.replaceAll(/[0-9a-f]/gi, () => pick(HEX, bytes));
}

/** The first digit of a number is not zero. */
function replaceCharacter(character: string, bytes: Bytes, isFirst: boolean): string {
  const alphabet = alphabetOf(character);
  return alphabet === undefined
    ? character
    : pick(isFirst && alphabet === DIGIT && character !== "0" ? NOT_ZERO : alphabet, bytes);
}

function alphabetOf(character: string): string | undefined {
  const code = character.charCodeAt(0);
  if (code < 128) {
    return isDigit(code) ? DIGIT : isLetter(code) ? (code < 97 ? CAPITAL : SMALL) : undefined;
  }
  if (/\p{Lu}/u.test(character)) {
    return CAPITAL;
  }
  return /\p{L}/u.test(character) ? SMALL : /\p{Nd}/u.test(character) ? DIGIT : undefined;
}

function pick(alphabet: string, bytes: Bytes): string {
  return alphabet.charAt(bytes() % alphabet.length);
}
