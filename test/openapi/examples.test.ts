import { describe, expect, it } from "vitest";
import type { Contract } from "../../src/contract/contract.ts";
import { createContract } from "../../src/products/create-contract.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import { loadDocument } from "../../src/contract/load/load-document.ts";
import type { Example, MediaType, Operation } from "../../src/contract/model/operation.ts";
import { sourceFileOf } from "../../src/products/stripe/shipped-contracts.ts";
import { stripe } from "../../src/products/stripe/stripe.ts";
import { SURFACES } from "../support/tested-versions.ts";
import { encodeForm } from "../../src/protocol/form/encode-form.ts";

describe.each(SURFACES)("Each example of %s", (version) => {
  const contract = createContract(loadDocument(sourceFileOf(version)), { product: stripe });

  it("of an answer matches the contract", () => {
    const answers = contract.operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, media, headers }) =>
        examplesOf(media).map(({ name, value }) => ({
          name: `${operation.id} ${status} ${name}`,
          findings: contract.checkResponse(operation, {
            status: Number(status),
            headers: Object.fromEntries([
              ["content-type", "application/json"],
              ...headers.map((header) => [header.name.toLowerCase(), String(header.examples[0]?.value)]),
            ]),
            body: JSON.stringify(value),
          }),
        })),
      ),
    );
    const withoutExample = contract.operations.flatMap(({ id, responses }) =>
      responses.filter(({ media }) => examplesOf(media).length === 0).map(({ status }) => `${id} ${status}`),
    );
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.filter(({ findings }) => findings.length > 0)).toEqual([]);
    expect(withoutExample).toEqual([]);
  });

  it("of an event is one", () => {
    const events = contract.webhooks.flatMap(({ name, operation }) =>
      examplesOf(operation.body?.media).map(({ value }) => ({
        name,
        type: (value as JsonObject)["type"],
        findings: contract.checkWebhook(name, value as JsonObject),
      })),
    );
    expect(events.map(({ type }) => type)).toEqual(events.map(({ name }) => name));
    expect([...new Set(events.map(({ name }) => name))]).toEqual(contract.webhooks.map(({ name }) => name));
    expect(events.filter(({ findings }) => findings?.length !== 0)).toEqual([]);
  });

  it("of a body is one, sent as a form", () => {
    const requests = contract.operations.flatMap((operation) =>
      examplesOf(operation.body?.media).map(({ name, value }) => ({
        name: `${operation.id} ${name}`,
        sent: value,
        reading: contract.readRequest(matchOf(operation), {
          method: operation.method,
          url: operation.path,
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: encodeForm(value as JsonObject),
        }),
      })),
    );
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter(({ reading }) => reading.findings.length > 0)).toEqual([]);
    expect(requests.map(({ name, reading }) => [name, structuredClone(reading.body)])).toEqual(
      requests.map(({ name, sent }) => [name, sent]),
    );
  });

  it("of a parameter is one", () => {
    const parameters = contract.operations
      .flatMap((operation) => operation.parameters)
      .flatMap(({ name, schema, examples }) => examples.map(({ value }) => ({ name, schema, value })));

    expect(parameters.length).toBeGreaterThan(20);
    expect(
      parameters.filter(
        ({ schema, value }) =>
          schema === undefined || value === undefined || contract.checkValue(schema, value).length > 0,
      ),
    ).toEqual([]);
  });
});

function examplesOf(media: readonly MediaType[] = []): readonly Example[] {
  return media.flatMap(({ examples }) => examples);
}

/** The operation with an id for each place in its path. */
function matchOf(operation: Operation): Parameters<Contract["readRequest"]>[0] {
  const names = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  return { operation, pathParameters: Object.fromEntries(names.map((name) => [name, "fca_1T6QmN2eZvKYlo2CbR7mQ4Wd"])) };
}
