import type { ApiVersion } from "../../protocol/api-version.ts";
import type { World } from "../world/world.ts";

/** Where an answer or event is written from and for. */
export interface RenderContext {
  readonly world: World;
  readonly version: ApiVersion;
}
