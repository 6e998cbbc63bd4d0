import type { SurfaceTypes } from "../generated/surface-types.ts";
import type { SURFACE_OF } from "../generated/surfaces.ts";
import type { ApiVersion } from "../protocol/api-version.ts";
import type { DEFAULT_API_VERSION } from "../protocol/default-api-version.ts";

type TypesOf<Version extends ApiVersion> = SurfaceTypes[(typeof SURFACE_OF)[Version]];

/** Every operation of an API version by its id, webhooks too, as generated. */
export type OperationsOf<Version extends ApiVersion> = TypesOf<Version>["operations"];

/** Every path of an API version, as generated. */
export type PathsOf<Version extends ApiVersion> = TypesOf<Version>["paths"];

/** Every schema of an API version by its name, as generated. */
export type SchemasOf<Version extends ApiVersion> = TypesOf<Version>["schemas"];

/** Every event type of an API version, as generated. */
export type WebhooksOf<Version extends ApiVersion> = TypesOf<Version>["webhooks"];

/**
 * An object of the contract by its name: `Account`, `Session`, `CreateSessionRequest`, …
 *
 * @example
 * import type { Schema } from "fc-contract";
 *
 * function describe(account: Schema<"Account">): string {
 *   return `${account.institution_name} ${account.last4 ?? ""}`;
 * }
 */
export type Schema<
  Name extends keyof SchemasOf<Version>,
  Version extends ApiVersion = typeof DEFAULT_API_VERSION,
> = SchemasOf<Version>[Name];
