import { hasType } from "../../schema/type-set.ts";
import { listTypesNullLast } from "../propose/shape-to-schema.ts";
import type { Severity } from "../../findings/finding.ts";
import type { Difference } from "./difference.ts";
import type { Fact } from "./fact.ts";

/** A difference in words: what the contract says, and what the publisher does. */
export interface DifferenceWords {
  readonly expected: string;
  readonly got: string;
  readonly severity: Severity;
}

/** `drift`: the publisher describes more than the contract. `breaking`: it no longer promises what the contract does. */
export function describeDifference(difference: Difference): DifferenceWords {
  switch (difference.rule) {
    case "only-upstream":
      return {
        expected: `no such ${difference.upstream.kind}`,
        got: describeFact(difference.upstream),
        severity: "drift",
      };
    case "only-here":
      return { expected: describeFact(difference.here), got: `no such ${difference.here.kind}`, severity: "breaking" };
    case "required":
      return {
        ...inWords(difference, ({ isRequired }) => (isRequired ? "required" : "optional")),
        severity: "breaking",
      };
    case "nullable":
      return {
        ...inWords(difference, ({ isNullable }) => (isNullable ? "can be null" : "never null")),
        severity: "breaking",
      };
    case "types":
      return { ...inWords(difference, describeTypes), severity: "breaking" };
    case "value-only-upstream":
      return { expected: "no such value", got: JSON.stringify(difference.value), severity: "drift" };
    case "value-only-here":
      return { expected: JSON.stringify(difference.value), got: "no such value", severity: "breaking" };
  }
}

function inWords(
  { here, upstream }: { readonly here: Fact; readonly upstream: Fact },
  describe: (fact: Fact) => string,
): { readonly expected: string; readonly got: string } {
  return { expected: describe(here), got: describe(upstream) };
}

/** `a required field: string or null`, or for what has no types: `an operation`. */
function describeFact(fact: Fact): string {
  const { isRequired, kind, shape } = fact;
  const article = /^[aeiou]/.test(kind) ? "an" : "a";
  if (shape === undefined || kind === "operation" || kind === "event") {
    return `${article} ${kind}`;
  }
  return `${isRequired ? "a required" : "an optional"} ${kind}: ${describeTypes(fact)}`;
}

function describeTypes({ shape }: Fact): string {
  const types = shape === undefined ? [] : listTypesNullLast(shape.types);
  return shape !== undefined && hasType(shape.types, "boolean") && types.length >= 6 ? "anything" : types.join(" or ");
}
