import { createHmac } from "node:crypto";

import { describe, expect, it } from "vitest";

import { isSameSignature, parseSignatureHeader, signPayload } from "../../src/protocol/signature.ts";

describe("signPayload", () => {
  it("signs text and bytes as HMAC-SHA256 of timestamp, dot and payload", async () => {
    const payload = '{"name":"Zoë"}';
    const want = createHmac("sha256", "whsec_1").update(`1700000000.${payload}`).digest("hex");
    expect(await signPayload(payload, "whsec_1", 1_700_000_000)).toBe(`t=1700000000,v1=${want}`);
    expect(await signPayload(new TextEncoder().encode(payload), "whsec_1", 1_700_000_000)).toBe(
      `t=1700000000,v1=${want}`,
    );
  });
});

describe("parseSignatureHeader", () => {
  it.each([
    { header: "t=12,v1=ab", want: { timestamp: 12, signatures: ["ab"] } },
    { header: "v1=ab,v0=zz,t=12,v1=cd,x", want: { timestamp: 12, signatures: ["ab", "cd"] } },
    { header: "t=12", want: { timestamp: 12, signatures: [] } },
    { header: "t=soon,v1=ab", want: null },
    { header: "v1=ab", want: null },
    { header: "", want: null },
  ])("reads $header", ({ header, want }) => {
    expect(parseSignatureHeader(header)).toEqual(want);
  });
});

describe("isSameSignature", () => {
  it.each([
    { given: "abcd", want: true },
    { given: "abce", want: false },
    { given: "abc", want: false },
    { given: "abcde", want: false },
    { given: "", want: false },
  ])("finds $given the same as abcd: $want", ({ given, want }) => {
    expect(isSameSignature("abcd", given)).toBe(want);
  });
});
