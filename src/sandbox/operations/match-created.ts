import type { JsonValue } from "../../schema/json.ts";

interface Range {
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
}

/** Makes the test for `created` of a list: a time, or a range of times. Without it everything matches. */
export function matchCreated(given: JsonValue | undefined): (created: number) => boolean {
  if (typeof given === "number") {
    return (created) => created === given;
  }
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = (given ?? {}) as Range;
  return (created) => created > gt && created >= gte && created < lt && created <= lte;
}
