import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/schema/json.ts";
import { resolvePointer } from "../../src/schema/json-pointer.ts";
import { readModel } from "../../src/contract/model/read-model.ts";
import type { Operation } from "../../src/contract/model/operation.ts";
import { API_VERSIONS } from "../../src/protocol/api-version.ts";
import { loadVersion } from "./load-version.ts";
import { listSchemas } from "./walk-schemas.ts";

const FORM = "application/x-www-form-urlencoded";

describe.each(API_VERSIONS)("Each request of %s", (version) => {
  const document = loadVersion(version);
  const operations = readModel(document).operations;

  it("is closed, and so are the objects in it", () => {
    const objects = operations
      .flatMap((operation) => listRequestSchemas(document, operation))
      .filter(({ schema }) => isObjectSchema(schema));

    expect(objects.length).toBeGreaterThan(8);
    expect(
      objects.filter(({ schema }) => schema["additionalProperties"] !== false).map(({ pointer }) => pointer),
    ).toEqual([]);
  });

  it("bounds the length of each text that is not of an enum", () => {
    const texts = operations
      .flatMap((operation) => listRequestSchemas(document, operation))
      .filter(({ schema }) => schema["type"] === "string" && schema["enum"] === undefined);

    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter(({ schema }) => schema["maxLength"] !== 5000).map(({ pointer }) => pointer)).toEqual([]);
  });

  it("takes no empty id and no empty country", () => {
    const ids = operations
      .flatMap((operation) => listRequestSchemas(document, operation))
      .filter(({ pointer, schema }) => schema["x-id-prefix"] !== undefined || /\/countr(y|ies\/items)$/.test(pointer));
    const required = operations.flatMap(({ parameters }) =>
      parameters.filter((parameter) => parameter.required).map(({ schemaPointer }) => schemaPointer),
    );

    expect(ids.length).toBeGreaterThan(8);
    // Of a required parameter of a query it goes without saying.
    expect(
      ids
        .filter(({ pointer, schema }) => schema["minLength"] !== 1 && !required.includes(pointer))
        .map(({ pointer }) => pointer),
    ).toEqual([]);
  });

  it("declares brackets for each object and array of its body, and for nothing else", () => {
    const bodies = operations.filter(({ body }) => body !== undefined);
    const declared = bodies.map(({ id, body }) => [
      id,
      resolvePointer(document, `${body?.pointer}/content/${FORM.replace("/", "~1")}/encoding`),
    ]);
    const want = bodies.map(({ id, body }) => [id, wantedEncoding(document, body?.schemaPointer ?? "")]);

    expect(declared).toEqual(want);
    expect(bodies.map(({ body }) => body?.contentType)).toEqual(bodies.map(() => FORM));
  });

  it("declares brackets for each object and array of its query", () => {
    const nested = operations
      .flatMap(({ parameters }) => parameters)
      .filter((parameter) => parameter.in === "query" && isNested(document, parameter.schemaPointer))
      .map(({ pointer }) => resolvePointer(document, pointer) as JsonObject);

    expect(nested.length).toBeGreaterThan(5);
    expect(nested.filter(({ style, explode }) => style !== "deepObject" || explode !== true)).toEqual([]);
  });

  it("can ask for expansion", () => {
    const expandable = operations.filter(({ parameters, body }) => {
      const names = Object.keys(resolvePointer(document, `${body?.schemaPointer ?? "#"}/properties`) ?? {});
      return [...parameters.map(({ name }) => name), ...names].includes("expand");
    });
    expect(expandable.map(({ id }) => id)).toEqual(operations.map(({ id }) => id));
  });
});

function listRequestSchemas(
  document: JsonObject,
  { parameters, body }: Operation,
): { pointer: string; schema: JsonObject }[] {
  const query = parameters.filter((parameter) => parameter.in === "query").map(({ schemaPointer }) => schemaPointer);
  return [...query, ...(body === undefined ? [] : [body.schemaPointer])].flatMap((pointer) =>
    listSchemas(document, pointer),
  );
}

function wantedEncoding(document: JsonObject, schemaPointer: string): JsonObject {
  const properties = (resolvePointer(document, schemaPointer) as JsonObject)["properties"] as JsonObject;
  const nested = Object.keys(properties).filter((name) => isNested(document, `${schemaPointer}/properties/${name}`));
  return Object.fromEntries(nested.map((name) => [name, { style: "deepObject", explode: true }]));
}

function isNested(document: JsonObject, schemaPointer: string): boolean {
  const [outer, ...within] = listSchemas(document, schemaPointer);
  const branches = outer?.schema["anyOf"] === undefined ? [outer] : within;
  return branches.some(
    (found) => found !== undefined && (isObjectSchema(found.schema) || found.schema["type"] === "array"),
  );
}

function isObjectSchema(schema: JsonObject): boolean {
  return schema["type"] === "object" || schema["properties"] !== undefined;
}
