import type { Credentials } from "../../contract/product/credentials.ts";
import { isLiveKey } from "../../protocol/api-key.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";

export const credentials: Credentials = {
  variable: "STRIPE_SECRET_KEY",
  form: "sk_test_…",
  sample: "sk_test_contractsuite",
  refuse: (key) =>
    isLiveKey(key)
      ? new FcContractError("live_key", "the key is a live one; the suite runs with test keys only (sk_test_…)")
      : undefined,
};
