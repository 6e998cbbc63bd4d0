import { invalidRequest } from "../refused-call.ts";
import { checkRecords } from "../world/check-records.ts";
import { LAST_MILLISECOND, MOST_RECORDS, RECORD_FORMAT } from "../world/shapes/limits.ts";
import { integer } from "../world/shapes/shape.ts";
import type { BodyOf } from "../types/contract-types.ts";
import type { World, WorldCounters } from "../world/world.ts";

const sequence = integer(0, MOST_RECORDS);

/**
 * Puts a world back to a snapshot of it.
 *
 * @throws RefusedCall when the snapshot is of another format or world, or anything in it is not as it was taken; then
 * the world stays as it is
 */
export function restoreSnapshot(world: World, snapshot: BodyOf<"restoreSnapshot">): void {
  // Snapshots of earlier versions have no format.
  const { counters, format = 0, records } = snapshot;

  if (format !== RECORD_FORMAT) {
    throw invalidRequest(describeFormat(format), "format");
  }
  if (snapshot.world !== world.name) {
    throw invalidRequest(
      "The snapshot was taken of another world: restore it with the key it was taken with.",
      "world",
    );
  }
  requireCounters(counters, world);
  const checked = checkRecords(records, counters.sequence, world.institutions);
  const [problem] = checked.problems;
  if (problem !== undefined) {
    const { collection, expected, got, id, index, path } = problem;
    throw invalidRequest(
      `Invalid snapshot: record ${index}, ${collection} ${id}${path === "" ? "" : `, ${path}`}: expected ${expected}, got ${got}. Restore snapshots as they were taken.`,
      `records[${index}]`,
    );
  }
  world.load(counters, checked.records);
}

function describeFormat(format: number): string {
  return format < RECORD_FORMAT
    ? `An earlier version of fc-contract took this snapshot: its format is ${format}, and this version restores format ${RECORD_FORMAT}. Take it again.`
    : `A later version of fc-contract took this snapshot: its format is ${format}, and this version restores format ${RECORD_FORMAT}. Restore it with that version, or take it again.`;
}

function requireCounters(counters: WorldCounters, { clock }: World): void {
  const advance = integer(0, LAST_MILLISECOND - clock.now());
  const problem =
    sequence.check(counters.sequence, "counters[sequence]") ?? advance.check(counters.advance, "counters[advance]");

  if (problem !== undefined) {
    const { expected, got, path } = problem;
    throw invalidRequest(
      `Invalid snapshot: ${path}: expected ${expected}, got ${got}. Restore snapshots as they were taken.`,
      path,
    );
  }
}
