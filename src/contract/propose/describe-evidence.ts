import type { Evidence } from "./evidence.ts";
import { listTypesNullLast } from "./shape-to-schema.ts";

/** What an addition is described as, until somebody knows better. */
export const NOT_DESCRIBED = "Not described yet.";

/** What was seen, in lines without values: how often, first where, of which types. */
export function describeEvidence(evidence: Evidence, versions: readonly string[]): readonly string[] {
  const { alike = [], count, operations, places, sample } = evidence;
  const times = count === 1 ? "Seen once" : `Seen ${count.toLocaleString("en")} times`;
  const first = places.length === 0 ? "" : `${count > places.length ? ", first" : ""} in ${places.join(", ")}`;
  return [
    `${times}${first}.`,
    `${operations.join(", ")}; version${versions.length === 1 ? "" : "s"} ${versions.join(", ")}.`,
    ...(sample === undefined
      ? []
      : [
          `Type${evidence.kind === "status" ? " of the body" : ""}: ${listTypesNullLast(sample.shape.types).join(" or ")}.`,
        ]),
    ...(alike.length === 0 ? [] : [`Looks like ${alike.slice(0, 3).join(", ")}.`]),
  ];
}
