import { API_VERSIONS, type ApiVersion } from "../../src/protocol/api-version.ts";
import { NEWEST } from "./tested-versions.ts";

/** Every API version that a release of stripe-node pins, with the version that answers it: itself. */
export const PUBLISHED_VERSIONS: readonly (readonly [wanted: string, answered: ApiVersion])[] = API_VERSIONS.map(
  (version) => [version, version],
);

/** Versions that are older, newer, previews, or on the very day of one of ours. */
export const OTHER_VERSIONS: readonly (readonly [wanted: string, answered: ApiVersion])[] = [
  ["2011-01-01", "2022-11-15"],
  ["2023-01-01", "2022-11-15"],
  ["2024-08-01", "2024-06-20"],
  ["2026-02-24", "2024-06-20"],
  ["2026-10-28", "2024-06-20"],
  ["2025-01-01.acacia", "2024-12-18.acacia"],
  ["2024-01-01.acacia", "2024-09-30.acacia"],
  ["2025-12-31.clover", "2025-12-15.clover"],
  ["2026-10-15.endive", "2026-09-30.endive"],
  [`9998-12-31.${NEWEST.split(".")[1]}`, NEWEST],
  ["9998-12-31.yam", NEWEST],
  ["9999-12-31.zucchini", NEWEST],
  ["9998-12-31.clover", "2026-02-25.clover"],
  ["2025-05-28.preview", "2026-03-04.preview"],
  ["2026-08-26.preview", "2026-03-04.preview"],
];

export const MALFORMED_VERSIONS: readonly string[] = [
  "1",
  "latest",
  "clover",
  "2026",
  "2026-10",
  "2026-13-01",
  "2026-02-30.clover",
  "2026-10-28.",
  "2026-10-28.Endive",
  "2026-10-28.endive2",
  "2026-10-28-endive",
  "2026-10-28.endive, 2026-10-28.endive",
  "; feature_beta=v1",
  `2026-10-28.${"e".repeat(100)}`,
  `2026-10-28.endive; ${"b".repeat(5_000)}=v1`,
];

/** What is said about a version that another one answers. */
export function noteOf(wanted: string, answered: ApiVersion): string | undefined {
  return wanted === answered
    ? undefined
    : `there is no contract of API version ${wanted}; the nearest, ${answered}, is used`;
}
