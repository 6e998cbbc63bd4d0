import type { ApiVersion } from "../../protocol/api-version.ts";
import type { Feature } from "../world/records.ts";

/** What an API version can say that another cannot. */
export interface VersionFeatures {
  /** Authorizations, institutions, inferred balances, relinking, the status of sessions. */
  readonly isPreview: boolean;
  readonly inactiveDetails: boolean;
  readonly activeDetails: boolean;
  readonly subscriptions: readonly Feature[];
  /** `filters.country` in place of `filters.countries`, and the defaults that came with it. */
  readonly singleCountry: boolean;
  /** Whether numbers can be `pending` and `expired`. */
  readonly finerNumberStatus: boolean;
}

const VERSION_FEATURES: Readonly<Record<ApiVersion, VersionFeatures>> = {
  "2026-02-25.clover": {
    isPreview: false,
    inactiveDetails: false,
    activeDetails: false,
    subscriptions: ["transactions"],
    singleCountry: false,
    finerNumberStatus: false,
  },
  "2026-03-04.preview": {
    isPreview: true,
    inactiveDetails: true,
    activeDetails: false,
    subscriptions: ["balance", "inferred_balances", "transactions"],
    singleCountry: false,
    finerNumberStatus: false,
  },
  "2026-10-28.endive": {
    isPreview: false,
    inactiveDetails: false,
    activeDetails: true,
    subscriptions: ["transactions"],
    singleCountry: true,
    finerNumberStatus: true,
  },
};

export function featuresOfVersion(version: ApiVersion): VersionFeatures {
  return VERSION_FEATURES[version];
}
