import type { PresentedKey } from "../../../protocol/api-key.ts";
import { type Refusal, refuse } from "./refusal.ts";

/**
 * Refuses every key but a secret or restricted one for test data. A live key is refused loudly: whoever sends one to a
 * mock has mixed up two configurations.
 */
export function refuseKey(presented: PresentedKey): Refusal | undefined {
  if (presented.presented === "missing") {
    return refuse("authentication", {
      message: "You did not provide an API key. Send it as the user name of HTTP Basic auth or as a bearer token.",
    });
  }
  if (presented.presented !== "key") {
    return refuse("authentication", {
      message: "Invalid API Key provided. Any key that starts with sk_test_ or rk_test_ works here.",
    });
  }
  if (presented.mode === "live") {
    return refuse("authentication", {
      code: "livemode_mismatch",
      message:
        "A live key was sent to a server that is not Stripe. Use a test key here, and consider rolling the live one.",
    });
  }
  if (presented.kind === "publishable") {
    return refuse("authentication", {
      code: "secret_key_required",
      message: "This cannot be done with a publishable key. Use a secret key, which starts with sk_test_.",
    });
  }
  return undefined;
}
