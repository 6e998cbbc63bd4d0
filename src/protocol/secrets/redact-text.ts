import { decodePercent } from "./decode-utf8.ts";
import { findKeys } from "./find-keys.ts";
import { type JsonTexts, redactJson, redactJsonInTurns } from "./redact-json.ts";
import { type IsPrivateHere, privateNamesOfForm, privateNamesOfQuery } from "./query-names.ts";
import { DEEPEST_NESTING, type RedactRules } from "./redact-rules.ts";
import { replaceSecrets } from "./replace-secrets.ts";
import { partsOfName } from "./secret-names.ts";
import { readSpellings } from "./spelled-text.ts";

const JSON_START = /[[{]\s{0,8}["[{]/;
const URL_START = /^(?:[a-z][a-z\d+.-]{0,20}:\/\/|\/[^\s"'<>]*[?#]|\?)/i;
const FORM = /^[\w.%+~*[\]-]{1,256}=[^\s"'<>]*$/;

/** Redacts any text by what it looks like: JSON, a URL, a form, or plain text, each of which may contain the others. */
export function redactText(text: string, rules: RedactRules, depth = 0): string {
  if (text.length < 2) {
    return text;
  }
  if (depth >= DEEPEST_NESTING) {
    return redactPlainText(text, rules);
  }
  const string = text.startsWith('"') ? readJsonString(text) : undefined;
  if (string !== undefined) {
    const shown = redactText(string, rules, depth + 1);
    return shown === string ? text : JSON.stringify(shown);
  }
  if (JSON_START.test(text)) {
    return redactJson(text, rules, textsOf(rules, depth));
  }
  if (URL_START.test(text) && !/\s/.test(text)) {
    return redactUrl(text, rules, depth + 1);
  }
  return FORM.test(text) ? redactForm(text, rules, depth + 1) : redactPlainText(text, rules);
}

function rulesOf(rules: RedactRules, name: string): RedactRules {
  return rules.forPublicText?.isPublic(name) === true ? rules.forPublicText.rules : rules;
}

function textsOf(rules: RedactRules, depth: number): JsonTexts {
  return {
    redactValue: (value, name) => redactText(value, rulesOf(rules, name), depth + 1),
    redactPlain: (plain) => redactPlainText(plain, rules),
  };
}

/** As `redactText`; what is long and JSON, with pauses. */
export async function redactTextInTurns(text: string, rules: RedactRules, pause: () => Promise<void>): Promise<string> {
  if (!JSON_START.test(text) || text.startsWith('"')) {
    return redactText(text, rules);
  }
  const turns = redactJsonInTurns(text, rules, textsOf(rules, 0));
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) {
      return turn.value;
    }
    await pause();
  }
}

function readJsonString(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Redacts plain text: by names in it, and by what secrets look like. */
function redactPlainText(text: string, rules: RedactRules): string {
  return replaceSecrets(text, { ...rules, takesSpaces: true }, rules.work);
}

/** Redacts an absolute URL or a path, with user, password, path, query and fragment. */
export function redactUrl(url: string, rules: RedactRules, depth = 0): string {
  const hash = indexOrEnd(url, "#");
  const question = indexOrEnd(url.slice(0, hash), "?");
  const scheme = url.slice(0, question).indexOf("//");
  const start = scheme === -1 ? 0 : scheme + 2;
  const slash = indexOrEnd(url.slice(0, question), "/", start);
  const origin = `${url.slice(0, start)}${redactAuthority(url.slice(start, slash), rules, scheme !== -1)}`;
  const path = url
    .slice(slash, question)
    .split("/")
    .map((segment) => redactEncoded(segment, rules, depth))
    .join("/");
  const query = question === hash ? "" : `?${redactQuery(url.slice(question + 1, hash), rules, depth)}`;
  const fragment = hash === url.length ? "" : `#${redactFragment(url.slice(hash + 1), rules, depth)}`;
  return `${origin}${path}${query}${fragment}`;
}

function redactFragment(fragment: string, rules: RedactRules, depth: number): string {
  const isUrl = /[?/#]/.test(fragment) && depth < DEEPEST_NESTING;
  return isUrl ? redactUrl(fragment, rules, depth + 1) : redactQuery(fragment, rules, depth);
}

function redactQuery(query: string, rules: RedactRules, depth: number): string {
  return redactPairs(query, privateNamesOfQuery(query), rules, depth);
}

function redactAuthority(authority: string, rules: RedactRules, hasHost: boolean): string {
  const at = hasHost ? authority.lastIndexOf("@") : -1;
  if (at === -1) {
    return hasHost ? authority : redactEncoded(authority, rules, DEEPEST_NESTING);
  }
  return `${rules.replace(authority.slice(0, at), "credential")}${authority.slice(at)}`;
}

/** `name=value` pairs, each decoded, replaced and encoded again; what is not private stays byte for byte. */
export function redactForm(form: string, rules: RedactRules, depth = 0): string {
  return redactPairs(form, privateNamesOfForm(form), rules, depth);
}

function redactPairs(pairs: string, isPrivateHere: IsPrivateHere, rules: RedactRules, depth: number): string {
  rules.work.steps += pairs.length;
  return pairs
    .split("&")
    .map((pair) => redactPair(pair, isPrivateHere, rules, depth))
    .join("&");
}

function redactPair(pair: string, isPrivateHere: IsPrivateHere, rules: RedactRules, depth: number): string {
  rules.work.steps += pair.length;
  const equals = pair.indexOf("=");
  if (equals === -1) {
    return redactEncoded(pair, rules, depth);
  }
  const [writtenName, written] = [pair.slice(0, equals), pair.slice(equals + 1)];
  const name = readSpellings(decodePercent(writtenName), rules.work).text;
  const isPrivate = isPrivateHere(name) || partsOfName(name).some((part) => rules.isPrivate(part));
  if (findKeys(name, rules.work).length > 0) {
    // A key may have an equals sign in it.
    const plain = decodePercent(pair);
    const shown = redactPlainText(plain, rules);
    return shown === plain ? pair : encode(shown);
  }
  if (!isPrivate) {
    return `${redactEncoded(writtenName, rules, depth)}=${redactEncoded(written, rules, depth)}`;
  }
  const value = decodePercent(written);
  rules.learn?.(lastName(name), value);
  const shown = value === "" ? "" : rules.replace(value, "named", lastName(name));
  return `${redactEncoded(writtenName, rules, depth)}=${shown === value ? written : encode(shown)}`;
}

/** The name itself, without parents and places in a list. */
function lastName(name: string): string {
  return partsOfName(name).findLast((part) => part !== "" && !/^\d+$/.test(part)) ?? name;
}

function redactEncoded(written: string, rules: RedactRules, depth: number): string {
  const plain = decodePercent(written);
  const shown = redactText(plain, rules, depth + 1);
  return shown === plain ? written : encode(shown);
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function indexOrEnd(text: string, search: string, from = 0): number {
  const index = text.indexOf(search, from);
  return index === -1 ? text.length : index;
}
