/* oxlint-disable no-console -- printed in the README as it stands below the first line */
import { createClient } from "../../../src/client/index.ts";

const client = createClient({
  apiKey: process.env["STRIPE_SECRET_KEY"] ?? "",
  baseUrl: process.env["STRIPE_BASE_URL"], // unset: Stripe. http://127.0.0.1:12111: the sandbox
});

// 1. Open a link flow. Your page hands its client_secret to Stripe.js: collectFinancialConnectionsAccounts({ clientSecret }).
const opened = await client.orThrow.POST("/v1/financial_connections/sessions", {
  body: { account_holder: { type: "customer", customer: "cus_123" }, permissions: ["balances", "transactions"] },
});

// 2. The account holder is done: which accounts did they link?
const session = await client.orThrow.GET("/v1/financial_connections/sessions/{session}", {
  params: { path: { session: opened.id } },
});

for (const { id, institution_name, last4 } of session.accounts.data) {
  // 3. Fetch the newest data from the bank. What is expanded is an object, in its type too, and no longer an id.
  const account = await client.orThrow.POST("/v1/financial_connections/accounts/{account}/refresh", {
    params: { path: { account: id } },
    body: { features: ["transactions"], expand: ["account_holder.customer"] },
  });
  console.log(institution_name, last4, account.transaction_refresh?.status, account.account_holder?.customer?.id);

  // 4. Once financial_connections.account.refreshed_transactions has come: page through them all.
  for await (const transaction of client.list("/v1/financial_connections/transactions", {
    params: { query: { account: id, limit: 100 } },
  })) {
    console.log(transaction.description, transaction.amount, transaction.currency);
  }
}
