import { describe, expect, it } from "vitest";
import { readModel } from "../../src/contract/model/read-model.ts";
import { API_VERSIONS, type ApiVersion } from "../../src/protocol/api-version.ts";
import { loadVersion } from "./load-version.ts";

const BASE_OPERATIONS = [
  "createSession",
  "disconnectAccount",
  "listAccountOwners",
  "listAccounts",
  "listTransactions",
  "refreshAccount",
  "retrieveAccount",
  "retrieveSession",
  "retrieveTransaction",
  "subscribeAccount",
  "unsubscribeAccount",
];

const BASE_EVENTS = [
  "account.account_numbers_updated",
  "account.created",
  "account.deactivated",
  "account.disconnected",
  "account.reactivated",
  "account.refreshed_balance",
  "account.refreshed_ownership",
  "account.refreshed_transactions",
  "account.upcoming_account_number_expiry",
];

const WANT: Readonly<Record<ApiVersion, { operations: readonly string[]; events: readonly string[] }>> = {
  "2026-02-25.clover": { operations: BASE_OPERATIONS, events: BASE_EVENTS },
  "2026-03-04.preview": {
    operations: [
      ...BASE_OPERATIONS,
      "listInferredBalances",
      "listInstitutions",
      "retrieveAuthorization",
      "retrieveInstitution",
    ],
    events: [...BASE_EVENTS, "account.refreshed_inferred_balances", "session.updated"],
  },
  "2026-10-28.endive": {
    operations: BASE_OPERATIONS,
    events: [
      ...BASE_EVENTS,
      "account.expected_deactivation_date_updated",
      "account.supported_payment_method_types_updated",
      "account.upcoming_deactivation",
      "authorization.expected_deactivation_date_updated",
      "authorization.upcoming_deactivation",
    ],
  },
};

describe.each(API_VERSIONS)("The contract of %s", (version) => {
  const document = loadVersion(version);
  const operations = readModel(document).operations;

  it("has the operations of its version, under the names that people say", () => {
    expect(operations.map(({ id }) => id).toSorted()).toEqual(WANT[version].operations.toSorted());
  });

  it("answers each operation with the same statuses", () => {
    const statuses = ["200", "400", "401", "403", "404", "409", "429", "500"];
    expect(operations.map(({ id, responses }) => [id, responses.map(({ status }) => status)])).toEqual(
      operations.map(({ id }) => [id, statuses]),
    );
  });

  it("has exactly the events of its version", () => {
    const want = WANT[version].events.map((type) => `financial_connections.${type}`);
    expect(
      readModel(document)
        .webhooks.map(({ name }) => name)
        .toSorted(),
    ).toEqual(want.toSorted());
  });
});
