import { SURFACE_OF } from "../../src/generated/surfaces.ts";
import { API_VERSIONS, type ApiVersion } from "../../src/protocol/api-version.ts";

/** One API version for each surface, oldest first. */
export const SURFACES: readonly ApiVersion[] = [...new Set(Object.values(SURFACE_OF))];

/** The newest generally available version. */
export const NEWEST: ApiVersion =
  API_VERSIONS.findLast((version) => !version.endsWith(".preview")) ?? "2026-10-28.endive";

/** For tests that take long: the oldest version, the newest, the preview, and the version that it is made from. */
export const SOME_VERSIONS = [
  "2022-11-15",
  "2026-02-25.clover",
  "2026-03-04.preview",
  "2026-10-28.endive",
] as const satisfies readonly ApiVersion[];
