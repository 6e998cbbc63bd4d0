/** A front end as the guides have it, written against the types of Stripe's own package. The stand-in keeps them. */
import {
  loadStripe,
  type FinancialConnectionsSessionResult,
  type SetupIntentResult,
  type Stripe,
} from "@stripe/stripe-js";
import type { Account } from "../../../src/generated/2026-03-04.preview/types.ts";

type SandboxStripe = Pick<
  Stripe,
  "collectFinancialConnectionsAccounts" | "collectBankAccountForSetup" | "confirmUsBankAccountSetup" | "registerAppInfo"
>;

type BrowserAccount = NonNullable<FinancialConnectionsSessionResult["financialConnectionsSession"]>["accounts"][number];

export async function linkAccounts(clientSecret: string): Promise<readonly string[]> {
  const stripe: SandboxStripe | null = await loadStripe("pk_test_123");
  const result = await stripe?.collectFinancialConnectionsAccounts({ clientSecret });
  return result?.error === undefined ? (result?.financialConnectionsSession.accounts.map(({ id }) => id) ?? []) : [];
}

export async function collectBankAccount(stripe: SandboxStripe, clientSecret: string): Promise<SetupIntentResult> {
  await stripe.collectBankAccountForSetup({
    clientSecret,
    params: {
      payment_method_type: "us_bank_account",
      payment_method_data: { billing_details: { name: "Jenny Rosen" } },
    },
  });
  // @ts-expect-error cards are none of the sandbox's business
  await stripe.confirmCardSetup(clientSecret);
  return stripe.confirmUsBankAccountSetup(clientSecret);
}

/** What the contract says of an account is what Stripe.js says, but for what may be null and what is expanded. */
export function toBrowserAccount(
  account: Account,
): Omit<BrowserAccount, "balance" | "display_name" | "ownership" | "permissions"> {
  return account;
}
