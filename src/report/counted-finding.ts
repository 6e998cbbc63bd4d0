import type { Finding } from "../findings/finding.ts";

/** The same finding, however often it was made. */
export type CountedFinding = Finding & {
  readonly count: number;
  /** Where it was seen first, a handful of places: `recording.har:4` (the entry or line), or a test's name. */
  readonly samples: readonly string[];
  /** Where else it was seen, if one change makes it in many places: `GET /v1/… → 200: /data/[any]/status`. */
  readonly elsewhere?: readonly string[];
};
