import type { ApiVersion } from "../../protocol/api-version.ts";
import type { Contracts } from "../contracts.ts";
import type { OpenWorld, Worlds } from "../worlds.ts";

export interface PageOptions {
  readonly worlds: Worlds;
  readonly contracts: Contracts;
  /** Spoken where a page does not say otherwise. */
  readonly version: ApiVersion;
  /** Called after something may have changed in a world. */
  readonly onAnswered: (open: OpenWorld) => void;
  /** Called with every internal error. */
  readonly onFault: (error: unknown) => void;
}
