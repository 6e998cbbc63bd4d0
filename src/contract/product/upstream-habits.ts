import type { MutableObject } from "../../schema/json.ts";
import type { Difference } from "../upstream/difference.ts";
import type { Facts } from "../upstream/fact.ts";
import type { Covers } from "../upstream/list-facts.ts";

/** How the publisher of an API describes it, where that is not OpenAPI, and what of it the contract describes. */
export interface UpstreamHabits {
  /** Whether the contract describes what has a name: a path, the constant in a resource's `object`, the type of an event. */
  readonly covers: Covers;
  /**
   * Writes the publisher's own notation as OpenAPI, in place: events as webhooks, for instance. Answers where what was
   * moved is written: its new pointer and its old one.
   */
  readonly adapt: (document: MutableObject) => ReadonlyMap<string, string>;
  /** Why a difference is none to act on; undefined for any other. */
  readonly explain: (difference: Difference, upstream: Facts) => string | undefined;
}
