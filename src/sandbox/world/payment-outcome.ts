import type { PaymentFailure } from "./records/intent-records.ts";
import type { PaymentMethodRecord } from "./records/payment-records.ts";
import type { World } from "./world.ts";

/** What becomes of the debit of an account: it succeeds, fails, or is never decided. */
export type PaymentOutcome = PaymentFailure | "processing" | "succeeded";

/** Stripe's test numbers that do not succeed, with the code of the failure. The messages are ours. */
const TEST_NUMBERS: Readonly<Record<string, PaymentOutcome>> = {
  "000111111113": { code: "account_closed", message: "The bank account has been closed." },
  "000111111116": { code: "no_account", message: "The bank account cannot be found." },
  "000222222227": { code: "insufficient_funds", message: "The bank account has insufficient funds." },
  "000333333335": { code: "debit_not_authorized", message: "The account holder has not authorized the debit." },
  "000444444440": { code: "invalid_currency", message: "The bank account cannot be debited in this currency." },
  "000000000009": "processing",
};

const INSUFFICIENT: PaymentFailure = {
  code: "insufficient_funds",
  message: "The bank account has insufficient funds.",
};

/** The account of the test institutions that has no money. */
const WITHOUT_FUNDS = "Insufficient Funds";

/** Decides by Stripe's test numbers, and for a linked account by its name at the test institution. */
export function outcomeOf(world: World, { account, numbers }: PaymentMethodRecord): PaymentOutcome {
  if (account === null) {
    return TEST_NUMBERS[numbers?.accountNumber ?? ""] ?? "succeeded";
  }
  return world.accounts.get(account)?.template === WITHOUT_FUNDS ? INSUFFICIENT : "succeeded";
}
