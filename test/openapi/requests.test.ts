import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/schema/json.ts";
import type { SchemaNode } from "../../src/schema/schema-node.ts";
import { reachableSchemas } from "../../src/schema/subschemas.ts";
import { readModel } from "../../src/contract/model/read-model.ts";
import type { Operation } from "../../src/contract/model/operation.ts";
import { SURFACES } from "../support/tested-versions.ts";
import { loadVersion } from "./load-version.ts";

const FORM = "application/x-www-form-urlencoded";

describe.each(SURFACES)("Each request of %s", (version) => {
  const { operations } = readModel(loadVersion(version));
  const schemas = reachableSchemas(operations.flatMap(listRoots));

  it("is closed, and so are the objects in it", () => {
    const objects = [...schemas].filter(isObjectSchema);

    expect(objects.length).toBeGreaterThan(8);
    expect(
      objects.filter(({ additionalProperties }) => additionalProperties?.json !== false).map(({ pointer }) => pointer),
    ).toEqual([]);
  });

  it("bounds the length of each text that is not of an enum", () => {
    const texts = [...schemas].filter(({ keywords, values }) => keywords["type"] === "string" && values === undefined);

    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter(({ keywords }) => keywords["maxLength"] !== 5000).map(({ pointer }) => pointer)).toEqual([]);
  });

  it("takes no empty id and no empty country", () => {
    const ids = [...schemas].filter(
      ({ pointer, keywords }) => keywords["x-id-prefix"] !== undefined || /\/countr(y|ies\/items)$/.test(pointer),
    );
    const required = operations.flatMap(({ parameters }) =>
      parameters.filter((parameter) => parameter.required).map(({ schema }) => schema),
    );

    expect(ids.length).toBeGreaterThan(8);
    // Of a required parameter of a query it goes without saying.
    expect(
      ids.filter((node) => node.keywords["minLength"] !== 1 && !required.includes(node)).map(({ pointer }) => pointer),
    ).toEqual([]);
  });

  it("declares brackets for each object and array of its body, and for nothing else", () => {
    const bodies = operations.flatMap(({ body, id }) => (body === undefined ? [] : [{ id, media: body.media }]));

    expect(bodies.length).toBeGreaterThan(4);
    expect(bodies.map(({ id, media }) => [id, media.map(({ type, encoding }) => [type, encoding])])).toEqual(
      bodies.map(({ id, media }) => [id, media.map(({ schema }) => [FORM, wantedEncoding(schema)])]),
    );
  });

  it("declares brackets for each object and array of its query", () => {
    const nested = operations
      .flatMap(({ parameters }) => parameters)
      .filter(({ in: place, schema }) => place === "query" && schema !== undefined && isNested(schema));

    expect(nested.length).toBeGreaterThan(5);
    expect(nested.filter(({ style, explode }) => style !== "deepObject" || !explode)).toEqual([]);
  });

  it("can ask for expansion", () => {
    const expandable = operations.filter(({ parameters, body }) => {
      const names = [...(body?.media[0]?.schema?.properties.keys() ?? [])];
      return [...parameters.map(({ name }) => name), ...names].includes("expand");
    });
    expect(expandable.map(({ id }) => id)).toEqual(operations.map(({ id }) => id));
  });
});

/** The schemas of the query and of the body. */
function listRoots({ parameters, body }: Operation): SchemaNode[] {
  const query = parameters.filter((parameter) => parameter.in === "query");
  return [...query, ...(body?.media ?? [])].flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
}

function wantedEncoding(schema: SchemaNode | undefined): JsonObject {
  const nested = [...(schema?.properties ?? [])].filter(([, property]) => isNested(property));
  return Object.fromEntries(nested.map(([name]) => [name, { style: "deepObject", explode: true }]));
}

function isNested({ shape }: SchemaNode): boolean {
  return shape.schemas.some((node) => isObjectSchema(node) || node.keywords["type"] === "array");
}

function isObjectSchema({ keywords, properties }: SchemaNode): boolean {
  return keywords["type"] === "object" || properties.size > 0;
}
