import { beforeAll, describe, expect, it } from "vitest";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import type { Operation } from "../../src/contract/model/operation.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { type AnsweringEngine, createAnsweringEngine } from "../../src/mock/answering-engine.ts";
import { listExamples } from "../../src/mock/choose-answer.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { loadPrism } from "../../src/mock/load-prism.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { reconcileObject } from "../../src/products/stripe/mock/reconcile-object.ts";
import type { Handler } from "../../src/server/handler.ts";
import { listDisagreements } from "./list-disagreements.ts";
import { validRequest } from "./valid-request.ts";

describe.for(SOME_VERSIONS)("the mock of %s", async (version) => {
  const contract = await openContract(version);
  let mock: Handler;
  let engine: AnsweringEngine;

  beforeAll(async () => {
    mock = await createMock({ apiVersion: version, seed: 1 });
    engine = await createAnsweringEngine(await loadPrism(), contract, reconcileObject);
  });

  describe.for(contract.operations.map((operation) => [operation.name, operation] as const))("%s", ([, operation]) => {
    const send = async (prefer: string): Promise<Awaited<ReturnType<Handler>>> =>
      mock(validRequest(contract.document, operation, { prefer, "stripe-version": version }));

    it("answers every documented status and every named example as the contract has it", async () => {
      for (const response of operation.responses) {
        const examples = listExamples(response).map((name) => `code=${response.status}, example=${name}`);
        for (const prefer of [`code=${response.status}`, `code=${response.status}, dynamic=true`, ...examples]) {
          const answer = await send(prefer);
          expect([prefer, answer.status], answer.body ?? "").toEqual([prefer, Number(response.status)]);
          expect([prefer, ...messagesOf(contract.checkResponse(operation, answer))]).toEqual([prefer]);
        }
      }
    });

    it("generates consistent answers that match the contract, whatever the seed", async () => {
      const headers = { "content-type": "application/json", "request-id": "req_1" };
      const faults: string[] = [];
      for (let seed = 0; seed < 60; seed += 1) {
        const choice = { status: 200, example: undefined, dynamic: true };
        const { status, body } = await engine(operation, choice, String(seed));
        const findings = contract.checkResponse(operation, { status, headers, body: JSON.stringify(body) });
        faults.push(...[...messagesOf(findings), ...listDisagreements(body)].map((fault) => `seed ${seed}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });

    it("gives one seed one answer, and each seed another one", async () => {
      const bodies = new Map<string, number>();
      for (const seed of [...Array(12).keys(), ...Array(12).keys()].map(String)) {
        const { body } = await engine(operation, { status: 200, example: undefined, dynamic: true }, seed);
        const text = JSON.stringify(body);
        bodies.set(text, (bodies.get(text) ?? 0) + 1);
      }
      expect([...bodies.values()]).toEqual(Array(12).fill(2));
    });

    it("makes up fresh ids with the prefix of the example's, times of 2026 and test data", async () => {
      const { body } = await engine(operation, { status: 200, example: undefined, dynamic: true }, "look");
      const examples = JSON.stringify(operation.responses.map(({ media }) => media[0]?.examples));

      for (const [name, value] of collectFields(body)) {
        if (name === "id") {
          expect(value).toMatch(/^([a-z_]+_)?[A-Za-z0-9]{14,24}$/);
          expect(examples).not.toContain(value);
          expect(examples).toContain(String(value).slice(0, String(value).lastIndexOf("_") + 1));
        } else if (name === "created" || name.endsWith("_at")) {
          expect(
            value === null || (Number(value) >= 1_767_225_600 && Number(value) < 1_798_761_600),
            `${name} ${String(value)}`,
          ).toBe(true);
        } else if (name === "livemode") {
          expect(value).toBe(false);
        }
      }
    });
  });
});

describe("an example that was broken in the document", () => {
  it("is served unchanged, so that a check finds it", async () => {
    const contract = await openContract("2026-02-25.clover");
    const document = structuredClone(contract.document) as {
      components: { examples: Record<string, { value: Record<string, unknown> }> };
    };
    const example = document.components.examples["AccountActive"];
    delete example?.value["created"];
    Object.assign(example?.value ?? {}, { status: "sleeping", id: 42 });
    const broken = { ...contract, document: document as unknown as JsonObject };
    const engine = await createAnsweringEngine(await loadPrism(), broken, reconcileObject);
    const operation = contract.operations.find(({ id }) => id === "retrieveAccount") as Operation;

    const answer = await engine(operation, { status: 200, example: "active", dynamic: false }, "1");

    expect(answer.body).toEqual(example?.value);
  });
});

function messagesOf(findings: readonly { readonly message: string }[]): string[] {
  return findings.map(({ message }) => message);
}

function collectFields(value: JsonValue | undefined): [string, JsonValue][] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => collectFields(item as JsonValue));
  }
  return isJsonObject(value) ? Object.entries(value).flatMap((entry) => [entry, ...collectFields(entry[1])]) : [];
}
