import { describe, expect, it } from "vitest";
import type { ExchangeRequest } from "../../src/contract/check/exchange.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Handler } from "../../src/server/handler.ts";
import { TEST_KEY } from "./valid-request.ts";

const requests = [
  "/v1/financial_connections/accounts",
  "/v1/financial_connections/accounts/fca_1",
  "/v1/financial_connections/accounts/fca_1/owners?ownership=fcaowns_1",
  "/v1/financial_connections/sessions/fcsess_1",
  "/v1/financial_connections/transactions?account=fca_1",
].map((url): ExchangeRequest => ({ method: "GET", url, headers: { authorization: TEST_KEY }, body: null }));

describe("a dynamic mock", () => {
  it("gives the same bytes for the same seed, headers and names of people included", async () => {
    const [left, right] = [
      await createMock({ dynamic: true, seed: 42 }),
      await createMock({ dynamic: true, seed: 42 }),
    ];

    expect(await answerAll(left)).toEqual(await answerAll(right));
  });

  it("gives other bytes for another seed, and without one", async () => {
    const bodies = new Set<string | null>();
    for (const options of [{ seed: 1 }, { seed: 2 }, {}, {}]) {
      const [first] = await answerAll(await createMock({ dynamic: true, ...options }));
      bodies.add(first?.body ?? null);
    }

    expect(bodies.size).toBe(4);
  });

  it("gives a request the same body whatever came before and beside it", async () => {
    const mock = await createMock({ dynamic: true, seed: 42 });
    const alone = (await answerAll(mock)).map(({ body }) => body);
    const together = await Promise.all(
      [...requests, ...requests].toReversed().map(async (request) => (await mock(request)).body),
    );

    expect(together).toEqual([...alone, ...alone].toReversed());
  });
});

async function answerAll(mock: Handler): Promise<Awaited<ReturnType<Handler>>[]> {
  const answers = [];
  for (const request of requests) {
    answers.push(await mock(request));
  }
  return answers;
}
