import standalone from "ajv/dist/standalone/index.js";
import { compileSchemas } from "../contract/compile/compile-schemas.ts";
import type { LoadedDocument } from "../contract/load/load-document.ts";
import { readModel } from "../contract/model/read-model.ts";
import { simplifyValidators } from "./simplify-validators.ts";

// ajv is CommonJS: seen from a module, its default export is one level down.
const standaloneCode = standalone.default;

/** ajv's helpers that generated code may ask for, written so that no ajv is needed when it runs. */
const HELPERS: Readonly<Record<string, string>> = {
  "ajv/dist/runtime/ucs2length": `function countCodePoints(text) {
  // Without a surrogate pair, and most strings have none, the length is the number of characters.
  return /[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]/.test(text) ? Array.from(text).length : text.length;
}`,
  "ajv/dist/runtime/equal": `function isDeepEqual(left, right) {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && isDeepEqual(left[key], right[key]));
}`,
};

/**
 * The document's schemas as one ES module without imports: `validators` by schema pointer, and which pointer holds
 * for each response and webhook.
 *
 * @throws DocumentError when a schema does not compile
 */
export function generateValidators(loaded: LoadedDocument): string {
  const { ajv, ids } = compileSchemas(loaded, { source: true });
  const names = [...ids].map(([pointer, id], index) => ({ pointer, id, name: `check${index}` }));
  const code = simplifyValidators(standaloneCode(ajv, Object.fromEntries(names.map(({ name, id }) => [name, id]))));
  const table = names.map(({ pointer, name }) => `  ${JSON.stringify(pointer)}: ${name},`).join("\n");
  const body = dropUnusedConstants(
    inlineHelpers(code.replaceAll(/^"use strict";\n?/gm, "").replaceAll("export const check", "const check")),
  );

  return `${body.trim()}

export const validators = {
${table}
};

export const responses = ${JSON.stringify(readResponses(loaded, ids), null, 2)};

export const webhooks = ${JSON.stringify(readWebhookPointers(loaded, ids), null, 2)};
`;
}

/** The declarations of the module, the same for every document. */
export const VALIDATORS_DECLARATION = `export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ValidateFunction {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Validators by the pointer of their schema in openapi.json. */
export declare const validators: Readonly<Record<string, ValidateFunction>>;

/** \`GET /path\` → status → the pointer of the response's schema. */
export declare const responses: Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Webhook name (event type) → the pointer of its payload's schema. */
export declare const webhooks: Readonly<Record<string, string>>;
`;

function inlineHelpers(code: string): string {
  const used = new Set<string>();
  const inlined = code.replaceAll(
    /^const (\w+) = require\("([^"]+)"\)\.default;$/gm,
    (line, name: string, module: string) => {
      const helper = HELPERS[module];
      if (helper === undefined) {
        throw new Error(`the generated validators need ${module}, for which there is no helper: ${line}`);
      }
      used.add(helper);
      return `const ${name} = ${/function (\w+)/.exec(helper)?.[1] ?? ""};`;
    },
  );
  return [...used, inlined].join("\n\n");
}

/** ajv writes every schema down as a constant, also where no code refers to it. */
function dropUnusedConstants(code: string): string {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return code
    .split("\n")
    .filter((line) => {
      const name = /^const (schema\d+) = /.exec(line)?.[1];
      return name === undefined || (uses.get(name) ?? 0) > 1;
    })
    .join("\n");
}

/** Media types without a schema have no validator. */
function readResponses(
  { document }: LoadedDocument,
  ids: ReadonlyMap<string, string>,
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    readModel(document).operations.map((operation) => [
      operation.name,
      Object.fromEntries(
        operation.responses.flatMap(({ status, content }) =>
          content === undefined || !ids.has(content.schemaPointer) ? [] : [[status, content.schemaPointer]],
        ),
      ),
    ]),
  );
}

function readWebhookPointers({ document }: LoadedDocument, ids: ReadonlyMap<string, string>): Record<string, string> {
  const webhooks = readModel(document).webhooks.filter(({ schemaPointer }) => ids.has(schemaPointer));
  return Object.fromEntries(webhooks.map(({ name, schemaPointer }) => [name, schemaPointer]));
}
