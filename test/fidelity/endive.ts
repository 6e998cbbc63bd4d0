import type { Stripe } from "stripe-endive";
import type { components, operations, webhooks } from "../../src/generated/2026-09-30.endive/types.ts";
import type { ExpectNone, Outdated, Unlisted } from "./compare.ts";
import type { VersionDifferences } from "./compare-version.ts";

/** stripe-node 23.1.0, made for exactly this version. */
export interface Sdk {
  client: Stripe["financialConnections"];
  resources: {
    Account: Stripe.FinancialConnections.Account;
    AccountOwner: Stripe.FinancialConnections.AccountOwner;
    AccountOwnership: Stripe.FinancialConnections.AccountOwnership;
    Authorization: Stripe.FinancialConnections.Authorization;
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
  "Session.account_holder.account: resource account only in the contract": "the SDK looks the name up in its own file and finds the Financial Connections account; Stripe's OpenAPI document expands to the connected account";
  "Session.account_holder.account: resource financial_connections.account only in the SDK": "the SDK looks the name up in its own file and finds the Financial Connections account; Stripe's OpenAPI document expands to the connected account";
}

interface Generated {
  schemas: components["schemas"];
  operations: operations;
  webhooks: webhooks;
}

type Found = VersionDifferences<Generated, Sdk>;

export type Surprises = ExpectNone<Unlisted<Found, Known>>;
export type Leftovers = ExpectNone<Outdated<Found, Known>>;
