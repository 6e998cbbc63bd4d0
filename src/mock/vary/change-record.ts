import { isDeepEqual } from "../../schema/is-deep-equal.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { formatPointer } from "../../schema/json-pointer.ts";
import type { Shape } from "../../schema/schema-node.ts";
import type { ExampleRecords } from "./example-records.ts";
import { isShown } from "./is-shown.ts";
import { declaredValues } from "./places.ts";
import type { Random } from "./random.ts";
import { readRecord, type ReadRecord, replaceAt } from "./record.ts";
import { hasWordSource, takeWords } from "./take-words.ts";

/** The probability that a part which may change does. */
const CHANGES = 0.4;

export interface Models {
  /** The examples that this answer could have started from. What they agree on does not change. */
  readonly ofAnswer: ExampleRecords;
  /** All examples of the contract. Values that one of them combines may be combined. */
  readonly ofContract: ExampleRecords;
}

/**
 * Changes an object of an example step by step: first values of enums and what is null or absent, then the words. Fields
 * depend on each other in ways that only descriptions express, so each step must lead to a combination that examples
 * show. A value that no example has is always allowed.
 */
export function changeRecord(value: JsonObject, shape: Shape, models: Models, random: Random): JsonObject {
  const alike = models.ofAnswer.at(shape).records;
  let record = readRecord(value, shape);
  for (const [pointer, path] of listPaths(record, alike)) {
    const choices = listChoices(record, pointer, alike);
    if (choices.length > 0 && random.happens(CHANGES)) {
      const changed = readRecord(replaceAt(record.value, path, random.pick(choices)), shape, record);
      record = isAllowed(record, changed, path, models.ofContract) ? changed : record;
    }
  }
  return takeWords(record, models.ofContract.at(shape), random).value;
}

/** Whether examples show the result of a step at a path: in the record, and in each object along the path. */
function isAllowed(before: ReadRecord, after: ReadRecord, path: readonly string[], examples: ExampleRecords): boolean {
  const known = examples.at(after.shape);
  const objects = path.slice(0, -1).map((_, index) => formatPointer(path.slice(0, index + 1)));
  return (
    isShown(before, after, known) &&
    hasWordSource(after, objects.at(-1) ?? "", known) &&
    objects.every((object) => {
      const [left, right] = [innerRecord(before, object), innerRecord(after, object)];
      return left === undefined || right === undefined || isShown(left, right, examples.at(right.shape));
    })
  );
}

function innerRecord({ parts }: ReadRecord, pointer: string): ReadRecord | undefined {
  const part = parts.get(pointer);
  return isJsonObject(part?.value) && part.shape !== undefined ? readRecord(part.value, part.shape) : undefined;
}

/** The paths of the record and of similar records, by pointer. */
function listPaths(record: ReadRecord, alike: readonly ReadRecord[]): ReadonlyMap<string, readonly string[]> {
  const parts = [record, ...alike].flatMap((one) => [...one.parts.values()]);
  return new Map(parts.map(({ pointer, path }) => [pointer, path]));
}

/** The values that a place may change to; undefined removes it. Empty if the examples of the answer agree. */
function listChoices({ parts }: ReadRecord, pointer: string, alike: readonly ReadRecord[]): (JsonValue | undefined)[] {
  const part = parts.get(pointer);
  const others = alike.map((example) => example.parts.get(pointer)?.value);
  const isVaried = part?.isChoice === true && others.some((value) => !isNothing(value) && value !== part.value);
  const declared = isVaried ? (declaredValues(part.shape) ?? []) : [];
  return [
    ...declared.filter((value) => value !== null && value !== part?.value),
    ...others.filter((value) => isOtherKind(part?.value, value)),
  ];
}

/** Whether exactly one of them is null or absent, or they are different lists. */
function isOtherKind(own: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return isJsonArray(own) && isJsonArray(other) ? !isDeepEqual(own, other) : isNothing(own) !== isNothing(other);
}

function isNothing(value: JsonValue | undefined): boolean {
  return value === null || value === undefined;
}
