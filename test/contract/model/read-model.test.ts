import { describe, expect, it } from "vitest";
import { readModel } from "../../../src/contract/model/read-model.ts";
import type { Model } from "../../../src/contract/model/model.ts";
import type { Operation } from "../../../src/contract/model/operation.ts";
import type { JsonObject, JsonValue } from "../../../src/schema/json.ts";

const RESPONSES: JsonObject = { "204": { description: "Done." } };

/** A document whose only path item is this one, with these other members. */
function documentOf(item: JsonObject, others: JsonObject = {}): JsonObject {
  return { openapi: "3.1.0", info: { title: "Things", version: "7" }, paths: { "/things/{id}": item }, ...others };
}

function operationOf(own: JsonObject, item: JsonObject = {}, others: JsonObject = {}): Operation {
  const [operation] = readModel(documentOf({ ...item, get: { responses: RESPONSES, ...own } }, others)).operations;
  if (operation === undefined) {
    throw new Error("the document has no operation");
  }
  return operation;
}

interface Row {
  readonly what: string;
  readonly own: JsonObject;
  readonly item?: JsonObject;
  readonly others?: JsonObject;
  readonly read: (operation: Operation) => unknown;
  readonly says: unknown;
}

const text: JsonObject = { type: "string" };
const parameter = (name: string, place: string, more: JsonObject = { schema: text }): JsonObject => ({
  name,
  in: place,
  ...more,
});

const ROWS: readonly Row[] = [
  {
    what: "an operation without an id by its method and path",
    own: {},
    read: ({ id, name, method, path, pointer }) => ({ id, name, method, path, pointer }),
    says: {
      id: "GET /things/{id}",
      name: "GET /things/{id}",
      method: "GET",
      path: "/things/{id}",
      pointer: "#/paths/~1things~1{id}/get",
    },
  },
  {
    what: "what an operation says of itself",
    own: { operationId: "get", summary: "S", description: "D", tags: ["t"], deprecated: true, "x-own": [1] },
    read: ({ id, summary, description, tags, isDeprecated, extensions }) => [
      id,
      summary,
      description,
      tags,
      isDeprecated,
      extensions,
    ],
    says: ["get", "S", "D", ["t"], true, { "x-own": [1] }],
  },
  {
    what: "the styles of parameters: those of their places where none is given",
    own: {
      parameters: [
        parameter("p", "path", { required: true, schema: text }),
        parameter("q", "query"),
        parameter("h", "header"),
        parameter("c", "cookie"),
        parameter("d", "query", { style: "deepObject", explode: true, schema: text }),
        parameter("s", "query", { style: "spaceDelimited", schema: text }),
        parameter("n", "query", { explode: false, schema: text }),
      ],
    },
    read: ({ parameters }) =>
      parameters.map(({ name, in: place, required, style, explode }) => [name, place, required, style, explode]),
    says: [
      ["p", "path", true, "simple", false],
      ["q", "query", false, "form", true],
      ["h", "header", false, "simple", false],
      ["c", "cookie", false, "form", true],
      ["d", "query", false, "deepObject", true],
      ["s", "query", false, "spaceDelimited", false],
      ["n", "query", false, "form", false],
    ],
  },
  {
    what: "a parameter with content by its media type",
    own: { parameters: [parameter("q", "query", { content: { "application/json": { schema: { type: "object" } } } })] },
    read: ({ parameters: [first] }) => [first?.contentType, first?.schema?.json],
    says: ["application/json", { type: "object" }],
  },
  {
    what: "the parameters of the path item, which those of the operation replace",
    own: { parameters: [parameter("a", "query", { schema: { type: "integer" } }), parameter("a", "header")] },
    item: { parameters: [parameter("a", "query"), parameter("b", "query")] },
    read: ({ parameters }) => parameters.map(({ name, in: place, schema }) => [name, place, schema?.json]),
    says: [
      ["b", "query", text],
      ["a", "query", { type: "integer" }],
      ["a", "header", text],
    ],
  },
  {
    what: "referenced parameters, bodies, responses, headers and examples where they are written",
    own: {
      parameters: [{ $ref: "#/components/parameters/P" }],
      requestBody: { $ref: "#/components/requestBodies/B" },
      responses: { "200": { $ref: "#/components/responses/R" } },
    },
    others: {
      components: {
        parameters: { P: { $ref: "#/components/parameters/Q" }, Q: parameter("q", "query") },
        requestBodies: { B: { content: { "text/plain": { schema: text } } } },
        responses: {
          R: {
            description: "A thing.",
            headers: { "X-Rate": { $ref: "#/components/headers/H" } },
            content: { "text/plain": { examples: { one: { $ref: "#/components/examples/E" } } } },
          },
        },
        headers: { H: { required: true, schema: text, example: "h" } },
        examples: { E: { summary: "One", value: "e" } },
      },
    },
    read: ({ parameters, body, responses: [response] }) => [
      parameters.map(({ pointer }) => pointer),
      body?.pointer,
      response?.pointer,
      response?.headers.map(({ name, required, pointer, examples }) => [name, required, pointer, examples[0]?.value]),
      response?.media.flatMap(({ examples }) => examples),
    ],
    says: [
      ["#/components/parameters/Q"],
      "#/components/requestBodies/B",
      "#/components/responses/R",
      [["X-Rate", true, "#/components/headers/H", "h"]],
      [{ name: "one", summary: "One", value: "e", pointer: "#/components/examples/E" }],
    ],
  },
  {
    what: "examples in both forms, and those in files of their own",
    own: {
      responses: {
        "200": {
          description: "A thing.",
          content: {
            "application/json": { example: 1 },
            "text/plain": { examples: { a: { externalValue: "a.txt" } } },
          },
        },
      },
    },
    read: ({ responses: [response] }) =>
      response?.media.map(({ examples }) => examples.map(({ name, value }) => [name, value])),
    says: [[["", 1]], [["a", undefined]]],
  },
  {
    what: "several media types, one without a schema, with their encodings",
    own: {
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: { type: "object" } },
          "multipart/form-data": { schema: { type: "object" }, encoding: { file: { contentType: "image/png" } } },
          "application/*": {},
        },
      },
    },
    read: ({ body }) => [
      body?.required,
      body?.media.map(({ type, schema, encoding }) => [type, schema?.json, encoding]),
    ],
    says: [
      true,
      [
        ["application/json", { type: "object" }, {}],
        ["multipart/form-data", { type: "object" }, { file: { contentType: "image/png" } }],
        ["application/*", undefined, {}],
      ],
    ],
  },
  {
    what: "responses by status, range and default, without extensions",
    own: { responses: { "200": {}, "4XX": {}, default: {}, "x-note": {} } },
    read: ({ responses }) => responses.map(({ status, media }) => [status, media]),
    says: [
      ["200", []],
      ["4XX", []],
      ["default", []],
    ],
  },
  {
    what: "callbacks, also without responses",
    own: {
      callbacks: {
        done: {
          "{$request.body#/url}": { post: { requestBody: { content: { "application/json": { schema: text } } } } },
        },
        referenced: { $ref: "#/components/callbacks/C" },
      },
    },
    others: { components: { callbacks: { C: { "https://x.test": { put: {} } } } } },
    read: ({ callbacks }) => callbacks.map(({ name, body }) => [name, body?.media[0]?.schema?.json]),
    says: [
      ["POST {$request.body#/url}", text],
      ["PUT https://x.test", undefined],
    ],
  },
  {
    what: "the servers of an operation before those of its path item",
    own: { servers: [{ url: "https://own.test" }] },
    item: { servers: [{ url: "https://item.test" }] },
    read: ({ servers }) => servers.map(({ url }) => url),
    says: ["https://own.test"],
  },
  {
    what: "the servers of the path item, with their variables",
    own: {},
    item: {
      servers: [{ url: "https://{region}.test", description: "By region", variables: { region: { default: "eu" } } }],
    },
    read: ({ servers }) => servers,
    says: [{ url: "https://{region}.test", description: "By region", variables: { region: { default: "eu" } } }],
  },
  {
    what: "security: any of these, of each all; none at all is not the same as unsaid",
    own: { security: [{ key: [], oauth: ["read"] }, {}] },
    read: ({ security }) => security,
    says: [["key", "oauth"], []],
  },
  {
    what: "unsaid security",
    own: {},
    read: ({ security }) => security,
    says: undefined,
  },
];

describe("readModel reads", () => {
  it.each(ROWS)("$what", ({ own, item, others, read, says }) => {
    expect(read(operationOf(own, item, others))).toEqual(says);
  });

  it("every method of a path item, also of one that is a reference", () => {
    const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    const item = Object.fromEntries(methods.map((method) => [method, { responses: RESPONSES }]));
    const model = readModel(
      documentOf({ $ref: "#/components/pathItems/All" }, { components: { pathItems: { All: item } } }),
    );
    expect(model.operations.map(({ name }) => name)).toEqual(
      methods.map((method) => `${method.toUpperCase()} /things/{id}`),
    );
    expect(model.operations[0]?.pointer).toBe("#/components/pathItems/All/get");
  });

  it("what the document says of itself", () => {
    const model: Model = readModel({
      openapi: "3.1.0",
      info: { title: "Things", version: "7", description: "All of them." },
      servers: [{ url: "https://api.test" }],
      tags: [{ name: "t", description: "T." }, { name: "u" }],
      security: [{ key: [] }],
      components: {
        securitySchemes: {
          key: { type: "http", scheme: "bearer" },
          other: { $ref: "#/components/securitySchemes/key" },
        },
        schemas: { Thing: text, No: false },
      },
    });
    expect({
      ...model,
      schemaAt: undefined,
      schemas: [...model.schemas].map(([name, { json }]) => [name, json]),
    }).toEqual({
      title: "Things",
      version: "7",
      description: "All of them.",
      servers: [{ url: "https://api.test", description: undefined, variables: {} }],
      tags: [
        { name: "t", description: "T." },
        { name: "u", description: undefined },
      ],
      operations: [],
      webhooks: [],
      schemas: [
        ["Thing", text],
        ["No", false],
      ],
      securitySchemes: new Map([
        ["key", { type: "http", scheme: "bearer" }],
        ["other", { type: "http", scheme: "bearer" }],
      ]),
      security: [["key"]],
      laterWebhooks: [],
      notSchemas: [],
      schemaAt: undefined,
    });
  });

  it("webhooks, whatever their method, also those that are references", () => {
    const call: JsonValue = { requestBody: { content: { "application/json": { schema: text } } } };
    const model = readModel({
      webhooks: { posted: { post: call }, put: { put: call }, referenced: { $ref: "#/components/pathItems/W" } },
      components: { pathItems: { W: { post: call } } },
    });
    expect(model.webhooks.map(({ name, schema, operation }) => [name, schema?.json, operation.method])).toEqual([
      ["posted", text, "POST"],
      ["put", text, "PUT"],
      ["referenced", text, "POST"],
    ]);
  });

  it("what is written where a schema belongs and is none", () => {
    const { notSchemas } = readModel({ components: { schemas: { Thing: ["not a schema"] } } });
    expect(notSchemas).toEqual(["#/components/schemas/Thing"]);
  });
});
