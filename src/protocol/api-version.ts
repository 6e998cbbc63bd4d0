import { API_VERSIONS } from "../generated/versions.ts";
import { DEFAULT_API_VERSION } from "./default-api-version.ts";

export { API_VERSIONS };

export type ApiVersion = (typeof API_VERSIONS)[number];

export function isApiVersion(value: unknown): value is ApiVersion {
  return API_VERSIONS.some((version) => version === value);
}

/** The newest version of a release name: `clover` → `2026-02-25.clover`. Any other text stays as it is. */
export function expandReleaseName(text: string): string {
  return API_VERSIONS.findLast((version) => version.endsWith(`.${text}`)) ?? text;
}

/** The versions in a few words, for messages. */
export function describeVersions(): string {
  const versions = API_VERSIONS.filter((version) => !version.endsWith(".preview"));
  return `${versions[0]} to ${versions.at(-1)} and ${DEFAULT_API_VERSION}`;
}

/** Whether a version came out before another. */
export function isBefore(version: ApiVersion, other: ApiVersion): boolean {
  return API_VERSIONS.indexOf(version) < API_VERSIONS.indexOf(other);
}
