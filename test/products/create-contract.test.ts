import { describe, expect, it } from "vitest";
import { type Contract, openContract, plain, type Product, stripe } from "../../src/products/index.ts";
import { contractOfThings } from "./things.ts";

function messages(contract: Contract, query: string): string[] {
  const match = contract.findOperation("GET", "/things");
  return match === undefined
    ? ["no operation"]
    : contract
        .checkRequest(match, { method: "GET", url: `/things?${query}`, headers: {}, body: null })
        .map(({ message }) => message);
}

const EXCLUSIVE = "GET /things: query /before: expected at most one of after, before, got after and before";
const UNEXPANDABLE = 'GET /things: query /expand/0: expected one of owner, got "price"';
const KEY = `sk_test_${"4eC39HqLyjWDarjtT1zdp7dc".repeat(2)}`;

describe("A contract of any document", () => {
  it("is checked by the product plain unless another one is named", () => {
    expect(contractOfThings().product).toEqual(plain);
  });

  it.each([
    ["plain", plain, "after=a&before=b", [EXCLUSIVE]],
    ["stripe", stripe, "after=a&before=b", [EXCLUSIVE]],
    ["plain", plain, "expand[]=price", []],
    ["stripe", stripe, "expand[]=price", [UNEXPANDABLE]],
    ["stripe", stripe, "expand[]=owner", []],
  ])("has the rules of its product: %s", (_name, product, query, found) => {
    expect(messages(contractOfThings(product), query)).toEqual(found);
  });

  it("shows in messages what its product lets it show", () => {
    const [shown, hidden] = [plain, stripe].map((product) =>
      messages(contractOfThings(product), `secret=${KEY}`).join(),
    );
    expect([shown?.includes(KEY), hidden?.includes(KEY)]).toEqual([true, false]);
  });

  it("reads forms as its product writes them, and keeps the rules that a product adds", () => {
    const commas: Product = {
      ...plain,
      name: "commas",
      form: {
        ...plain.form,
        decode: (text) => ({
          kind: "form",
          fields: Object.fromEntries(
            [...new URLSearchParams(text)].map(([name, value]) => [name, name === "expand" ? value.split(",") : value]),
          ),
        }),
      },
      rules: [
        ({ pointer }, { query }) =>
          Array.isArray(query["expand"]) && query["expand"].length > 2
            ? [
                {
                  in: "query",
                  pointer: "/expand",
                  rule: "few",
                  contractPointer: pointer,
                  expected: { kind: "words", words: "at most two names" },
                  got: { kind: "words", words: `${query["expand"].length} names` },
                  severity: "breaking",
                },
              ]
            : [],
      ],
    };
    expect(messages(contractOfThings(commas), "expand=a,b,c&after=a&before=b")).toEqual([
      "GET /things: query /expand: expected at most two names, got 3 names",
    ]);
  });
});

describe("A contract that comes with the package", () => {
  it("has the product stripe", async () => {
    const { product } = await openContract("2026-10-28.endive");
    expect(product).toBe(stripe);
  });
});
