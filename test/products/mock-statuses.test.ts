import { expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { createContract, type JsonObject, plain } from "../../src/products/index.ts";

const response = (word: string): JsonObject => ({
  description: word,
  content: { "application/json": { schema: { type: "string" }, examples: { only: { value: word } } } },
});

async function answer(statuses: readonly string[], prefer?: string): Promise<readonly [number, unknown]> {
  const contract = createContract({
    document: {
      openapi: "3.1.0",
      info: { title: "words", version: "1" },
      paths: {
        "/word": { get: { responses: Object.fromEntries(statuses.map((status) => [status, response(status)])) } },
      },
    },
    files: [],
    locate: () => ({ file: "words.yaml", line: 1, column: 1 }),
  });
  const contracts = { product: plain, open: async () => contract, openAll: async () => [contract] };
  const mock = await createMock({ contracts, seed: 1 });
  const headers = prefer === undefined ? {} : { prefer };
  const { status, body } = await mock({ method: "GET", url: "/word", headers, body: null });
  return [status, JSON.parse(body ?? "null")];
}

it.each([
  [["201"], undefined, [201, "201"]],
  [["default"], undefined, [200, "default"]],
  [["default", "204"], "code=418", [418, "default"]],
  [["2XX"], undefined, [200, "2XX"]],
  [["4XX", "200"], "code=404", [404, "4XX"]],
  [["4XX", "200"], "code=404, example=only", [404, "4XX"]],
  [["default", "202"], undefined, [202, "202"]],
] as const)("the mock of responses %j, asked for %s, answers %j", async (statuses, prefer, want) => {
  expect(await answer(statuses, prefer)).toEqual(want);
});
