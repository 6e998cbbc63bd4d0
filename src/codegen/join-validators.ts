import type { AjvValidate } from "../contract/compile/compile-schemas.ts";
import { simplifyValidator } from "./simplify-validator.ts";

/** What ajv keeps of a compiled schema when it is asked for its code. */
type Source = NonNullable<AjvValidate["source"]>;

/** ajv's helpers that generated code may ask for, written so that no ajv is needed when it runs. */
const HELPERS: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': `(text) => {
  // Most strings have no surrogate pair, and then the length is the number of characters.
  return /[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]/.test(text) ? Array.from(text).length : text.length;
}`,
  'require("ajv/dist/runtime/equal").default': `function isDeepEqual(left, right) {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && isDeepEqual(left[key], right[key]));
}`,
};

/** The code of validators and of all they call. */
export interface JoinedValidators {
  /** Each function and constant by its name, before what uses it. */
  readonly parts: ReadonlyMap<string, string>;
  /** The name of each validator's function by the pointer of its schema. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Joins validators and all they call, each function and constant once, as strings: ajv's own way copies all that came before
 * with every function.
 */
export function joinValidators(validators: Readonly<Record<string, AjvValidate>>): JoinedValidators {
  const joined = new JoinedCode();
  const names = new Map<string, string>();

  for (const [pointer, { source }] of Object.entries(validators)) {
    if (source === undefined) {
      throw new Error(`ajv has no source code for ${pointer}`);
    }
    joined.addFunction(source);
    names.set(pointer, source.validateName.str);
  }
  return { parts: withoutUnread(joined.parts), names };
}

/** Only `unevaluatedProperties` and `unevaluatedItems` look at what another function has evaluated. */
function withoutUnread(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const isRead = [...parts.values()].some((code) => /validate\d+\.evaluated(?! = )/.test(code));
  return isRead
    ? parts
    : new Map([...parts].map(([name, code]) => [name, code.replaceAll(/^validate\d+\.evaluated = .*;\n/gm, "")]));
}

class JoinedCode {
  readonly parts = new Map<string, string>();
  readonly #written = new Set<string>();

  addFunction(source: Source): void {
    const name = source.validateName.str;
    if (this.#written.has(name)) {
      return;
    }
    this.#written.add(name);
    const scope = Object.values(source.scopeValues).flatMap((values) => [...(values ?? [])]);
    const schemas = new Map(scope.map((entry) => [entry.str, entry.value?.ref]));
    const body = simplifyValidator(source.validateCode, schemas);
    for (const { str, value } of scope) {
      const called = calledSource(value?.ref);
      if (called === undefined || value?.code !== undefined) {
        this.#addConstant(str, String(value?.code ?? ""), body);
        continue;
      }
      this.addFunction(called);
      if (typeof value?.ref === "object") {
        this.parts.set(str, `const ${str} = {validate: ${called.validateName.str}};\n`);
      }
    }
    const evaluated = source.evaluated === undefined ? "" : `${name}.evaluated = ${String(source.evaluated)};\n`;
    this.parts.set(name, `${body}\n${evaluated}`);
  }

  #addConstant(name: string, code: string, body: string): void {
    if (this.#written.has(name) || !new RegExp(String.raw`\b${name}\b`).test(body)) {
      return;
    }
    this.#written.add(name);
    if (code.startsWith("require(") && HELPERS[code] === undefined) {
      throw new Error(`the generated validators need ${code}, for which there is no helper`);
    }
    this.parts.set(name, `const ${name} = ${HELPERS[code] ?? code};\n`);
  }
}

/** The code of the function that a scope value is, or wraps. */
function calledSource(ref: unknown): Source | undefined {
  const called = typeof ref === "object" && ref !== null && "validate" in ref ? ref.validate : ref;
  return isValidate(called) ? called.source : undefined;
}

/** Of the functions in a scope, only ajv's own validators carry their source code. */
function isValidate(value: unknown): value is AjvValidate {
  return typeof value === "function" && "source" in value;
}
