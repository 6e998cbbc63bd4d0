import type { Stripe } from "stripe-preview";
import type { components, operations, webhooks } from "../../src/generated/2026-03-04.preview/types.ts";
import type { ExpectNone, Outdated, Unlisted } from "./compare.ts";
import type { VersionDifferences } from "./compare-version.ts";

/** stripe-node 22.7.0-beta.1, made for 2026-08-26.preview: half a year newer than this version. */
export interface Sdk {
  client: Stripe["financialConnections"];
  resources: {
    Account: Stripe.FinancialConnections.Account;
    AccountOwner: Stripe.FinancialConnections.AccountOwner;
    AccountOwnership: Stripe.FinancialConnections.AccountOwnership;
    Authorization: Stripe.FinancialConnections.Authorization;
    InferredBalance: Stripe.FinancialConnections.AccountInferredBalance;
    Institution: Stripe.FinancialConnections.Institution;
    Session: Stripe.FinancialConnections.Session;
    Transaction: Stripe.FinancialConnections.Transaction;
  };
  operations: {
    listAccounts: { method: "accounts.list"; request: Stripe.FinancialConnections.AccountListParams };
    retrieveAccount: { method: "accounts.retrieve"; request: Stripe.FinancialConnections.AccountRetrieveParams };
    disconnectAccount: { method: "accounts.disconnect"; request: Stripe.FinancialConnections.AccountDisconnectParams };
    refreshAccount: { method: "accounts.refresh"; request: Stripe.FinancialConnections.AccountRefreshParams };
    subscribeAccount: { method: "accounts.subscribe"; request: Stripe.FinancialConnections.AccountSubscribeParams };
    unsubscribeAccount: {
      method: "accounts.unsubscribe";
      request: Stripe.FinancialConnections.AccountUnsubscribeParams;
    };
    listAccountOwners: { method: "accounts.listOwners"; request: Stripe.FinancialConnections.AccountListOwnersParams };
    listInferredBalances: {
      method: "accounts.listInferredBalances";
      request: Stripe.FinancialConnections.AccountListInferredBalancesParams;
    };
    retrieveAuthorization: {
      method: "authorizations.retrieve";
      request: Stripe.FinancialConnections.AuthorizationRetrieveParams;
    };
    listInstitutions: { method: "institutions.list"; request: Stripe.FinancialConnections.InstitutionListParams };
    retrieveInstitution: {
      method: "institutions.retrieve";
      request: Stripe.FinancialConnections.InstitutionRetrieveParams;
    };
    createSession: { method: "sessions.create"; request: Stripe.FinancialConnections.SessionCreateParams };
    retrieveSession: { method: "sessions.retrieve"; request: Stripe.FinancialConnections.SessionRetrieveParams };
    listTransactions: { method: "transactions.list"; request: Stripe.FinancialConnections.TransactionListParams };
    retrieveTransaction: {
      method: "transactions.retrieve";
      request: Stripe.FinancialConnections.TransactionRetrieveParams;
    };
  };
  event: Stripe.Event;
  eventBase: Stripe.EventBase;
  errorType: NonNullable<Stripe.errors.StripeError["rawType"]>;
}

/** Each difference that there is, and why. */
export interface Known {
  "Account.account_holder.account: resource account only in the contract": "the SDK looks the name up in its own file and finds the Financial Connections account; Stripe's OpenAPI document expands to the connected account";
  "Account.account_holder.account: resource financial_connections.account only in the SDK": "the SDK looks the name up in its own file and finds the Financial Connections account; Stripe's OpenAPI document expands to the connected account";
  "Account.status_details.active: field only in the SDK": "came with 2026-06-24.preview";
  'Account.status_details.inactive.cause: "institution_requirement" only in the SDK': "came with 2026-06-24.preview";
  "Authorization.status_details.active: field only in the SDK": "came with 2026-06-24.preview";
  "Session.account_holder.account: resource account only in the contract": "the SDK looks the name up in its own file and finds the Financial Connections account; Stripe's OpenAPI document expands to the connected account";
  "Session.account_holder.account: resource financial_connections.account only in the SDK": "the SDK looks the name up in its own file and finds the Financial Connections account; Stripe's OpenAPI document expands to the connected account";
  "Session.bank_account_token: field only in the SDK": "came after this version; generally available since 2026-07-29.dahlia";
  "Session.filters.country: field only in the SDK": "came with 2026-08-26, beside the countries that it replaces";
  "Session.filters.require_payment_method_support: field only in the SDK": "came after this version; generally available since 2026-07-29.dahlia";
  "Session.hosted: field only in the SDK": "hosted sessions need Stripe's approval; the contract leaves them out and says so";
  "Session.manual_entry.mode: field only in the SDK": "came after this version, whose answers have an object without declared fields";
  "Session.ui_mode: field only in the SDK": "hosted sessions need Stripe's approval; the contract leaves them out and says so";
  "Session.url: field only in the SDK": "hosted sessions need Stripe's approval; the contract leaves them out and says so";
  'createSession.account_holder: "" only in the contract': "the relink guide sets the holder to null, which SDKs send as the empty string; their types leave it out";
  "createSession.filters.require_payment_method_support: field only in the SDK": "came after this version; generally available since 2026-07-29.dahlia";
  "createSession.hosted: field only in the SDK": "hosted sessions need Stripe's approval; the contract leaves them out and says so";
  'createSession.limits.accounts: "" only in the SDK': "came with 2026-06-24.preview";
  'listAccounts.account_holder: "" only in the contract': "a holder can be empty wherever it can be left out: inferred from the relink guide, which says so of sessions";
  'createSession.manual_entry.mode: "disabled" only in the SDK': "came after this version; generally available since 2026-07-29.dahlia";
  "createSession.ui_mode: field only in the SDK": "hosted sessions need Stripe's approval; the contract leaves them out and says so";
  'Event.reason.type: "automation_action" only in the SDK': "only preview SDKs declare it and no page of Stripe's tells its values; the contract leaves it open";
  'Event.reason.type: "request" only in the SDK': "only preview SDKs declare it and no page of Stripe's tells its values; the contract leaves it open";
  "Event.reason.type: string only in the contract": "only preview SDKs declare it and no page of Stripe's tells its values; the contract leaves it open";
  'Events: "financial_connections.account.expected_deactivation_date_updated" only in the SDK': "came after this version; generally available since 2026-07-29.dahlia";
  'Events: "financial_connections.account.supported_payment_method_types_updated" only in the SDK': "came after this version; generally available since 2026-07-29.dahlia";
  'Events: "financial_connections.account.upcoming_deactivation" only in the SDK': "came after this version; generally available since 2026-07-29.dahlia";
  'Events: "financial_connections.authorization.expected_deactivation_date_updated" only in the SDK': "came after this version; generally available since 2026-07-29.dahlia";
  'Events: "financial_connections.authorization.upcoming_deactivation" only in the SDK': "came after this version; generally available since 2026-07-29.dahlia";
}

interface Generated {
  schemas: components["schemas"];
  operations: operations;
  webhooks: webhooks;
}

type Found = VersionDifferences<Generated, Sdk>;

export type Surprises = ExpectNone<Unlisted<Found, Known>>;
export type Leftovers = ExpectNone<Outdated<Found, Known>>;
