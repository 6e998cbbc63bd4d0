import type { ControlSchema } from "../types/contract-types.ts";
import { fingerprintOf, fingerprintOfNumbers, isBlocked } from "../world/bank-account.ts";
import { institutionOf } from "../world/find-template.ts";
import type { AccountRecord } from "../world/records/account-records.ts";
import type { PaymentMethodRecord } from "../world/records/payment-records.ts";
import type { World } from "../world/world.ts";

/** Stripe's test bank, which its test routing number leads to. */
const TEST_BANK = "STRIPE TEST BANK";
const TEST_ROUTING_NUMBER = "110000000";

const NO_ADDRESS = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };

/**
 * A payment method shows its account as it is now: it follows the account through relink and disconnect. An event has
 * it as it was, with `account` as that was.
 */
export function renderPaymentMethod(
  world: World,
  method: PaymentMethodRecord,
  account: AccountRecord | undefined = world.accounts.get(method.account ?? ""),
): ControlSchema<"StripeObject"> {
  const { numbers } = method;
  const institution = account === undefined ? undefined : institutionOf(world, account.institution);
  return {
    id: method.id,
    object: "payment_method",
    allow_redisplay: method.allowRedisplay ?? "unspecified",
    billing_details: {
      address: method.address ?? NO_ADDRESS,
      email: method.email,
      name: method.name,
      phone: method.phone ?? null,
      tax_id: null,
    },
    created: method.created,
    customer: method.customer,
    customer_account: null,
    livemode: false,
    metadata: method.metadata,
    type: "us_bank_account",
    us_bank_account: {
      account_holder_type: method.holderType,
      account_type: method.accountType ?? (account?.subcategory === "savings" ? "savings" : "checking"),
      bank_name: institution?.name ?? (numbers?.routingNumber === TEST_ROUTING_NUMBER ? TEST_BANK : null),
      financial_connections_account: method.account,
      fingerprint: readFingerprint(account, numbers),
      last4: account?.last4 ?? numbers?.accountNumber.slice(-4) ?? null,
      networks: { preferred: "ach", supported: ["ach"] },
      routing_number: institution?.routingNumbers[0] ?? numbers?.routingNumber ?? null,
      status_details:
        account !== undefined && isBlocked(account)
          ? { blocked: { network_code: null, reason: "tokenized_account_number_deactivated" } }
          : null,
    },
  };
}

function readFingerprint(account: AccountRecord | undefined, numbers: PaymentMethodRecord["numbers"]): string | null {
  if (account !== undefined) {
    return fingerprintOf(account);
  }
  return numbers === undefined ? null : fingerprintOfNumbers(numbers);
}
