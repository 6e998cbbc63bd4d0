import type { API_VERSIONS } from "../generated/versions.ts";

/**
 * What is spoken where no version is named: the one that Stripe's relink guides are written for. It is apart from the
 * list of versions so that the client does not carry that.
 */
export const DEFAULT_API_VERSION = "2026-03-04.preview" satisfies (typeof API_VERSIONS)[number];
