import { CODE, isSpace } from "./characters.ts";
import type { RedactRules } from "./redact-rules.ts";

/** How strings within JSON are redacted. */
export interface JsonTexts {
  /** The value of a string, or the name of a member, read. */
  readonly redactValue: (value: string, name: string) => string;
  /** What is not JSON: text before it, after it or in between. */
  readonly redactPlain: (text: string) => string;
}

/**
 * Redacts JSON, also when it is cut off, deep or has text around it: the text is read token by token, and what is not
 * private stays byte for byte. All that lies within a private member is private.
 */
export function redactJson(text: string, rules: RedactRules, texts: JsonTexts): string {
  const turns = redactJsonInTurns(text, rules, texts);
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) {
      return turn.value;
    }
  }
}

/** As `redactJson`, with a pause after some tokens, so that others have their turn. */
export function* redactJsonInTurns(
  text: string,
  rules: RedactRules,
  texts: JsonTexts,
): Generator<undefined, string, undefined> {
  return yield* new JsonRedactor(text, rules, texts).redact();
}

interface Frame {
  readonly isObject: boolean;
  /** The member that this object or list is the value of. */
  readonly isPrivate: boolean;
  name: string;
  isAtName: boolean;
  /** Of an object, its `object`. */
  type: string;
  /** Where its `name` was written, and how it was before. */
  nameAt: number;
  nameText: string;
}

/** A few milliseconds of work. */
const TOKENS_IN_A_TURN = 4_000;

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const BARE_VALUE = /(?:true|false|null|-?\d[\d.eE+-]*)(?![^\s,\]}])/y;
/** `{ name: "value" }` and `name = "value"`, which are not JSON. */
const UNQUOTED_NAME = /([\w.-]+)\s*[=:]\s*$/;
const LONGEST_NAME = 120;
const LITERALS = new Set(["true", "false", "null"]);
/** Shorter numbers are private only by their names. */
const SHORTEST_ACCOUNT_NUMBER = 8;

class JsonRedactor {
  readonly #text: string;
  readonly #rules: RedactRules;
  readonly #texts: JsonTexts;
  readonly #pieces: string[] = [];
  readonly #frames: Frame[] = [];

  constructor(text: string, rules: RedactRules, texts: JsonTexts) {
    this.#text = text;
    this.#rules = rules;
    this.#texts = texts;
  }

  *redact(): Generator<undefined, string, undefined> {
    const text = this.#text;
    let done = 0;
    let tokens = 0;

    for (let index = 0; index < text.length;) {
      tokens += 1;
      if (tokens % TOKENS_IN_A_TURN === 0) {
        yield undefined;
      }
      this.#rules.work.steps += 1;
      const code = text.charCodeAt(index);
      const frame = this.#frames.at(-1);
      let end = index + 1;

      if (code === CODE.quote && frame !== undefined) {
        end = this.#findStringEnd(index);
        this.#put(done, index);
        this.#pieces.push(this.#redactString(text.slice(index, end), frame));
        done = end;
      } else if (code === CODE.openBrace || code === CODE.openBracket) {
        this.#open(code === CODE.openBrace, frame);
      } else if (code === CODE.closeBrace || code === CODE.closeBracket) {
        this.#close(done, index);
        done = index;
      } else if (code === CODE.comma && frame !== undefined) {
        frame.isAtName = frame.isObject;
      } else if (!isSpace(code) && (frame === undefined || (code !== CODE.colon && code !== CODE.comma))) {
        end = this.#findBareEnd(index, frame);
        const bare = text.slice(index, end);
        const shown = this.#redactBare(bare, frame);
        if (shown !== bare) {
          this.#put(done, index);
          this.#pieces.push(shown);
          done = end;
        }
      }
      index = end;
    }
    this.#put(done, text.length);
    return this.#pieces.join("");
  }

  #put(start: number, end: number): void {
    if (end > start) {
      this.#pieces.push(this.#text.slice(start, end));
    }
  }

  #open(isObject: boolean, owner: Frame | undefined): void {
    const isPrivate = owner !== undefined && this.#isPrivate(owner);
    const name = owner?.name ?? "";
    this.#frames.push({ isObject, isPrivate, name, isAtName: isObject, type: "", nameAt: -1, nameText: "" });
  }

  /** Only now is it known what the object is, and whether its name was one of a person. */
  #close(done: number, index: number): void {
    this.#put(done, index);
    const frame = this.#frames.pop();
    if (frame === undefined || frame.nameAt === -1) {
      return;
    }
    if (this.#rules.hasPublicName(frame.type)) {
      this.#pieces[frame.nameAt] = frame.nameText;
    } else {
      this.#rules.learn?.("name", readString(frame.nameText));
    }
  }

  #isPrivate(frame: Frame): boolean {
    return frame.isPrivate || (frame.name !== "" && this.#rules.isPrivate(frame.name));
  }

  #redactString(written: string, frame: Frame | undefined): string {
    const value = readString(written);
    if (frame?.isAtName === true) {
      frame.isAtName = false;
      frame.name = value;
      return rewrite(written, value, this.#texts.redactValue(value, ""));
    }
    const isPrivate = frame !== undefined && this.#isPrivate(frame) && value !== "";
    if (frame?.name === "object") {
      frame.type = value;
    }
    if (!isPrivate) {
      return rewrite(written, value, this.#texts.redactValue(value, frame?.name ?? ""));
    }
    if (frame.isObject && frame.name === "name" && !frame.isPrivate) {
      frame.nameAt = this.#pieces.length;
      frame.nameText = written;
    } else {
      this.#rules.learn?.(frame.name, value);
    }
    return rewrite(written, value, this.#rules.replace(value, "named", frame.name));
  }

  /** A number, a literal, or something that is not JSON. */
  #redactBare(bare: string, frame: Frame | undefined): string {
    if (LITERALS.has(bare)) {
      return bare;
    }
    if (frame !== undefined && NUMBER.test(bare)) {
      const isPrivate = this.#isPrivate(frame) || (this.#rules.isPersonal && this.#isAccountNumber(bare, frame.name));
      return isPrivate ? this.#replaceNumber(bare, frame.name) : bare;
    }
    const [, name] = UNQUOTED_NAME.exec(bare.slice(-LONGEST_NAME)) ?? [];
    if (frame !== undefined && name !== undefined) {
      frame.name = name;
      frame.isAtName = false;
    }
    return this.#texts.redactPlain(bare);
  }

  /** A number is replaced by a number, or else by a string. */
  #replaceNumber(number: string, name: string): string {
    const [, sign = "", digits = "", rest = ""] = /^(-?)(\d+)(.*)$/s.exec(number) ?? [];
    const shown = this.#rules.replace(digits, "named", name);
    return /^(?:0|[1-9]\d*)$/.test(shown) ? `${sign}${shown}${rest}` : JSON.stringify(shown);
  }

  #isAccountNumber(number: string, name: string): boolean {
    const isMoment = /^1(?:\d{9}|\d{12})$/.test(number);
    return (
      number.length >= SHORTEST_ACCOUNT_NUMBER && /^\d+$/.test(number) && !isMoment && !this.#rules.isPublicNumber(name)
    );
  }

  #findStringEnd(open: number): number {
    let index = open + 1;
    for (; index < this.#text.length; index += 1) {
      this.#rules.work.steps += 1;
      const code = this.#text.charCodeAt(index);
      if (code === CODE.backslash) {
        index += 1;
      } else if (code === CODE.quote) {
        return index + 1;
      }
    }
    return this.#text.length;
  }

  /** A number or a literal; what is not JSON extends to the next quote, comma or bracket, outside JSON to a bracket. */
  #findBareEnd(start: number, frame: Frame | undefined): number {
    BARE_VALUE.lastIndex = start;
    if (frame !== undefined && BARE_VALUE.test(this.#text)) {
      this.#rules.work.steps += BARE_VALUE.lastIndex - start;
      return BARE_VALUE.lastIndex;
    }
    let index = start;
    for (; index < this.#text.length; index += 1) {
      this.#rules.work.steps += 1;
      const code = this.#text.charCodeAt(index);
      const isEnd =
        frame === undefined
          ? index > start && isBracket(code)
          : isBracket(code) || code === CODE.quote || code === CODE.comma;
      if (isEnd) {
        break;
      }
    }
    return index;
  }
}

function isBracket(code: number): boolean {
  return code === CODE.openBrace || code === CODE.closeBrace || code === CODE.openBracket || code === CODE.closeBracket;
}

/** The value of a string; of one that is cut off or malformed, what is between its quotes. */
function readString(written: string): string {
  if (!written.includes("\\")) {
    return written.slice(1, written.length > 1 && written.endsWith('"') ? -1 : undefined);
  }
  try {
    const value: string = JSON.parse(written);
    return value;
  } catch {
    return written.slice(1, /[^\\]"$/.test(written) ? -1 : undefined);
  }
}

function rewrite(written: string, value: string, shown: string): string {
  if (shown === value) {
    return written;
  }
  const isClosed = written.length > 1 && written.endsWith('"');
  const text = JSON.stringify(shown);
  return isClosed ? text : text.slice(0, -1);
}
