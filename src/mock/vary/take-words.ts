import type { KnownRecords } from "./example-records.ts";
import { goesWith, isShown } from "./is-shown.ts";
import type { Random } from "./random.ts";
import { type Part, readRecord, type ReadRecord, replaceAt } from "./record.ts";

/** Gives each object all the words of one example, so that a name keeps its address. */
export function takeWords(record: ReadRecord, known: KnownRecords, random: Random): ReadRecord {
  let taken = record;
  for (const members of Map.groupBy(record.parts.values(), ({ object }) => object).values()) {
    const words = wordsAmong(members, known);
    const source = words.length === 0 ? undefined : random.pick(listWordSources(record, members, known));
    if (source !== undefined) {
      const value = words.reduce(
        (changed, { path, pointer }) => replaceAt(changed, path, source.parts.get(pointer)?.value),
        taken.value,
      );
      const changed = readRecord(value, record.shape, taken);
      taken = isShown(taken, changed, known) ? changed : taken;
    }
  }
  return taken;
}

/** Whether an object of the record can have the words of some example. */
export function hasWordSource(record: ReadRecord, object: string, known: KnownRecords): boolean {
  const members = [...record.parts.values()].filter((part) => part.object === object);
  return wordsAmong(members, known).length === 0 || listWordSources(record, members, known).length > 0;
}

/** The members of an object that are words, here or in an example. */
function wordsAmong(members: readonly Part[], { words }: KnownRecords): Part[] {
  return members.filter(({ isWords, pointer }) => isWords || words.has(pointer));
}

/** The examples whose words an object can have: those with the same values of enums beside them. */
function listWordSources(record: ReadRecord, members: readonly Part[], known: KnownRecords): ReadRecord[] {
  const words = wordsAmong(members, known);
  const choices = members.filter(({ isChoice }) => isChoice);
  return known.records.filter(
    (example) =>
      words.every(({ pointer }) => example.parts.has(pointer)) &&
      choices.every(({ pointer }) => goesWith(record, pointer, [example], known.records)),
  );
}
