import { shorten } from "../shorten.ts";
import { createNode, type FormNode, insertText, toFormObject } from "./form-tree.ts";
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
const MOST: FormLimits = { length: 1_048_576, parameters: 4096, depth: 32 };

/** Characters up to which it does not matter that a part of a form keeps the whole of it in memory. */
const SMALL = 1_024;

/** Characters of a name in a refusal: it must not repeat a megabyte. */
const LONGEST_SHOWN = 100;

/**
 * Decodes a form body or a query string (without its `?`) as Stripe reads it: `a[0]`, `a[]` and `a[b][c]` in any order
 * and mixture, brackets raw or escaped, `+` as a space. Refuses, as a value, what has no one meaning or is too big.
 */
export function decodeForm(text: string, limits: Partial<FormLimits> = {}): FormResult {
  const { length = MOST.length, parameters = MOST.parameters, depth = MOST.depth } = limits;
  if (text.length > length) {
    return refuse("too_long", null, `The form has ${text.length} characters; at most ${length} are read.`);
  }
  const detach = text.length > SMALL ? copyText : keepText;
  const root = createNode();
  let count = 0;
  // The string is not split as a whole, so that a form of a million ampersands takes no memory.
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf("&", start);
    if (end === -1) {
      end = text.length;
    }
    if (end === start) {
      continue;
    }
    count += 1;
    if (count > parameters) {
      return refuse("too_many_parameters", null, `The form has more than ${parameters} parameters.`);
    }
    const refusal = readPair(root, text.slice(start, end), count, depth, detach);
    if (refusal !== undefined) {
      return refusal;
    }
  }
  return { kind: "form", fields: toFormObject(root) };
}

/** Adds one `name=value` to the tree; returns a refusal if that is impossible. */
function readPair(
  root: FormNode,
  pair: string,
  count: number,
  depth: number,
  detach: (part: string) => string,
): FormRefusal | undefined {
  const equals = pair.indexOf("=");
  const name = unescapeText(equals === -1 ? pair : pair.slice(0, equals));
  if (name === null) {
    return refuse("malformed_text", null, `The name of parameter ${count} is not valid percent-encoded UTF-8.`);
  }
  const path = parseParameterName(detach(name));
  if (path === null) {
    return refuseName("malformed_name", name, "is not the name of a parameter: write a, a[b] or a[].");
  }
  if (path.length > depth) {
    return refuseName("too_deep", name, `is nested ${path.length} levels deep; at most ${depth} are read.`);
  }
  const value = equals === -1 ? "" : unescapeText(pair.slice(equals + 1));
  if (value === null) {
    const shown = quote(name);
    return refuse(
      "malformed_text",
      shorten(name, LONGEST_SHOWN),
      `The value of ${shown} is not valid percent-encoded UTF-8.`,
    );
  }
  return insertText(root, path, detach(value))
    ? undefined
    : refuseName(
        "conflicting_parameters",
        name,
        "contradicts an earlier parameter: a name holds either one value, a list or a hash.",
      );
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

function keepText(text: string): string {
  return text;
}

function refuseName(reason: FormRefusalReason, name: string, why: string): FormRefusal {
  return refuse(reason, shorten(name, LONGEST_SHOWN), `${quote(name)} ${why}`);
}

function refuse(reason: FormRefusalReason, at: string | null, message: string): FormRefusal {
  return { kind: "refused", reason, message, at };
}

function quote(name: string): string {
  return `"${shorten(name, LONGEST_SHOWN)}"`;
}
