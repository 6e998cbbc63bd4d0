import { BETA_FLAGS } from "../generated/flags.ts";
import { SURFACE_OF } from "../generated/surfaces.ts";
import type { ApiVersion } from "./api-version.ts";

import { DEFAULT_API_VERSION } from "./default-api-version.ts";

/** What a version that somebody names is answered, checked or rendered as. */
export type VersionChoice =
  | {
      readonly kind: "chosen";
      readonly version: ApiVersion;
      /** The version as it was named, without beta flags. */
      readonly wanted: string;
      /** Says that another version takes the place of the wanted one, also for a beta flag, or that flags are ignored. */
      readonly note: string | undefined;
    }
  | { readonly kind: "malformed" };

const MALFORMED: VersionChoice = { kind: "malformed" };

/** Oldest first. From the map of surfaces: the client loads this file late, and should not carry the list of versions before. */
const VERSIONS = Object.keys(SURFACE_OF) as readonly ApiVersion[];

/** No version of Stripe's, with all its beta flags, comes near. */
const LONGEST = 1_000;

/**
 * The API version with a contract that is nearest to a named one. A release name matters more than a date:
 *
 * 1. the newest of the same release name that is not later, or else the oldest of that name;
 * 2. for a release name without a contract, the newest general release that is not later, or else the oldest one.
 *
 * A beta flag (`2022-08-01; financial_connections_relink_api_beta=v1`) that stands for what only a preview has is
 * answered by the preview, unless the version is newer than it. Other flags are ignored. Which version is nearest, and
 * what a flag stands for, is our choice, not Stripe's.
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
  const nearest = findNearest(wanted);
  const kinds = Map.groupBy(flags, (flag) => judgeFlag(flag, nearest));
  const [adding] = kinds.get("adds") ?? [];
  const version = adding === undefined ? nearest : partOf(adding);
  const notes = [
    ...(adding === undefined && nearest !== wanted
      ? [`there is no contract of API version ${wanted}; the nearest, ${nearest}, is used`]
      : []),
    ...(adding === undefined
      ? []
      : [`${version}, which has what ${nameOfFlag(adding)} adds, is used for API version ${wanted}`]),
    ...(kinds.has("ignored") ? [describeIgnored(kinds.get("ignored")?.length === flags.length, wanted)] : []),
  ];
  return { kind: "chosen", version, wanted, note: notes.length === 0 ? undefined : notes.join("; ") };
}

function findNearest(wanted: string): ApiVersion {
  const sameName = VERSIONS.filter((version) => nameOf(version) === nameOf(wanted));
  const candidates = sameName.length > 0 ? sameName : VERSIONS.filter((version) => nameOf(version) !== "preview");
  return candidates.findLast((version) => dateOf(version) <= dateOf(wanted)) ?? candidates[0] ?? DEFAULT_API_VERSION;
}

/** Whether a flag stands for what the version has anyway, adds what only a preview has, or is not known. */
function judgeFlag(flag: string, nearest: ApiVersion): "adds" | "ignored" | "present" {
  const name = nameOfFlag(flag);
  if (!Object.hasOwn(BETA_FLAGS, name)) {
    return "ignored";
  }
  const part = partOf(flag);
  // What came to all versions at once is in every one.
  if (nameOf(part) !== "preview" || nameOf(nearest) === "preview") {
    return "present";
  }
  return dateOf(nearest) <= dateOf(part) ? "adds" : "ignored";
}

function nameOfFlag(flag: string): string {
  return flag.split("=")[0] ?? "";
}

/** The first version that has what a known flag stands for. */
function partOf(flag: string): ApiVersion {
  return BETA_FLAGS[nameOfFlag(flag)] ?? DEFAULT_API_VERSION;
}

function describeIgnored(isAll: boolean, wanted: string): string {
  return `the ${isAll ? "" : "other "}beta flags of API version ${wanted} are ignored`;
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
