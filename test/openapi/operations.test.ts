import { describe, expect, it } from "vitest";
import { readModel } from "../../src/contract/model/read-model.ts";
import { SURFACES } from "../support/tested-versions.ts";
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
  "account.created",
  "account.deactivated",
  "account.disconnected",
  "account.reactivated",
  "account.refreshed_balance",
  "account.refreshed_ownership",
  "account.refreshed_transactions",
];

const PREVIEW_OPERATIONS = [
  ...BASE_OPERATIONS,
  "listInferredBalances",
  "listInstitutions",
  "retrieveAuthorization",
  "retrieveInstitution",
];

/** Events that came later than the first version, or are of the preview only. */
const LATER_EVENTS: readonly (readonly [type: string, since: string])[] = [
  ["account.account_numbers_updated", "2025-11-17.clover"],
  ["account.upcoming_account_number_expiry", "2025-11-17.clover"],
  ["account.expected_deactivation_date_updated", "2026-07-29.dahlia"],
  ["account.supported_payment_method_types_updated", "2026-07-29.dahlia"],
  ["account.upcoming_deactivation", "2026-07-29.dahlia"],
  ["authorization.expected_deactivation_date_updated", "2026-07-29.dahlia"],
  ["authorization.upcoming_deactivation", "2026-07-29.dahlia"],
];

const PREVIEW_EVENTS = ["account.refreshed_inferred_balances", "session.updated"];

function isPreview(version: string): boolean {
  return version.endsWith(".preview");
}

/** The dates of versions sort as strings. */
function eventsOf(version: string): readonly string[] {
  const later = LATER_EVENTS.flatMap(([type, since]) => (since <= version ? [type] : []));
  return [...BASE_EVENTS, ...later, ...(isPreview(version) ? PREVIEW_EVENTS : [])];
}

describe.each(SURFACES)("The contract of %s", (version) => {
  const document = loadVersion(version);
  const operations = readModel(document).operations;

  it("has the operations of its version, under the names that people say", () => {
    expect(operations.map(({ id }) => id).toSorted()).toEqual(
      (isPreview(version) ? PREVIEW_OPERATIONS : BASE_OPERATIONS).toSorted(),
    );
  });

  it("answers each operation with the same statuses", () => {
    const statuses = ["200", "400", "401", "403", "404", "409", "429", "500"];
    expect(operations.map(({ id, responses }) => [id, responses.map(({ status }) => status)])).toEqual(
      operations.map(({ id }) => [id, statuses]),
    );
  });

  it.runIf(version <= "2026-10-28.endive")("has exactly the events of its version", () => {
    const want = eventsOf(version).map((type) => `financial_connections.${type}`);
    expect(
      readModel(document)
        .webhooks.map(({ name }) => name)
        .toSorted(),
    ).toEqual(want.toSorted());
  });
});
