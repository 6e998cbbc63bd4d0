import { TYPE_BITS, type TypeSet } from "../../schema/type-set.ts";
import type { Difference } from "./difference.ts";
import { type Fact, type Facts, parentOf } from "./fact.ts";

/** What differs, sorted by subject. What is within something that only one document has is not listed again. */
export function compareFacts(here: Facts, upstream: Facts): readonly Difference[] {
  const subjects = [...new Set([...here.keys(), ...upstream.keys()])].toSorted();
  return subjects.flatMap((subject): readonly Difference[] => {
    const ours = here.get(subject);
    const theirs = upstream.get(subject);
    if (ours !== undefined && theirs !== undefined) {
      return compareFact(subject, ours, theirs);
    }
    if (theirs !== undefined) {
      return isWithinKnown(theirs, here) ? [{ rule: "only-upstream", subject, upstream: theirs }] : [];
    }
    return ours !== undefined && isWithinKnown(ours, upstream) ? [{ rule: "only-here", subject, here: ours }] : [];
  });
}

/** Whether the other document has what a fact is part of. A resource that it does not have is told by what leads to it. */
function isWithinKnown(fact: Fact, other: Facts): boolean {
  const parent = parentOf(fact);
  return fact.kind !== "resource" && (parent === undefined || other.has(parent));
}

function compareFact(subject: string, here: Fact, upstream: Fact): readonly Difference[] {
  const both = { subject, here, upstream };
  return [
    ...(here.isRequired === upstream.isRequired ? [] : [{ rule: "required", ...both } as const]),
    ...(here.isNullable === upstream.isNullable ? [] : [{ rule: "nullable", ...both } as const]),
    ...(typesOf(here) === typesOf(upstream) ? [] : [{ rule: "types", ...both } as const]),
    ...valuesBeyond(upstream, here).map((value) => ({ rule: "value-only-upstream", value, ...both }) as const),
    ...valuesBeyond(here, upstream).map((value) => ({ rule: "value-only-here", value, ...both }) as const),
  ];
}

/** The types that are allowed beside null, which is compared by itself. */
function typesOf({ kind, shape }: Fact): TypeSet | undefined {
  return shape === undefined || kind === "operation" || kind === "event" ? undefined : shape.types & ~TYPE_BITS.null;
}

/** The values that one allows and the other does not. Where one of them allows any, none are compared. */
function valuesBeyond({ values }: Fact, other: Fact): readonly string[] {
  const { values: others } = other;
  return values === undefined || others === undefined ? [] : values.filter((value) => !others.includes(value));
}
