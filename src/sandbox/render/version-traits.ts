import type { ApiVersion } from "../../protocol/api-version.ts";
import type { Feature } from "../world/records.ts";

/** What an API version can say that another cannot. */
export interface VersionTraits {
  /** Authorizations, institutions, inferred balances, relinking, the status of sessions. */
  readonly isPreview: boolean;
  readonly inactiveDetails: boolean;
  readonly activeDetails: boolean;
  readonly subscriptions: readonly Feature[];
  /** `filters.country` in place of `filters.countries`, and the defaults that came with it. */
  readonly singleCountry: boolean;
  /** Whether a session without filters and limits takes those of its kind of holder. */
  readonly defaultsByHolder: boolean;
  /** Whether numbers can be `pending` and `expired`. */
  readonly finerNumberStatus: boolean;
  readonly events: ReadonlySet<string>;
}

const ACCOUNT = "financial_connections.account";
const AUTHORIZATION = "financial_connections.authorization";

const COMMON_EVENTS = [
  "created",
  "deactivated",
  "reactivated",
  "disconnected",
  "refreshed_balance",
  "refreshed_ownership",
  "refreshed_transactions",
  "account_numbers_updated",
  "upcoming_account_number_expiry",
].map((name) => `${ACCOUNT}.${name}`);

const TRAITS: Readonly<Record<ApiVersion, VersionTraits>> = {
  "2026-02-25.clover": {
    isPreview: false,
    inactiveDetails: false,
    activeDetails: false,
    subscriptions: ["transactions"],
    singleCountry: false,
    defaultsByHolder: true,
    finerNumberStatus: false,
    events: new Set(COMMON_EVENTS),
  },
  "2026-03-04.preview": {
    isPreview: true,
    inactiveDetails: true,
    activeDetails: false,
    subscriptions: ["balance", "inferred_balances", "transactions"],
    singleCountry: false,
    defaultsByHolder: true,
    finerNumberStatus: false,
    events: new Set([
      ...COMMON_EVENTS,
      `${ACCOUNT}.refreshed_inferred_balances`,
      "financial_connections.session.updated",
    ]),
  },
  "2026-10-28.endive": {
    isPreview: false,
    inactiveDetails: false,
    activeDetails: true,
    subscriptions: ["transactions"],
    singleCountry: true,
    defaultsByHolder: false,
    finerNumberStatus: true,
    events: new Set([
      ...COMMON_EVENTS,
      `${ACCOUNT}.supported_payment_method_types_updated`,
      `${ACCOUNT}.expected_deactivation_date_updated`,
      `${ACCOUNT}.upcoming_deactivation`,
      `${AUTHORIZATION}.expected_deactivation_date_updated`,
      `${AUTHORIZATION}.upcoming_deactivation`,
    ]),
  },
};

export function traitsOf(version: ApiVersion): VersionTraits {
  return TRAITS[version];
}
