import { appendErrorsInPlace } from "./append-errors-in-place.ts";
import { appendAll } from "../append-all.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import { SchemaEnv } from "ajv/dist/compile/index.js";
import { closeSchemas } from "./close-schemas.ts";
import { DocumentError, type DocumentFault } from "../load/document-error.ts";
import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import { resolvePointer } from "../../schema/json-pointer.ts";
import { neutralizeKeywords } from "./neutralize-keywords.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import { locateCompileError } from "./locate-compile-error.ts";
import { listSchemaPointers } from "./list-schema-pointers.ts";
import type { SchemaValidators, ValidateFunction } from "./schema-validator.ts";

/** Schemas with more keywords than this become separate functions instead of being written out at each use. */
const INLINE_KEYWORDS = 8;

const ROOT = "contract";

/** An ajv that knows every schema of a document by its pointer. */
export interface CompiledSchemas {
  readonly ajv: Ajv2020;
  /** The pointer of each compiled schema → the id under which ajv knows it. */
  readonly ids: ReadonlyMap<string, string>;
  readonly validators: SchemaValidators;
}

/**
 * Compiles every schema that the checks need, all errors reported.
 *
 * @param source - keep the generated code, for standalone validators
 * @throws DocumentError with every schema that does not compile, at its place
 */
export function compileSchemas(loaded: LoadedDocument, { source = false } = {}): CompiledSchemas {
  const closed = neutralizeKeywords(closeSchemas(loaded.document));
  const ajv = createAjv(source);
  const metaAjv = new Ajv2020({ allErrors: true });
  const faults: DocumentFault[] = [];
  const inherited: DocumentFault[] = [];
  const ids = new Map<string, string>();
  const validators: Record<string, ValidateFunction> = {};
  const pointers = listSchemaPointers(loaded.document);

  registerSchemas(ajv, closed, pointers);
  for (const pointer of pointers) {
    const id = `${ROOT}${pointer}`;
    const invalid = findInvalidSchemas(metaAjv, loaded, pointer);
    appendAll(faults, invalid);
    if (invalid.length > 0) {
      continue;
    }
    try {
      validators[pointer] = ajv.getSchema(id) as ValidateFunction;
      ids.set(pointer, id);
    } catch (error) {
      const { fault, isOwn } = locateCompileError(loaded, pointer, error as Error);
      (isOwn ? faults : inherited).push(fault);
    }
  }
  // A schema that refers to a broken one does not compile either: that is reported only if nothing else was found.
  if (faults.length > 0 || inherited.length > 0) {
    throw new DocumentError(faults.length > 0 ? faults : inherited, loaded.files);
  }
  return { ajv, ids, validators };
}

function createAjv(source: boolean): Ajv2020 {
  return new Ajv2020({
    // Strict mode refuses ordinary documents; `lint-schemas.ts` finds what is probably a slip.
    strict: false,
    // `1e999` in JSON is Infinity, which is not a number of JSON Schema.
    strictNumbers: true,
    // JSON Schema 2020-12: a format tells a reader what a string means; it refuses nothing.
    validateFormats: false,
    allErrors: true,
    // Our own findings say it better, and the generated code is a third smaller.
    messages: false,
    inlineRefs: INLINE_KEYWORDS,
    code: { source, esm: true, lines: true, process: appendErrorsInPlace },
  });
}

/**
 * Tells ajv each schema under its pointer. The `schemaPath` given here makes every error name its schema from
 * the document's root, also inside a `$ref`, where ajv otherwise counts from the referred schema.
 */
function registerSchemas(ajv: Ajv2020, document: JsonObject, pointers: readonly string[]): void {
  const root = new SchemaEnv({ schema: document, schemaId: "$id", baseId: ROOT });
  ajv.schemas[ROOT] = root;

  for (const pointer of pointers) {
    const schema = resolvePointer(document, pointer) as object;
    ajv.refs[`${ROOT}${pointer}`] = new SchemaEnv({ schema, schemaId: "$id", root, baseId: ROOT, schemaPath: pointer });
  }
}

/** Invalid schemas: a misspelled type, a number for a list. One message for each place. */
function findInvalidSchemas(metaAjv: Ajv2020, loaded: LoadedDocument, pointer: string): DocumentFault[] {
  const schema = resolvePointer(loaded.document, pointer);

  if (typeof schema !== "boolean" && !isJsonObject(schema)) {
    return [{ location: loaded.locate(pointer), message: "a schema is an object or a boolean" }];
  }
  if (metaAjv.validateSchema(schema) === true) {
    return [];
  }
  const byPlace = new Map((metaAjv.errors ?? []).toReversed().map((error) => [error.instancePath, error]));
  return [...byPlace].toReversed().map(([place, error]) => {
    const values = (error.params as { allowedValues?: readonly string[] }).allowedValues;
    const wanted = values === undefined ? (error.message ?? error.keyword) : `must be one of ${values.join(", ")}`;
    const keyword = place.slice(place.lastIndexOf("/") + 1);
    return { location: loaded.locate(`${pointer}${place}`), message: `not a JSON Schema: ${keyword} ${wanted}` };
  });
}
