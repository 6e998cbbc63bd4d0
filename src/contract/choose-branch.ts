import type { ExplainContext } from "./explain-context.ts";
import { isJsonObject, type JsonValue } from "../schema/json.ts";
import { resolvePointer } from "../schema/json-pointer.ts";
import { followReference } from "./follow-reference.ts";
import type { SchemaError } from "./compile/schema-validator.ts";

export interface BranchChoice {
  readonly errors: readonly SchemaError[];
  readonly because: string;
}

interface Tried {
  readonly name: string;
  readonly errors: readonly SchemaError[];
  readonly fitsType: boolean;
  readonly wrongConstants: number;
}

/**
 * The branch of an `anyOf` that a value was written for: of those whose type fits, the one whose constants match,
 * then the one with the fewest complaints. Undefined when no branch is even of the value's type.
 */
export function chooseBranch(context: ExplainContext, pointer: string, value: unknown): BranchChoice | undefined {
  const branches = resolvePointer(context.document, pointer) as readonly JsonValue[];
  const tried = branches.flatMap((branch, index) => tryBranch(context, `${pointer}/${index}`, branch, value));
  const fitting = tried.filter((branch) => branch.fitsType);
  const [best] = fitting.toSorted(
    (left, right) => left.wrongConstants - right.wrongConstants || left.errors.length - right.errors.length,
  );

  if (best === undefined) {
    return undefined;
  }
  const reason = fitting.length === 1 ? "the only branch of its type" : "the branch with the fewest findings";
  return { errors: best.errors, because: `checked against ${best.name}: ${reason}` };
}

function tryBranch(context: ExplainContext, at: string, branch: JsonValue, value: unknown): Tried[] {
  const pointer = followReference(context.document, at);
  const validate = context.validators[pointer];

  if (validate === undefined) {
    return [];
  }
  validate(value);
  const errors = validate.errors ?? [];
  const reference = isJsonObject(branch) ? branch["$ref"] : undefined;
  return [
    {
      name:
        typeof reference === "string" ? (reference.split("/").at(-1) ?? "") : at.slice(at.lastIndexOf("/anyOf") + 1),
      errors,
      fitsType:
        !isEmptyMarker(branch) && !errors.some((error) => error.instancePath === "" && error.keyword === "type"),
      wrongConstants: errors.filter((error) => error.keyword === "const").length,
    },
  ];
}

/** `enum: [""]`, which unsets a parameter: any other value was written for another branch. */
function isEmptyMarker(branch: JsonValue): boolean {
  return isJsonObject(branch) && Array.isArray(branch["enum"]) && branch["enum"].every((value) => value === "");
}
