import type { Contract } from "../../src/contract/contract.ts";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { escapeToken, resolvePointer } from "../../src/schema/json-pointer.ts";
import type { Operation } from "../../src/contract/model/operation.ts";
import { followReference } from "../../src/contract/follow-reference.ts";
import { encodeForm } from "../../src/protocol/form/encode-form.ts";

/** An exchange made of the contract's own examples, and what it was made of. */
export interface ExampleExchange {
  /** `retrieveAccount 200 active`. */
  readonly name: string;
  readonly exchange: Exchange;
}

const HOST = "https://api.stripe.com";

/** One exchange for every example of every response, with the request examples taken in turn. */
export function exampleExchanges(contract: Contract): ExampleExchange[] {
  return contract.operations.flatMap((operation) =>
    operation.responses.flatMap((response) => {
      const examples = examplesAt(contract.document, response.content?.pointer);
      return Object.entries(examples).map(([name, body], index): ExampleExchange => ({
        name: `${operation.id} ${response.status} ${name}`,
        exchange: {
          startedAt: "2026-11-20T09:00:00.000Z",
          request: requestOf(contract, operation, index),
          response: {
            status: Number(response.status),
            headers: { "content-type": "application/json", ...headersOf(contract, response.pointer) },
            body: JSON.stringify(body),
          },
        },
      }));
    }),
  );
}

/** A delivery of every example event to somebody's receiver. */
export function exampleDeliveries(contract: Contract): ExampleExchange[] {
  return contract.webhooks.flatMap((webhook) => {
    const examples = examplesAt(contract.document, `${webhook.pointer}/requestBody/content/application~1json`);
    return Object.entries(examples).map(([name, body]): ExampleExchange => ({
      name: `${webhook.name} ${name}`,
      exchange: {
        startedAt: "2026-11-20T09:00:00.000Z",
        request: {
          method: "POST",
          url: "https://shop.example/webhooks",
          headers: { "content-type": "application/json", "stripe-signature": `t=1795165200,v1=${"0".repeat(64)}` },
          body: JSON.stringify(body),
        },
        response: { status: 200, headers: {}, body: "" },
      },
    }));
  });
}

function requestOf(contract: Contract, operation: Operation, index: number): Exchange["request"] {
  const { document } = contract;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => idOf(document, operation, name));
  const required = operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query = encodeForm(Object.fromEntries(required.map(({ name }) => [name, idOf(document, operation, name)])));
  const bodies = Object.values(
    examplesAt(
      document,
      operation.body && `${operation.body.pointer}/content/${escapeToken(operation.body.contentType)}`,
    ),
  );
  const body = bodies.length === 0 ? null : encodeForm(bodies[index % bodies.length] as JsonObject);

  return {
    method: operation.method,
    url: `${HOST}${path}${query === "" ? "" : `?${query}`}`,
    headers: {
      authorization: "Bearer sk_test_planted4eC39HqLyjWDarjtT1zdp7dc",
      "stripe-version": contract.version,
      "user-agent": "example/1.0",
      ...(body === null ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    },
    body,
  };
}

function idOf(document: JsonObject, operation: Operation, name: string): string {
  const parameter = operation.parameters.find((candidate) => candidate.name === name);
  const schema = resolvePointer(document, parameter?.schemaPointer ?? "") as JsonObject;
  return `${String(schema["x-id-prefix"] ?? "id")}_1T6QmN2eZvKYlo2CbR7mQ4Wd`;
}

function headersOf(contract: Contract, responsePointer: string): Record<string, string> {
  const headers = resolvePointer(contract.document, `${responsePointer}/headers`);
  const named = Object.keys(isJsonObject(headers) ? headers : {}).filter((name) => name !== "Idempotency-Key");
  return Object.fromEntries(
    named.map((name) => {
      const header = resolvePointer(
        contract.document,
        followReference(contract.document, `${responsePointer}/headers/${name}`),
      );
      const example = name === "Stripe-Version" ? contract.version : (header as JsonObject)["example"];
      return [name.toLowerCase(), String(example)];
    }),
  );
}

function examplesAt(document: JsonObject, pointer: string | undefined): Record<string, JsonValue> {
  const examples = pointer === undefined ? undefined : resolvePointer(document, `${pointer}/examples`);
  return Object.fromEntries(
    Object.keys(isJsonObject(examples) ? examples : {}).map((name) => {
      const at = followReference(document, `${pointer}/examples/${name}`);
      return [name, (resolvePointer(document, at) as JsonObject)["value"] as JsonValue];
    }),
  );
}
