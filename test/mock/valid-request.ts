import type { ExchangeRequest } from "../../src/contract/check/exchange.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import { resolvePointer } from "../../src/schema/json-pointer.ts";
import type { Operation } from "../../src/contract/model/operation.ts";
import { encodeForm } from "../../src/protocol/form/encode-form.ts";

export const TEST_KEY = "Bearer sk_test_mocktests";

/** A request that the contract takes: required parameters with their examples, the first example of the body. */
export function validRequest(
  document: JsonObject,
  operation: Operation,
  headers: Record<string, string> = {},
): ExchangeRequest {
  const body = readFirstExample(document, operation);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => exampleOf(document, operation, name));
  const query = operation.parameters
    .filter((parameter) => parameter.in === "query" && parameter.required)
    .map(({ name }) => `${name}=${exampleOf(document, operation, name)}`);

  return {
    method: operation.method,
    url: query.length === 0 ? path : `${path}?${query.join("&")}`,
    headers: {
      authorization: TEST_KEY,
      ...(body !== null && { "content-type": "application/x-www-form-urlencoded" }),
      ...headers,
    },
    body,
  };
}

function exampleOf(document: JsonObject, operation: Operation, name: string): string {
  const parameter = operation.parameters.find((candidate) => candidate.name === name);
  const definition = resolvePointer(document, parameter?.pointer ?? "") as JsonObject | undefined;
  return String(definition?.["example"] ?? `${name}_asked_for`);
}

function readFirstExample(document: JsonObject, operation: Operation): string | null {
  if (operation.body === undefined) {
    return null;
  }
  const content = `${operation.body.pointer}/content/application~1x-www-form-urlencoded`;
  const examples = resolvePointer(document, `${content}/examples`) as JsonObject | undefined;
  const first = Object.values(examples ?? {})[0] as JsonObject | undefined;
  const target = typeof first?.["$ref"] === "string" ? (resolvePointer(document, first["$ref"]) as JsonObject) : first;
  return encodeForm((target?.["value"] ?? {}) as JsonObject);
}
