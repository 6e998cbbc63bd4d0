import { shorten } from "../shorten.ts";
import { createNode, insertText, toFormObject } from "./form-tree.ts";
import type { FormObject } from "./form-value.ts";
import { parseParameterName } from "./parameter-name.ts";

export interface FormLimits {
  /** Characters of the whole form. */
  readonly length: number;
  /** `name=value` pairs. */
  readonly parameters: number;
  /** Levels of a name: `a[b][c]` has three. */
  readonly depth: number;
}

type FormRefusalReason =
  | "too_long"
  | "too_many_parameters"
  | "too_deep"
  | "malformed_name"
  | "malformed_text"
  | "conflicting_parameters";

interface FormRefusal {
  readonly kind: "refused";
  readonly reason: FormRefusalReason;
  readonly message: string;
  /** The parameter that is at fault, null where it is the form as a whole. */
  readonly at: string | null;
}

export type FormResult = { readonly kind: "form"; readonly fields: FormObject } | FormRefusal;

/** Rack's own limits on depth and number, and the megabyte that no Financial Connections request comes near. */
const DEFAULT_FORM_LIMITS: FormLimits = { length: 1_048_576, parameters: 4096, depth: 32 };

/** Characters up to which it does not matter that a part of a form keeps the whole of it in memory. */
const SMALL = 1_024;

/** Characters of a name in a refusal: it must not repeat a megabyte. */
const LONGEST_SHOWN = 100;

/**
 * Decodes a form body or a query string (without its `?`) as Stripe reads it: `a[0]`, `a[]` and `a[b][c]` in any order
 * and mixture, brackets raw or escaped, `+` as a space. Refuses, as a value, what has no one meaning or is too big.
 */
export function decodeForm(text: string, limits: Partial<FormLimits> = {}): FormResult {
  const { length, parameters, depth } = { ...DEFAULT_FORM_LIMITS, ...limits };
  if (text.length > length) {
    return refuse("too_long", null, `The form has ${text.length} characters; at most ${length} are read.`);
  }
  const detach = text.length > SMALL ? copyText : (part: string): string => part;
  const root = createNode();
  let count = 0;
  for (const pair of eachPair(text)) {
    count += 1;
    if (count > parameters) {
      return refuse("too_many_parameters", null, `The form has more than ${parameters} parameters.`);
    }
    const equals = pair.indexOf("=");
    const writtenName = equals === -1 ? pair : pair.slice(0, equals);
    const name = unescapeText(writtenName);
    if (name === null) {
      return refuse("malformed_text", null, `The name of parameter ${count} is not valid percent-encoded UTF-8.`);
    }
    const path = parseParameterName(detach(name));
    if (path === null) {
      return refuse(
        "malformed_name",
        shorten(name, LONGEST_SHOWN),
        `${quote(name)} is not the name of a parameter: write a, a[b] or a[].`,
      );
    }
    if (path.length > depth) {
      return refuse(
        "too_deep",
        shorten(name, LONGEST_SHOWN),
        `${quote(name)} is nested ${path.length} levels deep; at most ${depth} are read.`,
      );
    }
    const value = equals === -1 ? "" : unescapeText(pair.slice(equals + 1));
    if (value === null) {
      return refuse(
        "malformed_text",
        shorten(name, LONGEST_SHOWN),
        `The value of ${quote(name)} is not valid percent-encoded UTF-8.`,
      );
    }
    if (!insertText(root, path, detach(value))) {
      return refuse(
        "conflicting_parameters",
        shorten(name, LONGEST_SHOWN),
        `${quote(name)} contradicts an earlier parameter: a name holds either one value, a list or a hash.`,
      );
    }
  }
  return { kind: "form", fields: toFormObject(root) };
}

/** Without splitting the whole string first, a form of a million ampersands costs no memory. */
function* eachPair(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf("&", start);
    if (end === -1) {
      end = text.length;
    }
    if (end > start) {
      yield text.slice(start, end);
    }
    start = end + 1;
  }
}

function unescapeText(text: string): string | null {
  if (!text.isWellFormed()) {
    return null;
  }
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) {
    return spaced;
  }
  try {
    return decodeURIComponent(spaced);
  } catch {
    return null;
  }
}

/** JavaScript engines make a slice a view of the whole string. What is stored must not keep a megabyte for a name. */
function copyText(text: string): string {
  return ` ${text}`.slice(1);
}

function refuse(reason: FormRefusalReason, at: string | null, message: string): FormRefusal {
  return { kind: "refused", reason, message, at };
}

function quote(name: string): string {
  return `"${shorten(name, LONGEST_SHOWN)}"`;
}
