import { FcContractError } from "../fc-contract-error.ts";

/**
 * Encodes parameters as Stripe reads them, byte for byte as stripe-node writes them: nested objects as `a[b]`,
 * arrays as `a[0]`, `null` as the empty string (Stripe's "unset"), dates as Unix seconds, `undefined` left out,
 * brackets not escaped. An empty array or object leaves no trace: a form can't say it.
 *
 * Throws `form_unencodable`, naming the parameter, for what cannot be sent: a string with a lone surrogate, a
 * number that is not finite, an invalid date, a symbol, a function, an object that contains itself.
 */
export function encodeForm(parameters: object): string {
  const pairs: string[] = [];
  addMembers(pairs, null, parameters, []);
  return pairs.join("&");
}

function addMembers(pairs: string[], parent: string | null, members: object, within: readonly object[]): void {
  for (const [key, value] of Object.entries(members)) {
    const escaped = escapeText(key);
    if (escaped === null) {
      // JSON shows a lone surrogate as its escape.
      const shown = JSON.stringify(key).slice(1, -1);
      refuse(nameMember(parent, shown), "its name contains half a character, a lone surrogate");
    }
    addPairs(pairs, nameMember(parent, escaped), value, [...within, members]);
  }
}

function addPairs(pairs: string[], name: string, value: unknown, within: readonly object[]): void {
  if (value === undefined) {
    return;
  }
  if (value === null || typeof value !== "object") {
    pairs.push(`${name}=${writeScalar(name, value)}`);
  } else if (within.includes(value)) {
    refuse(name, "it contains itself");
  } else if (value instanceof Date) {
    const seconds = Math.floor(value.getTime() / 1000);
    pairs.push(`${name}=${Number.isNaN(seconds) ? refuse(name, "it is an invalid date") : seconds}`);
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => addPairs(pairs, `${name}[${index}]`, item, [...within, value]));
  } else {
    addMembers(pairs, name, value, within);
  }
}

function writeScalar(name: string, value: unknown): string {
  if (value === null) {
    return "";
  }
  if (typeof value === "symbol" || typeof value === "function") {
    refuse(name, `it is a ${typeof value}`);
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    refuse(name, `it is ${value}`);
  }
  return escapeText(String(value)) ?? refuse(name, "it contains half a character, a lone surrogate");
}

function nameMember(parent: string | null, key: string): string {
  return parent === null ? key : `${parent}[${key}]`;
}

function refuse(name: string, reason: string): never {
  throw new FcContractError("form_unencodable", `Parameter ${name} can't be sent: ${reason}.`);
}

// Ids, enum values and names, which is nearly everything, need no escaping.
const plain = /^[\w.~[\]-]*$/;

// encodeURIComponent leaves !*()' alone, which stripe-node escapes; brackets are the other way round.
const differing = /[!*()']|%5B|%5D/g;

/** Null for a string with a lone surrogate, which has no bytes. */
function escapeText(text: string): string | null {
  if (plain.test(text)) {
    return text;
  }
  if (!text.isWellFormed()) {
    return null;
  }
  return encodeURIComponent(text).replace(differing, (found) => {
    if (found === "%5B") {
      return "[";
    }
    if (found === "%5D") {
      return "]";
    }
    return `%${found.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
