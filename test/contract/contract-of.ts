import { join } from "node:path";
import { createContract } from "../../src/products/create-contract.ts";
import type { Contract } from "../../src/contract/contract.ts";
import { loadDocument } from "../../src/contract/load/load-document.ts";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

/** A contract of one operation, `GET /things`, whose answer has a schema. Other schemas are components by their names. */
export function contractOf(answer: JsonObject | boolean, others: JsonObject = {}): Contract {
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      "/things": {
        get: {
          responses: { "200": { description: "A thing.", content: { "application/json": { schema: answer } } } },
        },
      },
    },
    components: { schemas: others },
  };
  const folder = temporaryFiles({ "openapi.json": JSON.stringify(document) });
  return createContract(loadDocument(join(folder, "openapi.json")));
}

/** What is wrong with an answer of `GET /things`: the pointer and the rule of each finding. */
export function checkAnswer(contract: Contract, value: JsonValue): string[] {
  const match = contract.findOperation("GET", "/things");
  if (match === undefined) {
    throw new Error("the contract has no GET /things");
  }
  return contract
    .checkResponse(match.operation, {
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(value),
    })
    .map(({ pointer, rule }) => `${pointer} ${rule}`);
}
