import { describe, expect, it } from "vitest";

import { redactSecrets } from "../../../src/protocol/secrets/mask.ts";

describe("redactSecrets", () => {
  it.each([
    { text: "Invalid API Key provided: sk_test_51AbC-d_e.", want: "Invalid API Key provided: sk_test_****." },
    { text: "rk_live_123 and pk_test_9", want: "rk_live_**** and pk_test_****" },
    { text: "secret whsec_abc/def", want: "secret whsec_****" },
    { text: '"fcsess_client_secret_abc"', want: '"fcsess_client_secret_****"' },
    { text: "fcsess_1Abc_secret_XYZ", want: "fcsess_1Abc_secret_****" },
    { text: "no such account: fca_123", want: "no such account: fca_123" },
    { text: "sk_org_live_1", want: "sk_org_live_****" },
  ])("turns $text into $want", ({ text, want }) => {
    expect(redactSecrets(text)).toBe(want);
  });
});
