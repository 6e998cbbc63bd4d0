import type { SchemaError } from "../generated/2026-03-04.preview/validators.js";

/**
 * An `anyOf` that fails comes with the errors of all its branches, even those that cannot apply: null, or the id of
 * an object that is there in full. A branch whose `type` or `const` does not fit at the place itself cannot apply; what
 * the other branches say replaces the error of the `anyOf`. If none of them says anything, the `anyOf` stays.
 */
export function dropUntakenBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  const unions = errors.filter(isUnion).toSorted((left, right) => right.instancePath.length - left.instancePath.length);
  if (unions.length === 0) {
    return errors;
  }
  const places = groupByPlace(errors);
  const kept = new Set(errors);

  for (const union of unions) {
    const at = union.instancePath;
    const branches = places.get(at)?.filter((error) => error !== union && kept.has(error)) ?? [];
    const isMeant = branches.some((error) => !isMisfit(error, at));
    for (const error of branches) {
      if (!isMeant || isMisfit(error, at)) {
        kept.delete(error);
      }
    }
    if (isMeant) {
      kept.delete(union);
    }
  }
  return errors.filter((error) => kept.has(error));
}

/** By each place, the errors there and below it: a list of thousands of wrong items is not searched for each of them. */
function groupByPlace(errors: readonly SchemaError[]): ReadonlyMap<string, readonly SchemaError[]> {
  const places = new Map<string, SchemaError[]>();
  for (const error of errors) {
    for (let end = error.instancePath.length; end >= 0; end = error.instancePath.lastIndexOf("/", end - 1)) {
      const place = error.instancePath.slice(0, end);
      const present = places.get(place);
      if (present === undefined) {
        places.set(place, [error]);
      } else {
        present.push(error);
      }
      if (end === 0) {
        break;
      }
    }
  }
  return places;
}

function isUnion({ keyword }: SchemaError): boolean {
  return keyword === "anyOf" || keyword === "oneOf";
}

function isMisfit({ keyword, instancePath }: SchemaError, at: string): boolean {
  return instancePath === at && (keyword === "type" || keyword === "const");
}
