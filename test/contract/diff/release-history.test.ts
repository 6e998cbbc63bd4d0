import { describe, expect, it } from "vitest";
import { diffDocuments } from "../../../src/contract/diff/diff-documents.ts";
import { loadHistory } from "../../../src/contract/load/load-document.ts";
import { readModel } from "../../../src/contract/model/read-model.ts";
import { CONTRACT_FILE } from "../../../src/products/stripe/shipped-contracts.ts";
import { SURFACES } from "../../support/tested-versions.ts";

const FC = "/v1/financial_connections";
const SESSIONS = `POST ${FC}/sessions`;

/** What Stripe's SDK releases show first in a version. */
const IN_THE_SDK: Readonly<Record<string, readonly string[]>> = {
  "2023-08-16": ["+ Session.prefetch", `+ ${SESSIONS} prefetch`],
  "2023-10-16": [
    "+ Account.balance_refresh.next_refresh_available_at",
    "+ Account.subscriptions",
    "+ Account.transaction_refresh",
    `+ GET ${FC}/transactions`,
    `+ GET ${FC}/transactions/{transaction}`,
    `+ POST ${FC}/accounts/{account}/subscribe`,
    `+ POST ${FC}/accounts/{account}/unsubscribe`,
    `POST ${FC}/accounts/{account}/refresh features[] also has transactions`,
    `${SESSIONS} prefetch[] also has transactions`,
    "Session.prefetch[] also has transactions",
  ],
  "2024-04-10": [
    "+ Account.ownership_refresh.next_refresh_available_at",
    `${SESSIONS} filters[countries] is no longer required`,
  ],
  "2024-06-20": [`+ ${SESSIONS} filters[account_subcategories]`, "+ Session.filters.account_subcategories"],
  "2025-11-17.clover": ["+ Account.account_numbers", "! Session.client_secret can also be null"],
  "2025-12-15.clover": [
    "+ Account.account_holder.customer_account",
    `+ GET ${FC}/accounts account_holder[customer_account]`,
    `+ ${SESSIONS} account_holder[customer_account]`,
  ],
  "2026-06-24.dahlia": ["+ Account.status_details"],
  "2026-07-29.dahlia": [
    `+ ${SESSIONS} filters[require_payment_method_support]`,
    `+ ${SESSIONS} limits`,
    `+ ${SESSIONS} manual_entry`,
    "+ Session.bank_account_token",
    "+ Session.filters.require_payment_method_support",
    "+ Session.limits",
    "+ Session.manual_entry",
  ],
  "2026-08-26.dahlia": ["+ Session.filters.country"],
  "2026-09-30.endive": [
    `! - ${SESSIONS} filters[countries]`,
    "! - Session.filters.countries",
    "Account.account_numbers[].status also has expired, pending",
    `+ ${SESSIONS} filters[country]`,
  ],
};

/** Events and error codes. The SDK does not declare them by version: they came with what they tell of. */
const BESIDE_THE_SDK: Readonly<Record<string, readonly string[]>> = {
  "2023-10-16": ["+ account.refreshed_ownership", "+ account.refreshed_transactions"],
  "2025-11-17.clover": ["+ account.account_numbers_updated", "+ account.upcoming_account_number_expiry"],
  "2026-07-29.dahlia": [
    "+ account.expected_deactivation_date_updated",
    "+ account.supported_payment_method_types_updated",
    "+ account.upcoming_deactivation",
    "+ authorization.expected_deactivation_date_updated",
    "+ authorization.upcoming_deactivation",
  ],
  "2026-09-30.endive": [
    "ErrorEnvelope.error.code also has financial_connections_consent_locale_invalid, financial_connections_consent_locale_unsupported",
  ],
};

const history = loadHistory(CONTRACT_FILE);
const versions = history.line.versions;
/** The newest version that a release of the SDK shows. */
const WITNESSED = "2026-10-28.endive";
const surfaces = SURFACES.filter((version) => !version.endsWith(".preview") && version <= WITNESSED);

/** What differs, in short: `+` is new, `-` is gone, `!` breaks. */
function differences(before: string, after: string): readonly string[] {
  const [older, newer] = [before, after].map((version) => readModel(history.derive(version, "declared").document));
  return older === undefined || newer === undefined
    ? []
    : diffDocuments(older, newer)
        .map(({ message, severity }) => `${severity === "breaking" ? "! " : ""}${shorten(message)}`)
        .toSorted();
}

function shorten(message: string): string {
  const [, name, change] = /^(.*) was (added|removed)$/.exec(message) ?? [];
  const text = name === undefined ? message : `${change === "added" ? "+" : "-"} ${name}`;
  return text.replace("webhook financial_connections.", "");
}

describe("the documents of two versions that follow each other differ in what came with the later one", () => {
  it.each(surfaces.slice(1).map((version) => [version, surfaces[surfaces.indexOf(version) - 1] ?? ""]))(
    "%s, after %s",
    (version, before) => {
      const expected = [...(IN_THE_SDK[version] ?? []), ...(BESIDE_THE_SDK[version] ?? [])];
      expect(differences(before, version)).toEqual(expected.toSorted());
    },
  );

  it.each(
    versions
      .slice(1)
      .map((version, index) => [version, versions[index] ?? ""])
      .filter(([version = ""]) => IN_THE_SDK[version] === undefined && version <= WITNESSED),
  )("%s, after %s: in nothing", (version, before) => {
    expect(differences(before, version)).toEqual([]);
  });
});
