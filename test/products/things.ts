import type { ContractSource } from "../../src/contract/product/contract-source.ts";
import { type Contract, createContract, type JsonObject, plain, type Product } from "../../src/products/index.ts";

const THING = {
  type: "object",
  properties: { owner: { anyOf: [{ type: "string" }, { type: "object", properties: { id: { type: "string" } } }] } },
};

const EVENT = {
  type: "object",
  properties: { type: { type: "string" }, "event/name": { type: "string" }, owner: { type: "string" } },
};

const text = { type: "string", maxLength: 30 };

/** An API with one operation that has both of our extensions, and a webhook. */
const DOCUMENT: JsonObject = {
  openapi: "3.1.0",
  info: { title: "things", version: "1.0.0" },
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        "x-parameter-rules": [{ kind: "exclusive", parameters: ["after", "before"] }],
        parameters: [
          ...["after", "before", "secret"].map((name) => ({ name, in: "query", schema: text })),
          { name: "expand", in: "query", schema: { type: "array", items: { type: "string" }, "x-expands": true } },
        ],
        responses: {
          "200": {
            description: "a thing",
            content: { "application/json": { schema: THING, examples: { mine: { value: { owner: "me" } } } } },
          },
        },
      },
    },
  },
  webhooks: {
    "thing.made": {
      post: {
        requestBody: { content: { "application/json": { schema: EVENT } } },
        responses: { "200": { description: "received" } },
      },
    },
  },
};

export function contractOfThings(product?: Product): Contract {
  const locate = (): { file: string; line: number; column: number } => ({ file: "things.yaml", line: 1, column: 1 });
  return createContract({ document: DOCUMENT, files: [], locate }, product === undefined ? {} : { product });
}

/** The contract as the only one of its API. */
export function sourceOfThings(product: Product = plain): ContractSource {
  const contract = contractOfThings(product);
  return {
    product,
    open: async (version) => (version === "1.0.0" ? contract : undefined),
    openAll: async () => [contract],
  };
}
