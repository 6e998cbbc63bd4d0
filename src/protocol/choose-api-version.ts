import { API_VERSIONS, type ApiVersion, DEFAULT_API_VERSION } from "./api-version.ts";

/** What a version that somebody names is answered, checked or rendered as. */
export type VersionChoice =
  | {
      readonly kind: "chosen";
      readonly version: ApiVersion;
      /** The version as it was named, without beta flags. */
      readonly wanted: string;
      /** Says that another version takes the place of the wanted one, or that beta flags are ignored. */
      readonly note: string | undefined;
    }
  | { readonly kind: "malformed" };

const MALFORMED: VersionChoice = { kind: "malformed" };

/** No version of Stripe's, with all its beta flags, comes near. */
const LONGEST = 1_000;

/**
 * The API version with a contract that is nearest to a named one. A release name matters more than a date:
 *
 * 1. the newest of the same release name that is not later, or else the oldest of that name;
 * 2. for a release name without a contract, the newest general release that is not later, or else the oldest one.
 *
 * Beta flags (`2026-03-04.preview; feature_beta=v1`) are ignored. Which version is nearest is our choice, not Stripe's.
 */
export function chooseApiVersion(text: string): VersionChoice {
  const [wanted = "", ...flags] = text
    .slice(0, LONGEST)
    .split(";")
    .map((part) => part.trim())
    .filter((part, index) => index === 0 || part !== "");

  if (text.length > LONGEST || !isWellFormed(wanted) || !flags.every(isFlag)) {
    return MALFORMED;
  }
  const version = findNearest(wanted);
  const notes = [
    ...(version === wanted ? [] : [`there is no contract of API version ${wanted}; the nearest, ${version}, is used`]),
    ...(flags.length === 0 ? [] : [`the beta flags of API version ${wanted} are ignored`]),
  ];
  return { kind: "chosen", version, wanted, note: notes.length === 0 ? undefined : notes.join("; ") };
}

function findNearest(wanted: string): ApiVersion {
  const sameName = API_VERSIONS.filter((version) => nameOf(version) === nameOf(wanted));
  const candidates = sameName.length > 0 ? sameName : API_VERSIONS.filter((version) => nameOf(version) !== "preview");
  return candidates.findLast((version) => dateOf(version) <= dateOf(wanted)) ?? candidates[0] ?? DEFAULT_API_VERSION;
}

/** `2024-06-20`, or with a release name `2026-10-28.endive`; the date is one of the calendar. */
function isWellFormed(version: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(\.[a-z]{1,40})?$/.test(version)) {
    return false;
  }
  const date = new Date(`${dateOf(version)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(dateOf(version));
}

/** Stripe does not document what a flag looks like, so any printable string is allowed. */
function isFlag(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text);
}

function dateOf(version: string): string {
  return version.slice(0, 10);
}

function nameOf(version: string): string {
  return version.slice(11);
}
