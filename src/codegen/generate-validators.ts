import { compileSchemas } from "../contract/compile/compile-schemas.ts";
import type { LoadedDocument } from "../contract/load/load-document.ts";
import type { Model } from "../contract/model/model.ts";
import { type JoinedValidators, joinValidators } from "./join-validators.ts";

/** The validators of a document, before they are written. */
export interface ValidatorsModule extends JoinedValidators {
  /** What follows the functions: which pointer belongs to which response and webhook. */
  readonly tables: string;
}

/**
 * The document's schemas as one ES module without imports: `validators` by schema pointer, and which pointer belongs to
 * each response and webhook.
 *
 * @throws DocumentError when a schema does not compile
 */
export function generateValidators(loaded: LoadedDocument, model: Model): string {
  const module = createValidators(loaded, model);
  return writeModule([...module.parts.values()], module);
}

/** Writes code and the tables behind it. */
export function writeModule(code: readonly string[], { names, tables }: ValidatorsModule): string {
  const table = [...names].map(([pointer, name]) => `  ${JSON.stringify(pointer)}: ${name},`).join("\n");
  return `${code.join("\n").trim()}

export const validators = {
${table}
};

${tables}`;
}

/** @throws DocumentError when a schema does not compile */
export function createValidators(loaded: LoadedDocument, model: Model): ValidatorsModule {
  const { validators, composed } = compileSchemas(loaded, model, { source: true });
  const responses = Object.fromEntries(
    model.operations.map(({ name, responses: declared }) => [
      name,
      Object.fromEntries(
        declared.flatMap(({ status, media }) => {
          const schema = media[0]?.schema;
          return schema === undefined ? [] : [[status, schema.pointer]];
        }),
      ),
    ]),
  );
  const webhooks = Object.fromEntries(
    model.webhooks.flatMap(({ name, schema }) => (schema === undefined ? [] : [[name, schema.pointer]])),
  );
  const tables = `export const composed = ${JSON.stringify(composed, null, 2)};

export const responses = ${JSON.stringify(responses, null, 2)};

export const webhooks = ${JSON.stringify(webhooks, null, 2)};
`;
  return { ...joinValidators(validators), tables };
}

/** The declarations of the module, the same for every document. */
export const VALIDATORS_DECLARATION = `/** Says whether a value matches a schema. */
export type Validate = (value: unknown) => boolean;

/** Validators by the pointer of their schema in openapi.json. */
export declare const validators: Readonly<Record<string, Validate>>;

/** The pointers of those that cannot see undocumented fields, because several schemas describe one object below them. */
export declare const composed: readonly string[];

/** \`GET /path\` → status → the pointer of the response's schema. */
export declare const responses: Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Webhook name (event type) → the pointer of its payload's schema. */
export declare const webhooks: Readonly<Record<string, string>>;
`;
