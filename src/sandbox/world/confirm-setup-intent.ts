import { invalidRequest } from "../refused-call.ts";
import { isBlocked } from "./bank-account.ts";
import { requireCustomer } from "./create-payment-method.ts";
import type { PaymentMethodRecord, SetupIntentRecord } from "./records.ts";
import type { World } from "./world.ts";

/**
 * Confirms a SetupIntent. It needs a payment method of its customer that is not blocked, and a mandate: without the
 * account holder's agreement an account cannot be debited.
 *
 * @param hasMandate whether the account holder has agreed: in `mandate_data`, or in the browser, where Stripe.js says so
 * @throws RefusedCall
 */
export function confirmSetupIntent(world: World, intent: SetupIntentRecord, hasMandate: boolean): SetupIntentRecord {
  const method = world.paymentMethods.get(intent.paymentMethod ?? "");

  if (method === undefined) {
    throw invalidRequest(
      "A SetupIntent needs a payment method before it can be confirmed; this one has none.",
      "payment_method",
      "parameter_missing",
    );
  }
  requireCustomer(world, method, intent.customer, "payment_method");
  requireUnblocked(world, method);
  if (!hasMandate) {
    throw invalidRequest(
      "This SetupIntent requires a mandate: confirm it with mandate_data, which says how the account holder agreed.",
      "mandate_data",
      "setup_intent_mandate_invalid",
    );
  }
  if (intent.customer !== null && method.customer === null) {
    world.paymentMethods.put({ ...method, customer: intent.customer });
  }
  return { ...intent, status: "succeeded" };
}

function requireUnblocked(world: World, { account: id, id: method }: PaymentMethodRecord): void {
  const account = world.accounts.get(id);

  if (account !== undefined && isBlocked(account)) {
    throw invalidRequest(
      `The payment method ${method} is blocked: the tokenized number of the account ${id} was deactivated. Relink the account.`,
      "payment_method",
      "payment_method_bank_account_blocked",
    );
  }
}
