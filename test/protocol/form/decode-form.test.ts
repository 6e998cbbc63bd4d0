import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINEAR_GROWTH, measureGrowth } from "../../support/growth.ts";

import { decodeForm } from "../../../src/protocol/form/decode-form.ts";
import { encodeForm } from "../../../src/protocol/form/encode-form.ts";
import { formTree } from "./arbitrary-parameters.ts";

const rows: readonly { form: string; want: unknown }[] = [
  { form: "", want: {} },
  { form: "a=1", want: { a: "1" } },
  { form: "a", want: { a: "" } },
  { form: "a=", want: { a: "" } },
  { form: "&&a=1&&b=2&", want: { a: "1", b: "2" } },
  { form: "a=b=c", want: { a: "b=c" } },
  { form: "a=1+2%2B3%20", want: { a: "1 2+3 " } },
  { form: "a[0]=x&a[1]=y", want: { a: ["x", "y"] } },
  { form: "a[]=x&a[]=y", want: { a: ["x", "y"] } },
  { form: "a%5B%5D=x&a%5b0%5d=y", want: { a: ["y", "x"] } },
  { form: "a[1]=y&a[0]=x", want: { a: ["x", "y"] } },
  { form: "a[10]=z&a[9]=y&a[]=end&a[0]=x", want: { a: ["x", "y", "z", "end"] } },
  { form: "a[0]=x&a[2]=z", want: { a: ["x", "z"] } },
  { form: "a[0]=x&a[b]=y", want: { a: { 0: "x", b: "y" } } },
  { form: "a[01]=x", want: { a: { "01": "x" } } },
  { form: "a[1234567890]=x", want: { a: { "1234567890": "x" } } },
  { form: "0=x&1=y", want: { 0: "x", 1: "y" } },
  { form: "a[b][c]=1&a[b][d]=2&a[e]=3", want: { a: { b: { c: "1", d: "2" }, e: "3" } } },
  { form: "a[b][]=1&a[b][]=2", want: { a: { b: ["1", "2"] } } },
  { form: "a[0][b]=1&a[1][b]=2&a[0][c]=3", want: { a: [{ b: "1", c: "3" }, { b: "2" }] } },
  { form: "a[][b]=1&a[][c]=2&a[][b]=3", want: { a: [{ b: "1", c: "2" }, { b: "3" }] } },
  { form: "a[][b][]=1&a[][b][]=2", want: { a: [{ b: ["1", "2"] }] } },
  { form: "a[][]=1&a[][]=2", want: { a: [["1", "2"]] } },
  { form: "a=1&a=2", want: { a: "2" } },
  { form: "a[b]=1&a[b]=2", want: { a: { b: "2" } } },
  { form: "a[0]=1&a[0]=2", want: { a: ["2"] } },
  { form: "%F0%9F%91%8D=%E2%82%AC", want: { "👍": "€" } },
];

const refusals: readonly {
  title: string;
  form: string;
  want: { reason: string; at: string | null; message: string };
}[] = [
  refusal("a scalar beside a hash", "a=1&a[b]=2", "conflicting_parameters", "a[b]", contradicts("a[b]")),
  refusal("a hash beside a scalar", "a[b]=2&a=1", "conflicting_parameters", "a", contradicts("a")),
  refusal("an empty scalar beside an array", "a=&a[]=2", "conflicting_parameters", "a[]", contradicts("a[]")),
  refusal("an append beside a name", "a[b]=1&a[]=2", "conflicting_parameters", "a[]", contradicts("a[]")),
  refusal("a name beside an append", "a[]=1&a[b]=2", "conflicting_parameters", "a[b]", contradicts("a[b]")),
  refusal(
    "a scalar item that is a hash too",
    "a[0]=1&a[0][b]=2",
    "conflicting_parameters",
    "a[0][b]",
    contradicts("a[0][b]"),
  ),
  refusal("an open bracket", "a[b=1", "malformed_name", "a[b", noName("a[b")),
  refusal("a closing bracket alone", "a]=1", "malformed_name", "a]", noName("a]")),
  refusal("text after a bracket", "a[b]c=1", "malformed_name", "a[b]c", noName("a[b]c")),
  refusal("a bracket in brackets", "a[b[c]]=1", "malformed_name", "a[b[c]]", noName("a[b[c]]")),
  refusal("no name", "=1", "malformed_name", "", noName("")),
  refusal("no root", "[a]=1", "malformed_name", "[a]", noName("[a]")),
  refusal("half an escape", "a=%E", "malformed_text", "a", 'The value of "a" is not valid percent-encoded UTF-8.'),
  refusal(
    "an escape that is no hex",
    "a[b]=%zz",
    "malformed_text",
    "a[b]",
    'The value of "a[b]" is not valid percent-encoded UTF-8.',
  ),
  refusal(
    "half a character",
    "a=%F0%9F",
    "malformed_text",
    "a",
    'The value of "a" is not valid percent-encoded UTF-8.',
  ),
  refusal(
    "an escaped lone surrogate",
    "a=%ED%A0%80",
    "malformed_text",
    "a",
    'The value of "a" is not valid percent-encoded UTF-8.',
  ),
  refusal(
    "a raw lone surrogate",
    "a=\ud800",
    "malformed_text",
    "a",
    'The value of "a" is not valid percent-encoded UTF-8.',
  ),
  refusal(
    "an overlong escape",
    "a=%C0%80",
    "malformed_text",
    "a",
    'The value of "a" is not valid percent-encoded UTF-8.',
  ),
  refusal(
    "a bad escape in a name",
    "b=1&a%=1",
    "malformed_text",
    null,
    "The name of parameter 2 is not valid percent-encoded UTF-8.",
  ),
  refusal(
    "33 levels",
    `a${"[b]".repeat(32)}=1`,
    "too_deep",
    `a${"[b]".repeat(32)}`,
    `"a${"[b]".repeat(32)}" is nested 33 levels deep; at most 32 are read.`,
  ),
  refusal(
    "4097 parameters",
    "a[]=1&".repeat(4097),
    "too_many_parameters",
    null,
    "The form has more than 4096 parameters.",
  ),
  refusal(
    "more than a megabyte",
    `a=${"x".repeat(1_048_575)}`,
    "too_long",
    null,
    "The form has 1048577 characters; at most 1048576 are read.",
  ),
];

describe("decodeForm", () => {
  it.each(rows)("reads $form", ({ form, want }) => {
    const result = decodeForm(form);
    expect(result.kind === "form" && JSON.parse(JSON.stringify(result.fields))).toEqual(want);
  });

  it.each(refusals)("refuses $title", ({ form, want }) => {
    expect(decodeForm(form)).toEqual({ kind: "refused", ...want });
  });

  it("gives back what encodeForm wrote, for thousands of random trees", () => {
    fc.assert(
      fc.property(formTree, (tree) => {
        const result = decodeForm(encodeForm(tree));
        expect(result.kind === "form" && plain(result.fields)).toEqual(plain(tree));
      }),
      { numRuns: 3000 },
    );
  });

  it("reads escaped brackets as raw ones", () => {
    fc.assert(
      fc.property(formTree, (tree) => {
        const form = encodeForm(tree);
        expect(decodeForm(form.replaceAll("[", "%5B").replaceAll("]", "%5D"))).toEqual(decodeForm(form));
      }),
    );
  });

  it("answers any text with a form or a refusal, never by throwing", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom("a", "b", "[", "]", "=", "&", "%", "%5B", "%5D", "0", "1", "+", "\ud800"), {
          maxLength: 40,
        })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (form) => {
        expect(["form", "refused"]).toContain(decodeForm(form).kind);
      }),
      { numRuns: 5000 },
    );
  });

  it("keeps hostile names as data, on objects without a prototype", () => {
    const result = decodeForm("__proto__[polluted]=1&constructor[prototype][polluted]=1&a[__proto__]=2");
    if (result.kind !== "form") {
      throw new Error(result.message);
    }
    expect(Object.getPrototypeOf(result.fields)).toBeNull();
    expect(Object.keys(result.fields)).toEqual(["__proto__", "constructor", "a"]);
    expect(JSON.stringify(result.fields)).toBe(
      '{"__proto__":{"polluted":"1"},"constructor":{"prototype":{"polluted":"1"}},"a":{"__proto__":"2"}}',
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("repeats at most a hundred characters of what it refuses", () => {
    const result = decodeForm(`${"x".repeat(500_000)}[=1`);
    expect(result).toMatchObject({ kind: "refused", reason: "malformed_name", at: `${"x".repeat(100)}…` });
  });

  it("takes limits of the caller's own", () => {
    expect(decodeForm("a=1&b=2", { parameters: 1 })).toMatchObject({ reason: "too_many_parameters" });
    expect(decodeForm("a[b]=1", { depth: 1 })).toMatchObject({ reason: "too_deep" });
    expect(decodeForm("a=123", { length: 4 })).toMatchObject({ reason: "too_long" });
  });

  it.each([
    { title: "ampersands", write: (share: number) => "&".repeat(1_000_000 * share) },
    { title: "brackets", write: (share: number) => `a${"[".repeat(1_000_000 * share)}` },
    { title: "levels", write: (share: number) => `a${"[a]".repeat(300_000 * share)}=1` },
    { title: "percent signs", write: (share: number) => "%".repeat(1_000_000 * share) },
    {
      title: "appends and indices by turns",
      write: (share: number) =>
        Array.from({ length: 2048 * share }, (_, at) => `a[]=1&a[${2048 * share - at}]=1`).join("&"),
    },
    {
      title: "items filled one name at a time",
      write: (share: number) => Array.from({ length: 4096 * share }, (_, at) => `a[][k${at}]=1`).join("&"),
    },
  ])("takes time that grows with a megabyte of $title, and no faster", async ({ write }) => {
    expect(await measureGrowth((share) => decodeForm(write(share)))).toBeLessThan(LINEAR_GROWTH);
  });
});

function plain(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree));
}

function refusal(title: string, form: string, reason: string, at: string | null, message: string) {
  return { title, form, want: { reason, at, message } };
}

function contradicts(name: string): string {
  return `"${name}" contradicts an earlier parameter: a name holds either one value, a list or a hash.`;
}

function noName(name: string): string {
  return `"${name}" is not the name of a parameter: write a, a[b] or a[].`;
}
