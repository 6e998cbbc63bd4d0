import { describe, expect, it } from "vitest";

import { classifyApiKey, isLiveKey, readAuthorization } from "../../src/protocol/api-key.ts";

const secret = { presented: "key", kind: "secret", mode: "test", key: "sk_test_123" };

describe("readAuthorization", () => {
  it.each([
    { header: null, want: { presented: "missing" } },
    { header: "  ", want: { presented: "missing" } },
    { header: "Bearer sk_test_123", want: secret },
    { header: "bearer   sk_test_123 ", want: secret },
    { header: `Basic ${btoa("sk_test_123:")}`, want: secret },
    { header: `basic ${btoa("sk_test_123")}`, want: secret },
    {
      header: "Bearer rk_live_a-b_C9",
      want: { presented: "key", kind: "restricted", mode: "live", key: "rk_live_a-b_C9" },
    },
    { header: "Bearer pk_test_1", want: { presented: "key", kind: "publishable", mode: "test", key: "pk_test_1" } },
    {
      header: "Bearer sk_org_test_1",
      want: { presented: "key", kind: "secret", mode: "test", key: "sk_org_test_1" },
    },
    { header: "Bearer garbage", want: { presented: "malformed" } },
    { header: "Bearer", want: { presented: "malformed" } },
    { header: "Bearer sk_test_", want: { presented: "malformed" } },
    { header: "Bearer sk_prod_123", want: { presented: "malformed" } },
    { header: "Digest sk_test_123", want: { presented: "malformed" } },
    { header: "Basic %%%", want: { presented: "malformed" } },
    { header: `Basic ${btoa(":sk_test_123")}`, want: { presented: "malformed" } },
  ])("reads $header", ({ header, want }) => {
    expect(readAuthorization(header)).toEqual(want);
  });
});

describe("a key", () => {
  it.each([
    { key: "sk_live_1", kind: "secret", mode: "live" },
    { key: "rk_test_1", kind: "restricted", mode: "test" },
    { key: "sk_org_live_1", kind: "secret", mode: "live" },
    { key: "sk_org_test_1", kind: "secret", mode: "test" },
    { key: "rk_org_live_1", kind: "restricted", mode: "live" },
  ])("$key is $kind and $mode", ({ key, kind, mode }) => {
    expect(classifyApiKey(key)).toEqual({ kind, mode, key });
  });

  it.each(["sk_org_1", "sk_org_prod_1", "sk_live_", "whsec_1"])("%s is none", (key) => {
    expect(classifyApiKey(key)).toBeNull();
  });

  it.each([
    { key: "sk_live_1", want: true },
    { key: "sk_org_live_1", want: true },
    { key: "pk_live_1", want: true },
    { key: "sk_live_cut.off", want: true },
    { key: "sk_org_test_1", want: false },
    { key: "sk_test_live_1", want: false },
  ])("$key is live: $want", ({ key, want }) => {
    expect(isLiveKey(key)).toBe(want);
  });
});
