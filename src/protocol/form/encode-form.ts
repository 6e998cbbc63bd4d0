import { FcContractError } from "../fc-contract-error.ts";

/**
 * Encodes parameters as Stripe reads them, byte for byte as stripe-node writes them: nested objects as `a[b]`,
 * arrays as `a[0]`, `null` as the empty string (Stripe's "unset"), dates as Unix seconds, `undefined` left out,
 * brackets not escaped. An empty array or object leaves no trace: a form can't say it.
 *
 * Throws `form_unencodable` for text with a lone surrogate and for an object that contains itself.
 */
export function encodeForm(parameters: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  try {
    for (const name of Object.keys(parameters)) {
      addPairs(pairs, escapeText(name), parameters[name]);
    }
  } catch (cause) {
    throw new FcContractError(
      "form_unencodable",
      "The parameters can't be written as a form: a text holds a lone surrogate, or an object contains itself.",
      { cause },
    );
  }
  return pairs.join("&");
}

function addPairs(pairs: string[], name: string, value: unknown): void {
  if (value === undefined) {
    return;
  }
  if (value === null || typeof value !== "object") {
    pairs.push(`${name}=${value === null ? "" : escapeText(String(value))}`);
  } else if (value instanceof Date) {
    pairs.push(`${name}=${Math.floor(value.getTime() / 1000)}`);
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => addPairs(pairs, `${name}[${index}]`, item));
  } else {
    for (const [key, item] of Object.entries(value)) {
      addPairs(pairs, `${name}[${escapeText(key)}]`, item);
    }
  }
}

// Ids, enum values and names, which is nearly everything, need no escaping.
const plain = /^[\w.~[\]-]*$/;

// encodeURIComponent leaves !*()' alone, which stripe-node escapes; brackets are the other way round.
const differing = /[!*()']|%5B|%5D/g;

function escapeText(text: string): string {
  if (plain.test(text)) {
    return text;
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
