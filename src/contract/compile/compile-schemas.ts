import { Ajv2020 } from "ajv/dist/2020.js";
import { SchemaEnv } from "ajv/dist/compile/index.js";
import type { JsonObject } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { bottomlessSchemas } from "../../schema/bottomless-schemas.ts";
import { namesInheritedMember } from "../../schema/compositions.ts";
import { reachableSchemas } from "../../schema/subschemas.ts";
import { appendAll } from "../append-all.ts";
import { DocumentError, type DocumentFault } from "../load/document-error.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import type { Model } from "../model/model.ts";
import { adaptSchemas } from "./adapt-schemas.ts";
import { findClosable } from "./find-closable.ts";
import { listRoots } from "./list-roots.ts";
import { locateCompileError } from "./locate-compile-error.ts";
import type { Validators } from "./validators.ts";

/** Schemas with more keywords than this become functions of their own instead of being written out at each use. */
const INLINE_KEYWORDS = 8;

const ROOT = "contract";

/** A validator that ajv made; with `source: true` it also carries its code. */
export type AjvValidate = NonNullable<ReturnType<Ajv2020["getSchema"]>>;

/** The validators of a document by the pointers of their schemas. */
export interface CompiledSchemas extends Validators {
  readonly validators: Readonly<Record<string, AjvValidate>>;
}

/**
 * Compiles every schema that a check starts from. A validator only answers yes or no: why not is explained by walking
 * the value with the schema.
 *
 * @param source - keep the generated code, for standalone validators
 * @throws DocumentError with every schema that does not compile, at its place
 */
export function compileSchemas(loaded: LoadedDocument, model: Model, { source = false } = {}): CompiledSchemas {
  try {
    return compileRoots(loaded, model, source);
  } catch (error) {
    // The stack overflowed: nothing else throws a RangeError here.
    if (!(error instanceof RangeError)) {
      throw error;
    }
    const message = "the schemas are nested too deeply to be compiled";
    throw new DocumentError([{ location: loaded.locate("#"), message }], loaded.files);
  }
}

function compileRoots(loaded: LoadedDocument, model: Model, source: boolean): CompiledSchemas {
  const roots = listRoots(model);
  const { closed, composed } = findClosable(roots);
  const schemas = reachableSchemas(roots);
  const ajv = createAjv({ source, ownProperties: [...schemas].some(namesInheritedMember) });
  const faults: DocumentFault[] = [];
  const inherited: DocumentFault[] = [];
  const validators: Record<string, AjvValidate> = {};

  appendAll(faults, findInvalidSchemas(loaded, model, roots));
  if (faults.length === 0) {
    registerSchemas(ajv, adaptSchemas(loaded.document, schemas, closed), roots);
    for (const { pointer } of roots) {
      try {
        const validate = ajv.getSchema(`${ROOT}${pointer}`);
        if (validate === undefined) {
          throw new Error("ajv has no validator for it");
        }
        validators[pointer] = validate;
      } catch (error) {
        if (error instanceof RangeError) {
          throw error;
        }
        const { fault, isOwn } = locateCompileError(loaded, pointer, error);
        (isOwn ? faults : inherited).push(fault);
      }
    }
  }
  // A schema that refers to a broken one does not compile either: that is reported only if nothing else was found.
  if (faults.length > 0 || inherited.length > 0) {
    throw new DocumentError(faults.length > 0 ? faults : inherited, loaded.files);
  }
  const bottomless = bottomlessSchemas(roots);
  return {
    validators,
    composed: [...composed].map(({ pointer }) => pointer),
    bottomless: roots.filter((root) => bottomless.has(root)).map(({ pointer }) => pointer),
  };
}

function createAjv({ source, ownProperties }: { readonly source: boolean; readonly ownProperties: boolean }): Ajv2020 {
  return new Ajv2020({
    // Otherwise every object has a `constructor`. It costs time, so that it is left out where no schema names such a member.
    ownProperties,
    // Strict mode refuses ordinary documents; `lint-schemas.ts` finds what is probably a slip.
    strict: false,
    // `1e999` in JSON is Infinity, which is not a number of JSON Schema.
    strictNumbers: true,
    // JSON Schema 2020-12: a format tells a reader what a string means; it refuses nothing.
    validateFormats: false,
    validateSchema: false,
    messages: false,
    inlineRefs: INLINE_KEYWORDS,
    code: { source, esm: true, lines: true },
  });
}

/** Gives ajv each schema under its pointer. */
function registerSchemas(
  ajv: Ajv2020,
  adapted: { readonly document: JsonObject; readonly copyOf: (node: SchemaNode) => JsonObject | boolean },
  roots: readonly SchemaNode[],
): void {
  const root = new SchemaEnv({ schema: adapted.document, schemaId: "$id", baseId: ROOT });
  ajv.schemas[ROOT] = root;
  for (const node of roots) {
    const schema = adapted.copyOf(node);
    ajv.refs[`${ROOT}${node.pointer}`] = new SchemaEnv({ schema, schemaId: "$id", root, baseId: ROOT });
  }
}

/** Schemas that JSON Schema does not allow: a misspelt type, a number for a list. One fault for each place. */
function findInvalidSchemas(loaded: LoadedDocument, model: Model, roots: readonly SchemaNode[]): DocumentFault[] {
  const metaAjv = new Ajv2020({ allErrors: true });
  const notSchemas = model.notSchemas.map((pointer) => ({
    location: loaded.locate(pointer),
    message: "a schema is an object or a boolean",
  }));
  const invalid = roots.flatMap(({ json, pointer }): DocumentFault[] => {
    if (metaAjv.validateSchema(json) === true) {
      return [];
    }
    const byPlace = new Map((metaAjv.errors ?? []).toReversed().map((error) => [error.instancePath, error]));
    return [...byPlace].toReversed().map(([place, error]) => {
      const values: unknown = error.params["allowedValues"];
      const wanted = Array.isArray(values) ? `must be one of ${values.join(", ")}` : (error.message ?? error.keyword);
      const keyword = place.slice(place.lastIndexOf("/") + 1);
      return { location: loaded.locate(`${pointer}${place}`), message: `not a JSON Schema: ${keyword} ${wanted}` };
    });
  });
  return [...notSchemas, ...invalid];
}
