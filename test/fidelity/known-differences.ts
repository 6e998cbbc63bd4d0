import { SDK_RELEASES } from "./sdk-releases.ts";

/** Differences between the contract and releases of the SDK that are meant to be. */
interface KnownDifferences {
  readonly why: string;
  readonly releases: readonly string[];
  readonly differences: readonly string[];
}

const BETAS = ["22.3.0-beta.1", "22.7.0-beta.1"];
const LATER_BETA = ["22.7.0-beta.1"];

const KNOWN: readonly KnownDifferences[] = [
  {
    why: "this release does not type the events of each kind",
    releases: ["12.18.0"],
    differences: [
      'Events: "financial_connections.account.created" only in the contract',
      'Events: "financial_connections.account.deactivated" only in the contract',
      'Events: "financial_connections.account.disconnected" only in the contract',
      'Events: "financial_connections.account.reactivated" only in the contract',
      'Events: "financial_connections.account.refreshed_balance" only in the contract',
    ],
  },
  {
    why: "declared since 2025-04-30.basil; it belongs to the envelope of all events, can be left out, and makes no version of Financial Connections",
    releases: listBetween("12.18.0", "18.0.0"),
    differences: ["Event.context: field only in the contract"],
  },
  {
    why: "the SDK looks the name up in its own file and finds the Financial Connections account; Stripe's OpenAPI document expands to the connected account",
    releases: listBetween("22.0.2", "23.1.0"),
    differences: [
      "Account.account_holder.account: resource account only in the contract",
      "Account.account_holder.account: resource financial_connections.account only in the SDK",
      "Session.account_holder.account: resource account only in the contract",
      "Session.account_holder.account: resource financial_connections.account only in the SDK",
    ],
  },
  {
    why: "hosted sessions need Stripe's approval; the contract leaves them out and says so",
    releases: BETAS,
    differences: [
      "Session.hosted: field only in the SDK",
      "Session.ui_mode: field only in the SDK",
      "Session.url: field only in the SDK",
      "createSession.hosted: field only in the SDK",
      "createSession.ui_mode: field only in the SDK",
    ],
  },
  {
    why: "only preview SDKs declare it and no page of Stripe's documents its values; the contract leaves it open",
    releases: BETAS,
    differences: [
      'Event.reason.type: "automation_action" only in the SDK',
      'Event.reason.type: "request" only in the SDK',
      "Event.reason.type: string only in the contract",
    ],
  },
  {
    why: "the relink guide sets the holder to null, which SDKs send as the empty string; their types leave it out",
    releases: BETAS,
    differences: ['createSession.account_holder: "" only in the contract'],
  },
  {
    why: "a holder can be empty wherever it can be left out: inferred from the relink guide, which says so of sessions",
    releases: BETAS,
    differences: ['listAccounts.account_holder: "" only in the contract'],
  },
  {
    why: "came with 2026-06-24.preview",
    releases: LATER_BETA,
    differences: [
      "Account.status_details.active: field only in the SDK",
      'Account.status_details.inactive.cause: "institution_requirement" only in the SDK',
      "Authorization.status_details.active: field only in the SDK",
      'createSession.limits.accounts: "" only in the SDK',
    ],
  },
  {
    why: "came after 2026-05-27.preview; generally available since 2026-07-29.dahlia",
    releases: LATER_BETA,
    differences: [
      "Session.bank_account_token: field only in the SDK",
      "Session.filters.require_payment_method_support: field only in the SDK",
      "createSession.filters.require_payment_method_support: field only in the SDK",
      'createSession.manual_entry.mode: "disabled" only in the SDK',
      'Events: "financial_connections.account.expected_deactivation_date_updated" only in the SDK',
      'Events: "financial_connections.account.supported_payment_method_types_updated" only in the SDK',
      'Events: "financial_connections.account.upcoming_deactivation" only in the SDK',
      'Events: "financial_connections.authorization.expected_deactivation_date_updated" only in the SDK',
      'Events: "financial_connections.authorization.upcoming_deactivation" only in the SDK',
    ],
  },
  {
    why: "came after 2026-05-27.preview, whose answers have an object without declared fields",
    releases: LATER_BETA,
    differences: ["Session.manual_entry.mode: field only in the SDK"],
  },
  {
    why: "came with 2026-08-26, beside the countries that it replaces",
    releases: LATER_BETA,
    differences: ["Session.filters.country: field only in the SDK"],
  },
];

/** The differences that are listed for a release. */
export function listKnown(release: string): readonly string[] {
  return KNOWN.flatMap(({ differences, releases }) => (releases.includes(release) ? differences : []));
}

/** The releases from one to another, in the order of their versions. */
function listBetween(first: string, last: string): readonly string[] {
  const releases = SDK_RELEASES.map(({ release }) => release);
  return releases.slice(releases.indexOf(first), releases.indexOf(last) + 1);
}
