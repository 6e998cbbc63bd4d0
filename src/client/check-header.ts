import { FcContractError } from "../protocol/fc-contract-error.ts";

/** Refuses an account that can't be sent as it is: the platform would fail on it, or trim it, without a word why. */
export function checkStripeAccount(value: unknown): void {
  checkHeader("stripe_account_invalid", "stripeAccount", value);
}

/** As `checkStripeAccount`. An empty key would take the safety from a retry. */
export function checkIdempotencyKey(value: unknown): void {
  checkHeader("idempotency_key_invalid", "idempotencyKey", value);
}

/** The message leaves the value out: in the wrong place it may be a secret. */
function checkHeader(code: string, name: string, value: unknown): void {
  if (value !== undefined && !(typeof value === "string" && /^[!-~](?:[ -~]*[!-~])?$/.test(value))) {
    throw new FcContractError(
      code,
      `${name} is not a valid header value: it must be printable ASCII, not empty, without a space at either end.`,
    );
  }
}
