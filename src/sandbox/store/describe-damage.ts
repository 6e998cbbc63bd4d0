import type { RecordProblem } from "../world/check-records.ts";
import type { StoredWorld } from "./world-store.ts";

/** One message for each collection of a world with records that cannot be used, and for what was put right. */
export function describeDamage(
  file: string,
  { name, repairs }: StoredWorld,
  problems: readonly RecordProblem[],
): string[] {
  const byCollection = Map.groupBy(problems, ({ collection }) => collection);
  const damages = [...byCollection].flatMap(([collection, group]) => {
    const [first] = group;
    if (first === undefined) {
      return [];
    }
    const what = `${first.id}${first.path === "" ? "" : `, ${first.path}`}: expected ${first.expected}, got ${first.got}`;
    return group.length === 1
      ? `a record of ${collection} is left out: ${what}`
      : `${group.length} records of ${collection} are left out, first ${what}`;
  });
  return [...repairs, ...damages].map((damage) => `the data file ${file}, world ${name}: ${damage}`);
}
