import type { AjvValidate } from "../contract/compile/compile-schemas.ts";
import { simplifyValidator } from "./simplify-validator.ts";

/** What ajv keeps of a compiled schema when it is asked for its code. */
type Source = NonNullable<AjvValidate["source"]>;

interface ScopeValue {
  readonly ref: unknown;
  readonly code?: unknown;
}

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

/**
 * The code of validators and of all they call, as one piece: each function and constant once, before it is used. Joined as
 * strings: ajv's own way copies all that came before with every function.
 *
 * @returns the code, and the name of each validator's function by its pointer
 */
export function joinValidators(validators: Readonly<Record<string, AjvValidate>>): {
  readonly code: string;
  readonly names: ReadonlyMap<string, string>;
} {
  const parts: string[] = [];
  const written = new Set<string>();
  const names = new Map<string, string>();

  const writeConstant = (name: string, value: ScopeValue, body: string): void => {
    if (written.has(name) || !new RegExp(String.raw`\b${name}\b`).test(body)) {
      return;
    }
    written.add(name);
    const code = String(value.code ?? "");
    if (code.startsWith("require(") && HELPERS[code] === undefined) {
      throw new Error(`the generated validators need ${code}, for which there is no helper`);
    }
    parts.push(`const ${name} = ${HELPERS[code] ?? code};\n`);
  };
  const writeFunction = (source: Source): void => {
    const name = source.validateName.str;
    if (written.has(name)) {
      return;
    }
    written.add(name);
    const scope = Object.values(source.scopeValues).flatMap((values) => [...(values ?? [])]);
    const schemas = new Map(scope.map((entry) => [entry.str, entry.value?.ref]));
    const body = simplifyValidator(source.validateCode, schemas);
    for (const entry of scope) {
      const value = entry.value as ScopeValue;
      const called = calledSource(value.ref);
      if (called !== undefined && value.code === undefined) {
        writeFunction(called);
        if (typeof value.ref === "object") {
          parts.push(`const ${entry.str} = {validate: ${called.validateName.str}};\n`);
        }
      } else {
        writeConstant(entry.str, value, body);
      }
    }
    const evaluated = source.evaluated === undefined ? "" : `${name}.evaluated = ${String(source.evaluated)};\n`;
    parts.push(`${body}\n${evaluated}`);
  };
  for (const [pointer, { source }] of Object.entries(validators)) {
    if (source === undefined) {
      throw new Error(`ajv kept no code of ${pointer}`);
    }
    writeFunction(source);
    names.set(pointer, source.validateName.str);
  }
  const code = parts.join("\n");
  return { code: readsEvaluated(code) ? code : code.replaceAll(/^validate\d+\.evaluated = .*;\n/gm, ""), names };
}

/** Only `unevaluatedProperties` and `unevaluatedItems` look at what another function has evaluated. */
function readsEvaluated(code: string): boolean {
  return /validate\d+\.evaluated(?! = )/.test(code);
}

/** The code of the function that a scope value is, or wraps. */
function calledSource(ref: unknown): Source | undefined {
  if (typeof ref === "function") {
    return (ref as AjvValidate).source;
  }
  const wrapped = typeof ref === "object" && ref !== null && "validate" in ref ? ref.validate : undefined;
  return typeof wrapped === "function" ? (wrapped as AjvValidate).source : undefined;
}
