import type { ControlSchema } from "../types/contract-types.ts";
import { fingerprintOf, isBlocked } from "../world/bank-account.ts";
import { institutionOf } from "../world/find-template.ts";
import type { PaymentMethodRecord } from "../world/records/payment-records.ts";
import type { World } from "../world/world.ts";

/** A payment method shows its account as it is now: it follows the account through relink and disconnect. */
export function renderPaymentMethod(world: World, method: PaymentMethodRecord): ControlSchema<"StripeObject"> {
  const account = world.accounts.get(method.account);
  const institution = account === undefined ? undefined : institutionOf(world, account.institution);
  return {
    id: method.id,
    object: "payment_method",
    billing_details: { email: method.email, name: method.name },
    created: method.created,
    customer: method.customer,
    livemode: false,
    metadata: method.metadata,
    type: "us_bank_account",
    us_bank_account: {
      account_holder_type: method.holderType,
      account_type: account?.subcategory === "savings" ? "savings" : "checking",
      bank_name: institution?.name ?? null,
      financial_connections_account: method.account,
      fingerprint: account === undefined ? null : fingerprintOf(account),
      last4: account?.last4 ?? null,
      networks: { preferred: "ach", supported: ["ach"] },
      routing_number: institution?.routingNumbers[0] ?? null,
      status_details:
        account !== undefined && isBlocked(account)
          ? { blocked: { network_code: null, reason: "tokenized_account_number_deactivated" } }
          : null,
    },
  };
}
