import { describe, expect, it } from "vitest";
import { openControlContract } from "../../src/sandbox/control/open-control-contract.ts";

describe("Each example of control.yaml", async () => {
  const contract = await openControlContract();

  it("of a body matches the contract", () => {
    const requests = contract.operations.flatMap((operation) =>
      (operation.body?.media ?? []).flatMap(({ type, examples }) =>
        examples.map(({ name, value }) => ({
          name: `${operation.id} ${name}`,
          findings: contract.readRequest(
            { operation, pathParameters: {} },
            {
              method: operation.method,
              url: operation.path,
              headers: { "content-type": type },
              body: JSON.stringify(value),
            },
          ).findings,
        })),
      ),
    );
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter(({ findings }) => findings.length > 0)).toEqual([]);
  });

  it("of an answer matches the contract", () => {
    const answers = contract.operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, media }) =>
        media.flatMap(({ type, examples }) =>
          examples.map(({ name, value }) => ({
            name: `${operation.id} ${name}`,
            findings: contract.checkResponse(operation, {
              status: Number(status),
              headers: { "content-type": type },
              body: JSON.stringify(value),
            }),
          })),
        ),
      ),
    );
    expect(answers.length).toBeGreaterThan(5);
    expect(answers.filter(({ findings }) => findings.length > 0)).toEqual([]);
  });
});

it("Every call of the link flow and of the stand-in for Stripe.js has an example of its body and of its answer", async () => {
  const { operations } = await openControlContract();
  const calls = operations.filter(({ path }) => /^\/_sandbox\/(browser|flow)\//.test(path));
  const without = calls.filter(
    ({ body, responses }) =>
      body?.media[0]?.examples.length === 0 ||
      responses.find(({ status }) => status === "200")?.media[0]?.examples.length === 0,
  );
  expect(calls.map(({ id }) => id)).toEqual([
    "openFlow",
    "listFlowAccounts",
    "finishFlow",
    "cancelFlow",
    "confirmSetup",
  ]);
  expect(without.map(({ id }) => id)).toEqual([]);
});
