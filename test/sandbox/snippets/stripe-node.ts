/* oxlint-disable no-console -- printed in the README as it stands below the first lines */
import { Stripe } from "stripe-preview";
import { createSandbox } from "../../../src/sandbox/index.ts";

await using sandbox = createSandbox({ time: new Date("2026-11-20T12:00:00Z") }); // time stands still until it is advanced
const stripe = new Stripe("sk_test_123", { httpClient: Stripe.createFetchHttpClient(sandbox.fetch) });
const preview = { apiVersion: "2026-03-04.preview" };

const customer = await stripe.customers.create({ name: "Jenny Rosen" }, preview);
const holder = { type: "customer", customer: customer.id } as const;
const { sessions, accounts } = stripe.financialConnections;

// Link at a bank that lets its accounts go inactive, and let two seconds pass.
const linking = await sessions.create({ account_holder: holder, permissions: ["payment_method"] }, preview);
await sandbox.control.completeSession(linking.id, { institution: "Inactive Accounts", accounts: ["Success"] });
await sandbox.control.advanceClock({ seconds: 2 });

const [account] = (await accounts.list({ session: linking.id }, preview)).data;
console.log(account?.status, account?.status_details?.inactive?.action); // inactive relink_required

// Relink it.
const relink_options = { authorization: account?.authorization ?? "", account: account?.id ?? "" };
const relinking = await sessions.create(
  { account_holder: holder, permissions: ["payment_method"], relink_options },
  preview,
);
await sandbox.control.completeSession(relinking.id);

console.log((await sessions.retrieve(relinking.id, {}, preview)).relink_result?.failure_reason); // null
console.log((await accounts.retrieve(account?.id ?? "", {}, preview)).status); // active
