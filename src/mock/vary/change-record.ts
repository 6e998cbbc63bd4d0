import { isDeepEqual } from "../../schema/is-deep-equal.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { formatPointer } from "../../schema/json-pointer.ts";
import type { Shape } from "../../schema/schema-node.ts";
import type { ExampleRecords } from "./example-records.ts";
import { isShown } from "./is-shown.ts";
import { declaredValues } from "./places.ts";
import type { Random } from "./random.ts";
import { readRecord, type ReadRecord, replaceAt } from "./record.ts";
import { hasLender, takeWords } from "./take-words.ts";

/** How often each part that may change does. */
const CHANGES = 0.4;

export interface Models {
  /** The examples that this answer could have started from: where these agree, nothing changes. */
  readonly ofAnswer: ExampleRecords;
  /** All examples of the contract: what they combine goes together. */
  readonly ofContract: ExampleRecords;
}

/**
 * Changes an object of an example step by step: values of enums, what is null or absent, then the words. Fields depend on
 * each other in ways that only descriptions say, so each step has to lead to what examples show as well. A value that no
 * example has is taken as it is.
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

/** Whether examples show what a step at a path leads to: in the record, and in each of its objects on the way there. */
function isAllowed(before: ReadRecord, after: ReadRecord, path: readonly string[], examples: ExampleRecords): boolean {
  const known = examples.at(after.shape);
  const objects = path.slice(0, -1).map((_, index) => formatPointer(path.slice(0, index + 1)));
  return (
    isShown(before, after, known) &&
    hasLender(after, objects.at(-1) ?? "", known) &&
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

/** The paths of the record and of those like it, each once, by pointer. */
function listPaths(record: ReadRecord, alike: readonly ReadRecord[]): ReadonlyMap<string, readonly string[]> {
  const parts = [record, ...alike].flatMap((one) => [...one.parts.values()]);
  return new Map(parts.map(({ pointer, path }) => [pointer, path]));
}

/** What may come to be at a place, undefined for nothing. Empty where the examples of the answer agree. */
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

/** Nothing in place of something, something in place of nothing, another list. */
function isOtherKind(own: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return isJsonArray(own) && isJsonArray(other) ? !isDeepEqual(own, other) : isNothing(own) !== isNothing(other);
}

function isNothing(value: JsonValue | undefined): boolean {
  return value === null || value === undefined;
}
