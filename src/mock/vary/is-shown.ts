import type { KnownRecords } from "./example-records.ts";
import type { ReadRecord } from "./record.ts";

/** Whether some example has each changed part together with each other part. A value that none has goes with anything. */
export function isShown(before: ReadRecord, after: ReadRecord, { records, pointers }: KnownRecords): boolean {
  const all = new Set([...before.parts.keys(), ...after.parts.keys(), ...pointers]);
  const changed = [...all].filter((pointer) => featureAt(before, pointer) !== featureAt(after, pointer));
  return changed.every((pointer) => {
    const same = records.filter((example) => featureAt(example, pointer) === featureAt(after, pointer));
    return same.length === 0 || [...all].every((other) => goesWith(after, other, same, records));
  });
}

/** Whether a part of the record is as in one of `some` examples, or as in none of `all`. */
export function goesWith(
  record: ReadRecord,
  pointer: string,
  some: readonly ReadRecord[],
  all: readonly ReadRecord[],
): boolean {
  const feature = featureAt(record, pointer);
  const isLike = (example: ReadRecord): boolean => featureAt(example, pointer) === feature;
  return some.some(isLike) || !all.some(isLike);
}

function featureAt({ parts }: ReadRecord, pointer: string): string | undefined {
  return parts.get(pointer)?.feature;
}
