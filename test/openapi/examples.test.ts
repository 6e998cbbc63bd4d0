import { describe, expect, it } from "vitest";
import type { Contract } from "../../src/contract/contract.ts";
import { createContract } from "../../src/products/create-contract.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import { escapeToken, resolvePointer } from "../../src/schema/json-pointer.ts";
import { loadDocument } from "../../src/contract/load/load-document.ts";
import type { Operation } from "../../src/contract/model/operation.ts";
import { followReference } from "../../src/contract/follow-reference.ts";
import { sourceFileOf } from "../../src/products/stripe/shipped-contracts.ts";
import { stripe } from "../../src/products/stripe/stripe.ts";
import { API_VERSIONS } from "../../src/protocol/api-version.ts";
import { encodeForm } from "../../src/protocol/form/encode-form.ts";

describe.each(API_VERSIONS)("Each example of %s", (version) => {
  const contract = createContract(loadDocument(sourceFileOf(version)), { product: stripe });

  it("of an answer is one", () => {
    const answers = contract.operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, content, headers }) =>
        readExamples(contract, content?.pointer ?? "").map(({ name, value }) => ({
          name: `${operation.id} ${status} ${name}`,
          findings: contract.checkResponse(operation, {
            status: Number(status),
            headers: Object.fromEntries([
              ["content-type", "application/json"],
              ...headers.map((header) => [header.name.toLowerCase(), headerExample(contract, header.pointer)]),
            ]),
            body: JSON.stringify(value),
          }),
        })),
      ),
    );
    const withoutExample = contract.operations.flatMap(({ id, responses }) =>
      responses
        .filter(({ content }) => readExamples(contract, content?.pointer ?? "").length === 0)
        .map(({ status }) => `${id} ${status}`),
    );
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.filter(({ findings }) => findings.length > 0)).toEqual([]);
    expect(withoutExample).toEqual([]);
  });

  it("of an event is one", () => {
    const events = contract.webhooks.flatMap(({ name, pointer }) =>
      readExamples(contract, `${pointer}/requestBody/content/application~1json`).map(({ value }) => ({
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
    const requests = contract.operations.flatMap((operation) => {
      const { body } = operation;
      return body === undefined
        ? []
        : readExamples(contract, `${body.pointer}/content/${escapeToken(body.contentType)}`).map(({ name, value }) => ({
            name: `${operation.id} ${name}`,
            sent: value,
            reading: contract.readRequest(matchOf(operation), {
              method: operation.method,
              url: operation.path,
              headers: { "content-type": body.contentType },
              body: encodeForm(value as JsonObject),
            }),
          }));
    });
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter(({ reading }) => reading.findings.length > 0)).toEqual([]);
    expect(requests.map(({ name, reading }) => [name, structuredClone(reading.body)])).toEqual(
      requests.map(({ name, sent }) => [name, sent]),
    );
  });

  it("of a parameter is one", () => {
    const parameters = contract.operations
      .flatMap((operation) => operation.parameters)
      .flatMap(({ name, pointer, schemaPointer }) =>
        listParameterValues(contract, pointer).map((value) => ({ name, schemaPointer, value })),
      );

    expect(parameters.length).toBeGreaterThan(20);
    expect(
      parameters.filter(({ schemaPointer, value }) => contract.checkValue(schemaPointer, value as string).length > 0),
    ).toEqual([]);
  });
});

function readExamples(contract: Contract, contentPointer: string): { name: string; value: unknown }[] {
  const examples = (resolvePointer(contract.document, `${contentPointer}/examples`) ?? {}) as JsonObject;
  return Object.keys(examples).map((name) => {
    const pointer = followReference(contract.document, `${contentPointer}/examples/${escapeToken(name)}`);
    return { name, value: (resolvePointer(contract.document, pointer) as JsonObject)["value"] };
  });
}

function headerExample({ document }: Contract, pointer: string): string {
  const header = resolvePointer(document, pointer) as JsonObject;
  return String(header["example"]);
}

function listParameterValues(contract: Contract, pointer: string): unknown[] {
  const { example } = resolvePointer(contract.document, pointer) as JsonObject;
  const named = readExamples(contract, pointer).map(({ value }) => value);
  return example === undefined ? named : [example, ...named];
}

/** The operation with an id for each place in its path. */
function matchOf(operation: Operation): Parameters<Contract["readRequest"]>[0] {
  const names = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  return { operation, pathParameters: Object.fromEntries(names.map((name) => [name, "fca_1T6QmN2eZvKYlo2CbR7mQ4Wd"])) };
}
