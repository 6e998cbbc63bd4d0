import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { errorMessage } from "../error-message.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { resolvePointer } from "../../schema/json-pointer.ts";
import { isJsonObject, type JsonObject, type MutableJson, type MutableObject } from "../../schema/json.ts";
import type { SourceLocation } from "../../findings/source-location.ts";
import { describeFileError } from "./describe-file-error.ts";
import { Origins } from "./origins.ts";
import { DEEPEST_NESTING } from "./parse-json-source.ts";
import { parseSource } from "./parse-source.ts";
import { displayPath } from "./source-files.ts";
import { visitReferable } from "./visit-objects.ts";
import { upgradeSchemas } from "./upgrade-schemas.ts";

/** Bytes that are read. YAML takes a hundred times its size of memory. */
const MOST_JSON = 32_000_000;
const MOST_YAML = 10_000_000;

/** More open brackets than prose has that closes none. */
const MOST_OPEN_BRACKETS = 1_000;

/** A document of somebody else's: one file of OpenAPI 3.0 or 3.1, read as OpenAPI 3.1. */
export interface ForeignDocument {
  /** As messages name it. */
  readonly name: string;
  readonly document: MutableObject;
  /** Where the node at a pointer is written. Takes as long as reading the file once more, the first time. */
  readonly locate: (pointer: string) => SourceLocation;
}

/**
 * Reads a large document that is not ours to correct: quickly, and without places until one is wanted.
 *
 * @throws FcContractError `input_unreadable` for what cannot be read, `document_unsupported` for what is no OpenAPI 3.0 or 3.1
 */
export function loadForeignDocument(path: string): ForeignDocument {
  const absolute = resolve(path);
  const name = displayPath(absolute);
  const text = readText(absolute, name);
  const document = parseText(text, name);
  const version = requireOpenApi(document, name);
  if (version.startsWith("3.0.")) {
    upgradeSchemas(document);
  }
  let locate: ((pointer: string) => SourceLocation) | undefined;
  return {
    name,
    document,
    locate: (pointer) => (locate ??= readPlaces(name, text))(pointer),
  };
}

function readText(absolute: string, name: string): string {
  let bytes: Buffer;
  try {
    requireSize(statSync(absolute).size, MOST_JSON, name);
    bytes = readFileSync(absolute);
  } catch (error) {
    throw error instanceof FcContractError ? error : unreadable(name, describeFileError(error), error);
  }
  if (bytes.includes(0)) {
    throw unreadable(name, "it is no text; download the JSON or YAML file itself, unpacked");
  }
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

function parseText(text: string, name: string): MutableObject {
  const start = text.trimStart();
  if (start === "") {
    throw unreadable(name, "it is empty");
  }
  if (start.startsWith("<")) {
    throw unreadable(name, "it is a page of HTML or XML; download the JSON or YAML file itself");
  }
  const value = start.startsWith("{") || start.startsWith("[") ? parseJson(text, name) : parseYaml(text, name);
  if (!isJsonObject(value)) {
    throw unsupported(name, "it is no OpenAPI document: expected an object with `openapi`");
  }
  return value;
}

function parseJson(text: string, name: string): MutableJson {
  requireShallow(text, name);
  try {
    const value: MutableJson = JSON.parse(text);
    return value;
  } catch (error) {
    const isCut = !/[}\]]\s*$/.test(text);
    const reason = isCut
      ? "it ends in the middle of the JSON; download it again"
      : `it is no JSON: ${errorMessage(error)}`;
    throw unreadable(name, reason, error);
  }
}

/** Refuses nesting that would exhaust the stack of whoever walks it. */
function requireShallow(text: string, name: string): void {
  const depth = deepestBracket(text, DEEPEST_NESTING);
  if (depth > DEEPEST_NESTING) {
    throw tooDeep(name);
  }
}

/** The most brackets that are open at once outside of double quotes; no more are counted than `most` and one. */
function deepestBracket(text: string, most: number): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
    if (token === "[" || token === "{") {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (token === "]" || token === "}") {
      depth = Math.max(depth - 1, 0);
    }
    if (deepest > most) {
      return deepest;
    }
  }
  return deepest;
}

function parseYaml(text: string, name: string): MutableJson {
  requireSize(text.length, MOST_YAML, name, "; take the JSON form of the document");
  if (!text.endsWith("\n")) {
    throw unreadable(name, "its last line has no end, so it is probably cut off; download it again");
  }
  // The parser fills the memory with the tokens of what it then cannot nest.
  if (deepestBracket(text, MOST_OPEN_BRACKETS) > MOST_OPEN_BRACKETS || /(?:- ){200}/.test(text)) {
    throw tooDeep(name);
  }
  try {
    const value: MutableJson = parse(text, { maxAliasCount: 100 });
    return value;
  } catch (error) {
    const message = firstLine(errorMessage(error));
    throw message.startsWith("Maximum call stack")
      ? tooDeep(name)
      : unreadable(name, `it is no YAML: ${message}`, error);
  }
}

function requireOpenApi(document: MutableObject, name: string): string {
  const { openapi, paths, swagger } = document;
  if (typeof swagger === "string") {
    throw unsupported(name, `it is OpenAPI ${swagger} (Swagger); convert it first, with swagger2openapi for instance`);
  }
  if (typeof openapi !== "string" || !/^3\.[01]\./.test(openapi)) {
    throw unsupported(name, `openapi is ${JSON.stringify(openapi) ?? "missing"}; OpenAPI 3.0 and 3.1 are read`);
  }
  if (!isJsonObject(paths)) {
    throw unsupported(name, "it has no paths; is it complete?");
  }
  requireComplete(document, paths, name);
  return openapi;
}

/** A text that is cut off between two lines is still YAML: what it refers to is missing, or an operation has no responses. */
function requireComplete(document: JsonObject, paths: JsonObject, name: string): void {
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(isJsonObject(item) ? item : {})) {
      if (METHODS.has(method) && !(isJsonObject(operation) && isJsonObject(operation["responses"]))) {
        throw unsupported(name, `${method.toUpperCase()} ${path} has no responses; is the document complete?`);
      }
    }
  }
  const missing = new Set<string>();
  visitReferable(document, ({ $ref: reference }) => {
    if (
      typeof reference === "string" &&
      reference.startsWith("#") &&
      resolvePointer(document, reference) === undefined
    ) {
      missing.add(reference);
    }
  });
  const [first] = missing;
  if (first !== undefined) {
    const more = missing.size === 1 ? "" : ` and ${missing.size - 1} more`;
    throw unsupported(name, `it refers to ${first}${more}, which it does not have; is it complete?`);
  }
}

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

function readPlaces(name: string, text: string): (pointer: string) => SourceLocation {
  const origins = new Origins();
  const value = parseSource(name, text, origins, []);
  return (pointer) => (isJsonObject(value) ? origins.locate(value, pointer) : { file: name, line: 1, column: 1 });
}

function requireSize(size: number, most: number, name: string, advice = ""): void {
  if (size > most) {
    const [has, limit] = [size, most].map((count) => Math.ceil(count / 1_000_000));
    throw unreadable(name, `it has ${has} MB; at most ${limit} MB are read${advice}`);
  }
}

function tooDeep(name: string): FcContractError {
  return unreadable(name, "it nests too deeply");
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function unreadable(name: string, reason: string, cause?: unknown): FcContractError {
  return new FcContractError("input_unreadable", `cannot read ${name}: ${reason}`, { cause });
}

function unsupported(name: string, reason: string): FcContractError {
  return new FcContractError("document_unsupported", `cannot compare with ${name}: ${reason}`);
}
