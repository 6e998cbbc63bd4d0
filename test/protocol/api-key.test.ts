import { describe, expect, it } from "vitest";

import { readAuthorization } from "../../src/protocol/api-key.ts";

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
