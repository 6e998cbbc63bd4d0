import { hash, randomBytes } from "node:crypto";
import { isDigit, isLetter } from "../../protocol/secrets/characters.ts";
import { findSecrets } from "../../protocol/secrets/find-secrets.ts";
import { prefixOf } from "../../protocol/secrets/mask.ts";
import type { ReplaceSecret } from "../../protocol/secrets/replace-secrets.ts";
import { isSecretName } from "../../protocol/secrets/secret-names.ts";
import type { Work } from "../../protocol/secrets/work.ts";

/** Puts stand-ins in the place of private values: of the same form, and within one recording the same for the same value. */
export interface StandIns {
  readonly replace: ReplaceSecret;
  /** For what is about people. A word has the same stand-in in every name, in capitals or not. */
  readonly forText: (value: string) => string;
}

const SMALL = "abcdefghijklmnopqrstuvwxyz";
const CAPITAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGIT = "0123456789";
const NOT_ZERO = "123456789";
const HEX = "0123456789abcdef";

/** Stripe's ids and tokens start with what they are: `btok_`, `fcsess_`. */
const ID = /^[a-z]{2,10}_(?=[A-Za-z\d]{8,}$)/;
const WORD = /[\p{L}\p{M}]{2,}/gu;

/**
 * Stand-ins come from a keyed hash of the value, so nothing has to be remembered, however long a recording is.
 * The key is thrown away, so that no one can try values out.
 */
export function createStandIns(key: Buffer = randomBytes(32), work: Work = { steps: 0 }): StandIns {
  const secret = key.toString("base64");
  /** A long value is hashed once, not again for each of its words and blocks. */
  const identify = (value: string): string => {
    work.steps += value.length;
    return value.length > 64 ? hash("sha256", `${secret}\n${value}`, "base64") : value;
  };
  const stream = (value: string): (() => number) => streamOf(secret, identify(value));

  /** Letters for letters, digits for digits, everything else as it is. */
  const replaceAll = (value: string, identity: string): string => {
    const bytes = stream(identity);
    work.steps += value.length;
    let shown = "";
    let isFirst = true;
    for (const character of value) {
      shown += replaceCharacter(character, bytes, isFirst);
      isFirst = false;
    }
    return shown;
  };
  const forSecret = (value: string): string => {
    const prefix = prefixOf(value) || (ID.exec(value)?.[0] ?? "");
    const rest = value.slice(prefix.length);
    return `${prefix}${replaceAll(rest, rest)}`;
  };
  const forCredentials = (value: string): string => {
    const colon = value.indexOf(":");
    return colon === -1 ? forSecret(value) : `${forSecret(value.slice(0, colon))}:${forSecret(value.slice(colon + 1))}`;
  };
  const forBasic = (value: string): string => {
    const plain = Buffer.from(value, "base64").toString("utf8");
    return plain.includes(":") ? Buffer.from(forCredentials(plain)).toString("base64") : forSecret(value);
  };
  const forEmail = (value: string): string => {
    const local = value.slice(0, value.lastIndexOf("@")).toLowerCase();
    return `${replaceAll(local, value.toLowerCase())}@example.com`;
  };
  /** The same number is written with spaces and without. */
  const forNumber = (value: string): string => replaceAll(value, value.replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase());
  const forHex = (value: string): string => {
    const bytes = stream(value);
    return value.replaceAll(/[0-9a-f]/gi, () => pick(HEX, bytes));
  };
  const forWords = (value: string): string => {
    const identity = identify(value.toLowerCase());
    let done = 0;
    const pieces: string[] = [];
    for (const { 0: word, index } of value.matchAll(WORD)) {
      pieces.push(replaceAll(value.slice(done, index), `${identity}\n${done}`), replaceAll(word, word.toLowerCase()));
      done = index + word.length;
    }
    const rest = value.slice(done);
    return pieces.length === 0
      ? replaceAll(rest, identity)
      : `${pieces.join("")}${replaceAll(rest, `${identity}\n${done}`)}`;
  };
  /** An e-mail address or a number keeps its stand-in also where the name of its field gives it away. */
  const forText = (value: string): string => {
    const spelled = { text: value, startOf: (index: number) => index, endOf: (index: number) => index + 1 };
    const pieces: string[] = [];
    let done = 0;
    for (const { start, end, keep, kind } of findSecrets(spelled, { isPersonal: true, isPrivate: () => false }, work)) {
      pieces.push(forWords(value.slice(done, start)), value.slice(start, start + keep));
      pieces.push(replace(value.slice(start + keep, end), kind));
      done = end;
    }
    pieces.push(forWords(value.slice(done)));
    return pieces.join("");
  };
  const replace: ReplaceSecret = (value, kind, name) => {
    switch (kind) {
      case "basic":
        return forBasic(value);
      case "signature":
        return forHex(value);
      case "email":
        return forEmail(value);
      case "iban":
      case "phone":
      case "number":
        return forNumber(value);
      case "named":
        return name !== undefined && isSecretName(name) ? forSecret(value) : forText(value);
      default:
        return forCredentials(value);
    }
  };
  return { replace, forText };
}

/** The first digit of a number is not zero. */
function replaceCharacter(character: string, bytes: () => number, isFirst: boolean): string {
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

function pick(alphabet: string, bytes: () => number): string {
  return alphabet[bytes() % alphabet.length] as string;
}

/** As many bytes as are asked for, always the same for the same value. */
function streamOf(secret: string, value: string): () => number {
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
    return block[index - 1] as number;
  };
}
