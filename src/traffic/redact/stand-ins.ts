import { hash, randomBytes } from "node:crypto";
import { findSecrets } from "../../protocol/secrets/find-secrets.ts";
import { prefixOf } from "../../protocol/secrets/mask.ts";
import type { ReplaceSecret } from "../../protocol/secrets/replace-secrets.ts";
import { isSecretName } from "../../protocol/secrets/secret-names.ts";
import type { Work } from "../../protocol/secrets/work.ts";
import { type Bytes, bytesOf, replaceCharacters, replaceHex } from "./keyed-characters.ts";

/** Stripe's ids and tokens start with what they are: `btok_`, `fcsess_`. */
const ID = /^[a-z]{2,10}_(?=[A-Za-z\d]{8,}$)/;
const WORD = /[\p{L}\p{M}]{2,}/gu;

/**
 * Puts stand-ins in the place of private values: of the same form, and within one recording the same for the same value.
 * They come from a keyed hash of the value, so nothing has to be remembered, however long a recording is.
 * The key is thrown away, so that no one can try values out.
 */
export class StandIns {
  readonly #secret: string;
  readonly #work: Work;

  constructor(key: Buffer = randomBytes(32), work: Work = { steps: 0 }) {
    this.#secret = key.toString("base64");
    this.#work = work;
  }

  readonly replace: ReplaceSecret = (value, kind, name) => {
    switch (kind) {
      case "basic":
        return this.#forBasic(value);
      case "signature":
        return replaceHex(value, this.#bytesOf(value));
      case "email":
        return this.#forEmail(value);
      case "iban":
      case "phone":
      case "number":
        return this.#forNumber(value);
      case "named":
        return name !== undefined && isSecretName(name) ? this.#forSecret(value) : this.forText(value);
      default:
        return this.#forCredentials(value);
    }
  };

  /**
   * For personal data. A word has the same stand-in in every name, in capitals or not. An e-mail address or a number has
   * the same stand-in whether its form or the name of its field gives it away.
   */
  readonly forText = (value: string): string => {
    const spelled = { text: value, startOf: (index: number) => index, endOf: (index: number) => index + 1 };
    const who = { isPersonal: true, isPrivate: () => false };
    const pieces: string[] = [];
    let done = 0;
    for (const { start, end, keep, kind } of findSecrets(spelled, who, this.#work)) {
      pieces.push(this.#forWords(value.slice(done, start)), value.slice(start, start + keep));
      pieces.push(this.replace(value.slice(start + keep, end), kind));
      done = end;
    }
    pieces.push(this.#forWords(value.slice(done)));
    return pieces.join("");
  };

  #forSecret(value: string): string {
    const prefix = prefixOf(value) || (ID.exec(value)?.[0] ?? "");
    const rest = value.slice(prefix.length);
    return `${prefix}${this.#replaceAll(rest, rest)}`;
  }

  #forCredentials(value: string): string {
    const colon = value.indexOf(":");
    return colon === -1
      ? this.#forSecret(value)
      : `${this.#forSecret(value.slice(0, colon))}:${this.#forSecret(value.slice(colon + 1))}`;
  }

  #forBasic(value: string): string {
    const plain = Buffer.from(value, "base64").toString("utf8");
    return plain.includes(":") ? Buffer.from(this.#forCredentials(plain)).toString("base64") : this.#forSecret(value);
  }

  #forEmail(value: string): string {
    const local = value.slice(0, value.lastIndexOf("@")).toLowerCase();
    return `${this.#replaceAll(local, value.toLowerCase())}@example.com`;
  }

  /** A number has the same stand-in with and without spaces. */
  #forNumber(value: string): string {
    return this.#replaceAll(value, value.replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase());
  }

  #forWords(value: string): string {
    const identity = this.#identify(value.toLowerCase());
    const pieces: string[] = [];
    let done = 0;
    for (const { 0: word, index } of value.matchAll(WORD)) {
      pieces.push(this.#replaceAll(value.slice(done, index), `${identity}\n${done}`));
      pieces.push(this.#replaceAll(word, word.toLowerCase()));
      done = index + word.length;
    }
    const rest = value.slice(done);
    return `${pieces.join("")}${this.#replaceAll(rest, pieces.length === 0 ? identity : `${identity}\n${done}`)}`;
  }

  #replaceAll(value: string, identity: string): string {
    const bytes = this.#bytesOf(identity);
    this.#work.steps += value.length;
    return replaceCharacters(value, bytes);
  }

  #bytesOf(value: string): Bytes {
    return bytesOf(this.#secret, this.#identify(value));
  }

  /** A long value is hashed once, not again for each of its words and blocks. */
  #identify(value: string): string {
    this.#work.steps += value.length;
    return value.length > 64 ? hash("sha256", `${this.#secret}\n${value}`, "base64") : value;
  }
}
