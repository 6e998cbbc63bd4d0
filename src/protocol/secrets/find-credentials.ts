import { CODE, isAlphanumeric, isQuote, isSpace } from "./characters.ts";
import type { Span } from "./span.ts";
import type { Work } from "./work.ts";

/** Words that follow "bearer" in a sentence, or in a challenge. */
const NOT_CREDENTIALS =
  /^(?:a|and|auth|authentication|authorization|error|format|header|in|is|key|keys|of|or|realm|scheme|scope|token|tokens|was|with)(?![^\s.,;:="'()])/i;
const MOST_SPACES = 8;

/** Finds what follows `Bearer` and `Basic`, and the user and password in front of the host of a URL. */
export function findCredentials(text: string, work: Work): Span[] {
  const spans: Span[] = [];

  for (let index = 0; index < text.length; index += 1) {
    work.steps += 1;
    const code = text.charCodeAt(index);
    const found =
      code === CODE.slash
        ? findUserInfo(text, index, work)
        : (code | 32) === 98
          ? findScheme(text, index, work)
          : undefined;
    if (found !== undefined) {
      spans.push(...found.spans);
      index = Math.max(index, found.end - 1);
    }
  }
  return spans;
}

interface Found {
  readonly spans: readonly Span[];
  /** Up to here everything has been looked at. */
  readonly end: number;
}

/** `//user:password@host`. */
function findUserInfo(text: string, slash: number, work: Work): Found | undefined {
  if (text.charCodeAt(slash + 1) !== CODE.slash) {
    return undefined;
  }
  const start = slash + 2;
  let end = start;
  let at = -1;
  for (; end < text.length; end += 1) {
    work.steps += 1;
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === CODE.quote || code === CODE.slash || code === CODE.question || code === CODE.hash) {
      break;
    }
    at = code === CODE.at ? end : at;
  }
  return at <= start ? { spans: [], end } : { spans: [{ start, end: at, kind: "credential", keep: 0 }], end: at };
}

function findScheme(text: string, index: number, work: Work): Found | undefined {
  if (index > 0 && isAlphanumeric(text.charCodeAt(index - 1))) {
    return undefined;
  }
  const [, scheme = ""] = /^(bearer|basic)(?:[\s\u00a0+:]|$)/i.exec(text.slice(index, index + 7)) ?? [];
  if (scheme === "") {
    return undefined;
  }
  let start = index + scheme.length;
  for (; start < index + scheme.length + MOST_SPACES; start += 1) {
    const code = text.charCodeAt(start);
    if (!isSpace(code) && code !== CODE.plus && code !== CODE.colon && !isQuote(code)) {
      break;
    }
  }
  let end = start;
  while (end < text.length && !endsCredential(text.charCodeAt(end))) {
    work.steps += 1;
    end += 1;
  }
  const value = text.slice(start, end);
  if (scheme.toLowerCase() === "basic") {
    return isBasic(value) ? { spans: [{ start, end, kind: "basic", keep: 0 }], end } : { spans: [], end: start };
  }
  return value === "" || NOT_CREDENTIALS.test(value.slice(0, 20))
    ? { spans: [], end: start }
    : { spans: [{ start, end, kind: "credential", keep: 0 }], end };
}

function endsCredential(code: number): boolean {
  return isSpace(code) || isQuote(code) || code === CODE.comma || code === CODE.less || code === CODE.ampersand;
}

/** "basic plan" is prose: what follows the scheme has to be base64 of a user and a password. */
function isBasic(value: string): boolean {
  try {
    return value.length >= 4 && atob(value.replace(/[.;)]+$/, "")).includes(":");
  } catch {
    return false;
  }
}
