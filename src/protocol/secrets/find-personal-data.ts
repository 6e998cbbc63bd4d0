import { CODE, isAlphanumeric, isDigit, isLetter, isSpace, isWord } from "./characters.ts";
import type { Span } from "./span.ts";
import type { Work } from "./work.ts";

/** Finds e-mail addresses. Of what lies between two at signs each character is looked at twice at most. */
export function findEmails(text: string, work: Work): Span[] {
  const spans: Span[] = [];
  let previous = 0;

  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > previous && isLocalCharacter(text.charCodeAt(start - 1))) {
      work.steps += 1;
      start -= 1;
    }
    let end = at + 1;
    while (end < text.length && isDomainCharacter(text.charCodeAt(end))) {
      work.steps += 1;
      end += 1;
    }
    previous = at + 1;
    while (end > at && text.charCodeAt(end - 1) === CODE.dot) {
      end -= 1;
    }
    const domain = text.slice(at + 1, end);
    if (start < at && /^[^.].*\.[^.]{2,}$/s.test(domain)) {
      spans.push({ start, end, kind: "email", keep: 0 });
      previous = end;
    }
  }
  work.steps += text.length;
  return spans;
}

const LOCAL_ENDS = "@\"'<>(),;:=&?/\\";
const NOT_LOCAL = new Set(Array.from(LOCAL_ENDS, (character) => character.charCodeAt(0)));

function isLocalCharacter(code: number): boolean {
  return !isSpace(code) && !NOT_LOCAL.has(code);
}

function isDomainCharacter(code: number): boolean {
  return isWord(code) || code === CODE.dot || code === CODE.hyphen;
}

const SHORTEST_NUMBER = 8;
const SHORTEST_PHONE = 7;

/**
 * Finds phone numbers with a plus sign, and numbers as long as those of accounts, cards and taxes, with what people
 * write between digits. Moments, days, decimal fractions and digits within a word are not private.
 */
export function findNumbers(text: string, work: Work): Span[] {
  const spans: Span[] = [];

  for (let index = 0; index < text.length; index += 1) {
    work.steps += 1;
    const code = text.charCodeAt(index);
    const isPhone = code === CODE.plus;
    if (!isPhone && !isDigit(code) && code !== CODE.openParenthesis) {
      continue;
    }
    const { end, digits } = readDigits(text, index + (isDigit(code) ? 0 : 1), work);
    const before = index === 0 ? CODE.space : text.charCodeAt(index - 1);
    const after = end === text.length ? CODE.space : text.charCodeAt(end);
    const isWithin = isWord(before) || isFraction(text, index) || isWord(after) || isFraction(text, end + 1);
    const value = text.slice(index, Math.min(end, index + 40));

    if (digits === 0) {
      continue;
    }
    if (isPhone ? digits >= SHORTEST_PHONE : digits >= SHORTEST_NUMBER && !isWithin && !isMoment(value, digits)) {
      spans.push({ start: index, end, kind: isPhone ? "phone" : "number", keep: 0 });
    }
    index = end - 1;
  }
  return spans;
}

/** Digits with a separator or two between them: `(555) 867-5309`. */
function readDigits(text: string, start: number, work: Work): { readonly end: number; readonly digits: number } {
  let [end, digits, gap] = [start, 0, 0];

  for (let index = start; index < text.length && gap < 3; index += 1) {
    work.steps += 1;
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      digits += 1;
      gap = 0;
      end = index + 1;
    } else if (digits > 0 && isBetweenDigits(code)) {
      gap += 1;
    } else {
      break;
    }
  }
  return { end, digits };
}

function isBetweenDigits(code: number): boolean {
  return (
    code === CODE.space ||
    code === CODE.noBreakSpace ||
    code === CODE.hyphen ||
    code === CODE.openParenthesis ||
    code === CODE.closeParenthesis
  );
}

/** `0.12345678` and `12345678.5`: a dot with digits on both sides; `index` is the first place after the dot. */
function isFraction(text: string, index: number): boolean {
  return (
    text.charCodeAt(index - 1) === CODE.dot && isDigit(text.charCodeAt(index - 2)) && isDigit(text.charCodeAt(index))
  );
}

/** Seconds and milliseconds since 1970, and days with what follows them. */
function isMoment(value: string, digits: number): boolean {
  return ((digits === 10 || digits === 13) && /^1\d+$/.test(value)) || /^(?:19|20)\d\d-\d\d-\d\d(?!\d)/.test(value);
}

const IBAN_COUNTRIES =
  "AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI SK SM SO ST SV TL TN TR UA VA VG XK YE";
const COUNTRIES = new Set(IBAN_COUNTRIES.split(" "));
const SHORTEST_IBAN = 15;
const LONGEST_IBAN = 34;

/** Finds IBANs, in capitals or not, in groups or not. */
export function findIbans(text: string, work: Work): Span[] {
  const spans: Span[] = [];

  for (let index = 0; index < text.length; index += 1) {
    work.steps += 1;
    if (!isLetter(text.charCodeAt(index)) || (index > 0 && isWord(text.charCodeAt(index - 1)))) {
      continue;
    }
    if (!isDigit(text.charCodeAt(index + 2)) || !isDigit(text.charCodeAt(index + 3))) {
      continue;
    }
    const end = readIban(text, index, work);
    if (end !== undefined) {
      spans.push({ start: index, end, kind: "iban", keep: 2 });
      index = end - 1;
    }
  }
  return spans;
}

/** The end of an IBAN that starts here. Reads no further than an IBAN can be long. */
function readIban(text: string, start: number, work: Work): number | undefined {
  const country = text.slice(start, start + 2).toUpperCase();
  let [index, end, length, digits, isGrouped] = [start, start, 0, 0, false];

  for (; index < text.length && length <= LONGEST_IBAN; index += 1) {
    work.steps += 1;
    const code = text.charCodeAt(index);
    if (isAlphanumeric(code)) {
      length += 1;
      digits += isDigit(code) ? 1 : 0;
      end = index + 1;
    } else if (
      (code === CODE.space || code === CODE.hyphen || code === CODE.noBreakSpace) &&
      length % 4 === 0 &&
      end === index
    ) {
      // Groups are of four, with a digit in each, except for the bank's code after the first: `GB82 WEST 1234`.
      const follows = length === 4 ? /^(?:[A-Za-z]{4}[ \u00a0-])?\w{0,3}\d/ : /^\w{0,3}\d/;
      if (!follows.test(text.slice(index + 1, index + 10))) {
        break;
      }
      isGrouped = true;
    } else {
      break;
    }
  }
  const isWhole = length >= SHORTEST_IBAN && length <= LONGEST_IBAN && !isWord(text.charCodeAt(end));
  const isCapital = !isGrouped && !/[a-z]/.test(text.slice(start, end));
  const looksLikeOne = isCapital ? digits > 2 : COUNTRIES.has(country) && digits >= 12;
  return isWhole && looksLikeOne ? end : undefined;
}
