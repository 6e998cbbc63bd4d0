import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { encodeForm } from "../../../src/protocol/form/encode-form.ts";
import { FcContractError } from "../../../src/protocol/fc-contract-error.ts";
import { anyParameters } from "./arbitrary-parameters.ts";
import { stripeEncoders } from "./stripe-encoders.ts";

const rows: readonly { title: string; given: Record<string, unknown>; want: string }[] = [
  {
    title: "an array",
    given: { features: ["balance", "ownership"] },
    want: "features[0]=balance&features[1]=ownership",
  },
  { title: "an object", given: { account_holder: { type: "customer" } }, want: "account_holder[type]=customer" },
  {
    title: "an array in an object",
    given: { filters: { countries: ["US", "CA"] } },
    want: "filters[countries][0]=US&filters[countries][1]=CA",
  },
  { title: "objects in an array", given: { items: [{ a: 1 }, { a: 2 }] }, want: "items[0][a]=1&items[1][a]=2" },
  { title: "null", given: { limits: { accounts: null } }, want: "limits[accounts]=" },
  { title: "the empty string", given: { limits: "" }, want: "limits=" },
  { title: "undefined", given: { a: undefined, b: [undefined, 1], c: { d: undefined } }, want: "b[1]=1" },
  { title: "booleans", given: { yes: true, no: false }, want: "yes=true&no=false" },
  {
    title: "numbers",
    given: { zero: 0, minus: -1, part: 1.5, large: 1e21 },
    want: "zero=0&minus=-1&part=1.5&large=1e%2B21",
  },
  {
    title: "a date",
    given: { transacted_at: { gte: new Date(1_700_000_000_999) } },
    want: "transacted_at[gte]=1700000000",
  },
  { title: "unicode", given: { name: "Zoë 👍" }, want: "name=Zo%C3%AB%20%F0%9F%91%8D" },
  { title: "reserved characters", given: { text: "a&b=c+d/e?f#g%h" }, want: "text=a%26b%3Dc%2Bd%2Fe%3Ff%23g%25h" },
  { title: "what encodeURIComponent leaves", given: { text: "!*()'~-_." }, want: "text=%21%2A%28%29%27~-_." },
  { title: "brackets in a value", given: { text: "[a]" }, want: "text=[a]" },
  { title: "reserved characters in a name", given: { "a b": { "c&d": 1 } }, want: "a%20b[c%26d]=1" },
  { title: "empty arrays and objects", given: { a: [], b: {}, c: { d: [] } }, want: "" },
  { title: "a parameter named __proto__", given: JSON.parse('{"__proto__":{"a":1}}'), want: "__proto__[a]=1" },
];

const circular: Record<string, unknown> = { name: "a" };
circular["list"] = [{ self: circular }];

const unwritable: readonly { title: string; given: Record<string, unknown>; message: string }[] = [
  {
    title: "a lone surrogate",
    given: { filters: { countries: ["US", "\ud800"] } },
    message: "Parameter filters[countries][1] can't be sent: it contains half a character, a lone surrogate.",
  },
  {
    title: "a lone surrogate in a name",
    given: { filters: { "\udc00": 1 } },
    message: "Parameter filters[\\udc00] can't be sent: its name contains half a character, a lone surrogate.",
  },
  {
    title: "a lone surrogate in a first name",
    given: { "\udc00": 1 },
    message: "Parameter \\udc00 can't be sent: its name contains half a character, a lone surrogate.",
  },
  {
    title: "an object in itself",
    given: circular,
    message: "Parameter list[0][self] can't be sent: it contains itself.",
  },
  { title: "NaN", given: { limit: Number.NaN }, message: "Parameter limit can't be sent: it is NaN." },
  {
    title: "an endless number",
    given: { limits: { accounts: Infinity } },
    message: "Parameter limits[accounts] can't be sent: it is Infinity.",
  },
  {
    title: "the other one",
    given: { limits: [-Infinity] },
    message: "Parameter limits[0] can't be sent: it is -Infinity.",
  },
  {
    title: "an invalid date",
    given: { transacted_at: { gte: new Date("yesterday") } },
    message: "Parameter transacted_at[gte] can't be sent: it is an invalid date.",
  },
  { title: "a symbol", given: { a: Symbol("secret") }, message: "Parameter a can't be sent: it is a symbol." },
  { title: "a function", given: { a: () => 1 }, message: "Parameter a can't be sent: it is a function." },
];

describe("encodeForm", () => {
  it.each(rows)("writes $title as stripe-node does", ({ given, want }) => {
    expect(encodeForm(given)).toBe(want);
    for (const [release, encode] of stripeEncoders) {
      expect([release, encode(given)]).toEqual([release, want]);
    }
  });

  it("writes the same bytes as every release of stripe-node for thousands of random trees", () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const written = encodeForm(parameters);
        for (const [, encode] of stripeEncoders) {
          expect(encode(parameters)).toBe(written);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each(unwritable)("refuses $title, and names the parameter", ({ given, message }) => {
    const thrown = catchError(() => encodeForm(given));
    expect(thrown).toBeInstanceOf(FcContractError);
    expect(thrown).toMatchObject({ code: "form_unencodable", message });
  });

  it("writes an object that is in two places", () => {
    const range = { gte: 1 };
    expect(encodeForm({ created: range, others: [range, range] })).toBe(
      "created[gte]=1&others[0][gte]=1&others[1][gte]=1",
    );
  });

  it("hands on what a getter throws", () => {
    const fault = new Error("the getter's own");
    const given = {
      get limit(): number {
        throw fault;
      },
    };
    expect(catchError(() => encodeForm(given))).toBe(fault);
  });
});

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
