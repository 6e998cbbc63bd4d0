/** First words of paths under `/v1` and `/v2` that Stripe has and the sandbox does not: answered with 501, not with 404. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    "account account_links account_sessions accounts apple_pay application_fees apps balance balance_settings balance_transactions",
    "billing billing_portal charges checkout climate confirmation_tokens country_specs coupons credit_notes customer_sessions",
    "customers disputes entitlements ephemeral_keys events exchange_rates file_links files financial_connections forwarding",
    "identity invoice_payments invoice_rendering_templates invoiceitems invoices issuing link_account_sessions linked_accounts",
    "mandates payment_attempt_records payment_intents payment_links payment_method_configurations payment_method_domains",
    "payment_methods payment_records payouts plans prices products promotion_codes quotes radar refunds reporting reviews",
    "setup_attempts setup_intents shipping_rates sigma sources subscription_items subscription_schedules subscriptions tax",
    "tax_codes tax_ids tax_rates terminal test_helpers tokens topups transfers treasury webhook_endpoints core commerce",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a path leads into a part of Stripe's API that is known to exist. Financial Connections is described whole. */
export function isKnownToStripe(pathname: string): boolean {
  const [, version, resource = ""] = pathname.split("/");
  return (version === "v1" || version === "v2") && resource !== "financial_connections" && KNOWN.has(resource);
}
