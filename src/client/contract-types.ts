import type * as Clover from "../generated/2026-02-25.clover/types.ts";
import type * as Preview from "../generated/2026-03-04.preview/types.ts";
import type * as Endive from "../generated/2026-10-28.endive/types.ts";
import type { ApiVersion, DEFAULT_API_VERSION } from "../protocol/api-version.ts";

interface ContractTypes {
  readonly "2026-02-25.clover": {
    readonly operations: Clover.operations;
    readonly paths: Clover.paths;
    readonly schemas: Clover.components["schemas"];
    readonly webhooks: Clover.webhooks;
  };
  readonly "2026-03-04.preview": {
    readonly operations: Preview.operations;
    readonly paths: Preview.paths;
    readonly schemas: Preview.components["schemas"];
    readonly webhooks: Preview.webhooks;
  };
  readonly "2026-10-28.endive": {
    readonly operations: Endive.operations;
    readonly paths: Endive.paths;
    readonly schemas: Endive.components["schemas"];
    readonly webhooks: Endive.webhooks;
  };
}

/** Every operation of an API version by its id, webhooks too, as generated. */
export type OperationsOf<Version extends ApiVersion> = ContractTypes[Version]["operations"];

/** Every path of an API version, as generated. */
export type PathsOf<Version extends ApiVersion> = ContractTypes[Version]["paths"];

/** Every schema of an API version by its name, as generated. */
export type SchemasOf<Version extends ApiVersion> = ContractTypes[Version]["schemas"];

/** Every event type of an API version, as generated. */
export type WebhooksOf<Version extends ApiVersion> = ContractTypes[Version]["webhooks"];

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
