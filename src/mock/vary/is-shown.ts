import type { KnownRecords } from "./example-records.ts";
import type { ReadRecord } from "./record.ts";

/** Whether each change goes together with everything else in some example. A value that none has goes with anything. */
export function isShown(before: ReadRecord, after: ReadRecord, { records, pointers }: KnownRecords): boolean {
  const all = new Set([...before.parts.keys(), ...after.parts.keys(), ...pointers]);
  const changed = [...all].filter((pointer) => traitAt(before, pointer) !== traitAt(after, pointer));
  return changed.every((pointer) => {
    const same = records.filter((example) => traitAt(example, pointer) === traitAt(after, pointer));
    return same.length === 0 || [...all].every((other) => goesWith(after, other, same, records));
  });
}

/** Whether a part of the record is like that of one of some examples, or like that of none of all. */
export function goesWith(
  record: ReadRecord,
  pointer: string,
  some: readonly ReadRecord[],
  all: readonly ReadRecord[],
): boolean {
  const trait = traitAt(record, pointer);
  const isLike = (example: ReadRecord): boolean => traitAt(example, pointer) === trait;
  return some.some(isLike) || !all.some(isLike);
}

function traitAt({ parts }: ReadRecord, pointer: string): string | undefined {
  return parts.get(pointer)?.trait;
}
