/** The API versions that have a contract, oldest first. */
export const API_VERSIONS = ["2026-02-25.clover", "2026-03-04.preview", "2026-10-28.endive"] as const;

export type ApiVersion = (typeof API_VERSIONS)[number];

/** What is spoken where no version is named: the one that Stripe's relink guides are written for. */
export const DEFAULT_API_VERSION = "2026-03-04.preview" satisfies ApiVersion;

export function isApiVersion(value: unknown): value is ApiVersion {
  return API_VERSIONS.some((version) => version === value);
}

/** Whether a version came out before another. */
export function isBefore(version: ApiVersion, other: ApiVersion): boolean {
  return API_VERSIONS.indexOf(version) < API_VERSIONS.indexOf(other);
}
