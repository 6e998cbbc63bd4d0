import type { SchemaError } from "../generated/2026-03-04.preview/validators.js";

/**
 * An `anyOf` that fails comes with the errors of all its branches, those too that were never meant: null, or the id of
 * an object that is there in full. A branch whose `type` or `const` does not fit at the place itself was not meant; what
 * the other branches say stands instead of the `anyOf`. If none of them says anything, the `anyOf` stays.
 */
export function dropUntakenBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  const unions = errors.filter(isUnion).toSorted((left, right) => right.instancePath.length - left.instancePath.length);
  return unions.reduce((left, union) => {
    const isBranch = (error: SchemaError): boolean => error !== union && isWithin(error, union.instancePath);
    const meant = left.filter((error) => isBranch(error) && !isMisfit(error, union.instancePath));
    if (meant.length > 0) {
      return left.filter((error) => !isBranch(error) || meant.includes(error)).filter((error) => error !== union);
    }
    return left.filter((error) => !isBranch(error));
  }, errors);
}

function isUnion({ keyword }: SchemaError): boolean {
  return keyword === "anyOf" || keyword === "oneOf";
}

function isMisfit({ keyword, instancePath }: SchemaError, at: string): boolean {
  return instancePath === at && (keyword === "type" || keyword === "const");
}

function isWithin({ instancePath }: SchemaError, at: string): boolean {
  return instancePath === at || instancePath.startsWith(`${at}/`);
}
