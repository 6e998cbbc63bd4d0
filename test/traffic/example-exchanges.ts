import type { Contract } from "../../src/contract/contract.ts";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import type { ContractResponse, Operation } from "../../src/contract/model/operation.ts";
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
      const examples = response.media[0]?.examples ?? [];
      return examples.map(({ name, value: body }, index): ExampleExchange => ({
        name: `${operation.id} ${response.status} ${name}`,
        exchange: {
          startedAt: "2026-11-20T09:00:00.000Z",
          request: requestOf(contract, operation, index),
          response: {
            status: Number(response.status),
            headers: { "content-type": "application/json", ...headersOf(contract, response) },
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
    const examples = webhook.operation.body?.media[0]?.examples ?? [];
    return examples.map(({ name, value: body }): ExampleExchange => ({
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
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => idOf(operation, name));
  const required = operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query = encodeForm(Object.fromEntries(required.map(({ name }) => [name, idOf(operation, name)])));
  const bodies = operation.body?.media[0]?.examples ?? [];
  const body = bodies.length === 0 ? null : encodeForm(bodies[index % bodies.length]?.value as JsonObject);

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

function idOf({ parameters }: Operation, name: string): string {
  const prefix = parameters.find((parameter) => parameter.name === name)?.schema?.keywords["x-id-prefix"];
  return `${String(prefix ?? "id")}_1T6QmN2eZvKYlo2CbR7mQ4Wd`;
}

function headersOf({ version }: Contract, { headers }: ContractResponse): Record<string, string> {
  return Object.fromEntries(
    headers
      .filter(({ name }) => name !== "Idempotency-Key")
      .map(({ name, examples }) => [
        name.toLowerCase(),
        String(name === "Stripe-Version" ? version : examples[0]?.value),
      ]),
  );
}
