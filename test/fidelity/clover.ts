import type { Stripe } from "stripe";
import type { components, operations, webhooks } from "../../src/generated/2025-12-15.clover/types.ts";
import type { ExpectNone, Outdated, Unlisted } from "./compare.ts";
import type { VersionDifferences } from "./compare-version.ts";

/** stripe-node 20.4.1, made for exactly this version. */
export interface Sdk {
  client: Stripe["financialConnections"];
  resources: {
    Account: Stripe.FinancialConnections.Account;
    AccountOwner: Stripe.FinancialConnections.AccountOwner;
    AccountOwnership: Stripe.FinancialConnections.AccountOwnership;
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
  errorType: Stripe.RawErrorType;
}

/** Each difference that there is, and why. */
export interface Known {}

interface Generated {
  schemas: components["schemas"];
  operations: operations;
  webhooks: webhooks;
}

type Found = VersionDifferences<Generated, Sdk>;

export type Surprises = ExpectNone<Unlisted<Found, Known>>;
export type Leftovers = ExpectNone<Outdated<Found, Known>>;
