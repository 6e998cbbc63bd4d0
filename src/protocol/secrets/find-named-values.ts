import { CODE, isAlphanumeric, isQuote, isSpace } from "./characters.ts";
import { type IsPrivateHere, privateNamesOfQuery } from "./query-names.ts";
import { partsOfName } from "./secret-names.ts";
import type { Span } from "./span.ts";
import type { SpelledText } from "./spelled-text.ts";
import type { Work } from "./work.ts";

const LONGEST_NAME = 100;
const MOST_SPACES = 3;
/** Nothing, what is masked already, and what only says how a key starts: `sk_test_…`. */
const NOT_SECRET = /^(?:null|true|false|undefined|\*{4}.*|[srpe]k_(?:test_|live_)?…)$/;

/** `takesSpaces`: also `Password: …` as people write it; in messages that would hide what a field should be. */
export interface NamedValueOptions {
  readonly isPrivate: (name: string) => boolean;
  readonly takesSpaces: boolean;
}

/**
 * Finds the values of private names in any kind of text: `password=…`, `"password": "…"`, `<password>…</password>`.
 */
export function findNamedValues(spelled: SpelledText, options: NamedValueOptions, work: Work): Span[] {
  const finder = new NamedValueFinder(spelled, options, work);
  return finder.find();
}

class NamedValueFinder {
  readonly #spelled: SpelledText;
  readonly #text: string;
  readonly #options: NamedValueOptions;
  readonly #work: Work;
  readonly #isPrivateInQuery: IsPrivateHere;
  readonly #spans: Span[] = [];
  #nameStart = 0;
  #nameEnd = 0;
  #tagStart = -1;

  constructor(spelled: SpelledText, options: NamedValueOptions, work: Work) {
    this.#spelled = spelled;
    this.#text = spelled.text;
    this.#options = options;
    this.#work = work;
    this.#isPrivateInQuery = privateNamesOfQuery(spelled.text);
  }

  find(): Span[] {
    const text = this.#text;
    for (let index = 0; index < text.length; index += 1) {
      this.#work.steps += 1;
      const code = text.charCodeAt(index);
      if (isNameCharacter(code)) {
        if (this.#nameEnd !== index) {
          this.#nameStart = index;
        }
        this.#nameEnd = index + 1;
      } else if (code === CODE.equals || code === CODE.colon) {
        index = this.#readAssigned(index);
      } else if (code === CODE.less) {
        this.#tagStart = index;
      } else if (code === CODE.greater && this.#tagStart !== -1) {
        index = this.#readElement(index);
      }
    }
    return this.#spans;
  }

  /** `name=value` and `"name": "value"`; the index of the last character that is done with. */
  #readAssigned(separator: number): number {
    const gap = this.#text.slice(this.#nameEnd, Math.min(separator, this.#nameEnd + MOST_SPACES + 2));
    const isName =
      this.#nameEnd > this.#nameStart && this.#nameEnd + gap.length === separator && /^["'`]?\s*$/.test(gap);
    const name = this.#text.slice(Math.max(this.#nameStart, this.#nameEnd - LONGEST_NAME), this.#nameEnd);
    const isOfQuery = this.#isOfQuery(separator);
    // One name has one value.
    this.#nameStart = this.#nameEnd;
    if (!isName || !(this.#isPrivate(name) || (isOfQuery && this.#isPrivateInQuery(name)))) {
      return separator;
    }
    let start = separator + 1;
    while (start <= separator + MOST_SPACES && isSpace(this.#text.charCodeAt(start))) {
      start += 1;
    }
    if (isQuote(this.#text.charCodeAt(start))) {
      return this.#add(start + 1, this.#findQuote(start), name);
    }
    const isSpaced = start > separator + 1;
    const isQuotedName = gap !== "" && isQuote(gap.charCodeAt(0));
    const isAssignment = !isSpaced || isQuotedName || this.#options.takesSpaces;
    return isAssignment ? this.#add(start, this.#findEnd(start, separator), name) : separator;
  }

  /** `<name …>value<`. */
  #readElement(end: number): number {
    const [, name = ""] =
      /^<(?:[\w-]{1,32}:)?([\w.-]{1,100})/.exec(this.#text.slice(this.#tagStart, this.#tagStart + 140)) ?? [];
    this.#tagStart = -1;
    if (name === "" || this.#text.charCodeAt(end - 1) === CODE.slash || !this.#isPrivate(name)) {
      return end;
    }
    const next = this.#text.indexOf("<", end + 1);
    const valueEnd = next === -1 ? this.#text.length : next;
    this.#work.steps += valueEnd - end;
    return this.#add(end + 1, valueEnd, name);
  }

  #isPrivate(name: string): boolean {
    this.#work.steps += name.length;
    return partsOfName(name).some((part) => part !== "" && this.#options.isPrivate(part));
  }

  /** Whether the name before a separator is one of a query: `?code=`, `&code=`, `#code=`. */
  #isOfQuery(separator: number): boolean {
    const before = this.#text.charCodeAt(this.#nameStart - 1);
    return (
      this.#text.charCodeAt(separator) === CODE.equals &&
      (before === CODE.question || before === CODE.ampersand || before === CODE.hash || before === CODE.semicolon)
    );
  }

  /** The quote that closes: written as often escaped as the one that opens, or less. */
  #findQuote(open: number): number {
    const quote = this.#text.charCodeAt(open);
    const width = this.#widthOf(open);
    let index = open + 1;
    for (; index < this.#text.length; index += 1) {
      this.#work.steps += 1;
      if (this.#text.charCodeAt(index) === quote && this.#widthOf(index) <= width) {
        break;
      }
    }
    return index;
  }

  /** The end of a value without quotes. What separates values is written as the separator in front of them is. */
  #findEnd(start: number, separator: number): number {
    const isEscaped = this.#widthOf(separator) > 1;
    const isField = this.#text.charCodeAt(separator) === CODE.colon;
    let index = start;
    for (; index < this.#text.length; index += 1) {
      this.#work.steps += 1;
      const code = this.#text.charCodeAt(index);
      const ends =
        isSpace(code) ||
        isQuote(code) ||
        code === CODE.ampersand ||
        code === CODE.semicolon ||
        code === CODE.less ||
        code === CODE.greater ||
        code === CODE.comma ||
        (isField && (code === CODE.closeBrace || code === CODE.closeBracket));
      if (ends && (isEscaped || this.#widthOf(index) === 1)) {
        break;
      }
    }
    return index;
  }

  #widthOf(index: number): number {
    return this.#spelled.endOf(index) - this.#spelled.startOf(index);
  }

  #add(start: number, end: number, name: string): number {
    const value = this.#text.slice(start, Math.min(end, start + 16)).trim();
    const isObject = /^[[{]/.test(value) && end > start;
    if (value === "" || isObject || NOT_SECRET.test(value)) {
      return start - 1;
    }
    this.#spans.push({ start, end, kind: "named", keep: 0, name });
    return end - 1;
  }
}

/** Also the brackets and dots of names with parents, `address[state]`. */
function isNameCharacter(code: number): boolean {
  return (
    isAlphanumeric(code) ||
    code === CODE.underscore ||
    code === CODE.hyphen ||
    code === CODE.dot ||
    code === CODE.openBracket ||
    code === CODE.closeBracket
  );
}
