import { createHmac, randomBytes } from "node:crypto";

/** Puts stand-ins in the place of private values: of the same form, and within one recording the same for the same value. */
export interface StandIns {
  /** Letters for letters, digits for digits, everything else as it is. `keep` characters at the start stay. */
  readonly forText: (value: string, keep?: number) => string;
  /** `jane.doe@mail.example` → `kqwe.rtz@example.com`. */
  readonly forEmail: (value: string) => string;
  /** Hexadecimal digits for hexadecimal digits. */
  readonly forHex: (value: string) => string;
}

const SMALL = "abcdefghijklmnopqrstuvwxyz";
const CAPITAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGIT = "0123456789";
const HEX = "0123456789abcdef";

/**
 * Stand-ins come from a keyed hash of the value, so nothing has to be remembered, however long a recording is.
 * The key is thrown away: nobody can try values out.
 */
export function createStandIns(key: Buffer = randomBytes(32)): StandIns {
  const forText = (value: string, keep = 0): string => {
    const bytes = streamOf(key, value);
    const replaced = Array.from(value.slice(keep), (character) => replaceCharacter(character, bytes));
    return value.slice(0, keep) + replaced.join("");
  };
  return {
    forText,
    forEmail: (value) => `${forText(value.slice(0, Math.max(0, value.lastIndexOf("@"))).toLowerCase())}@example.com`,
    forHex: (value) => {
      const bytes = streamOf(key, value);
      return value.replaceAll(/[0-9a-f]/gi, () => pick(HEX, bytes));
    },
  };
}

function replaceCharacter(character: string, bytes: () => number): string {
  if (/\p{Lu}/u.test(character)) {
    return pick(CAPITAL, bytes);
  }
  if (/\p{L}/u.test(character)) {
    return pick(SMALL, bytes);
  }
  return /\p{Nd}/u.test(character) ? pick(DIGIT, bytes) : character;
}

function pick(alphabet: string, bytes: () => number): string {
  return alphabet[bytes() % alphabet.length] as string;
}

/** As many bytes as are asked for, always the same for the same value. */
function streamOf(key: Buffer, value: string): () => number {
  let block = Buffer.alloc(0);
  let number = 0;
  let index = 0;

  return () => {
    if (index >= block.length) {
      block = createHmac("sha256", key).update(`${number}\n${value}`).digest();
      number += 1;
      index = 0;
    }
    index += 1;
    return block[index - 1] as number;
  };
}
