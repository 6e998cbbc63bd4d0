import type { DatabaseSync } from "node:sqlite";
import type { RecordEntry } from "../world/check-records.ts";
import { LAST_MILLISECOND, MOST_RECORDS } from "../world/shapes/limits.ts";
import { integer } from "../world/shapes/shape.ts";
import type { StoredWorld } from "./world-store.ts";

/** Whatever another program may have put into a column. */
type Row<Name extends string> = Readonly<Record<Name, unknown>>;

/** The names of all worlds, of those too that have lost their row. */
const NAMES = `
  WITH RECURSIVE owners(world) AS (
    SELECT min(world) FROM records
    UNION ALL SELECT (SELECT min(world) FROM records WHERE world > owners.world) FROM owners WHERE world IS NOT NULL
  )
  SELECT name FROM worlds UNION SELECT world FROM owners WHERE world IS NOT NULL ORDER BY 1
`;

const sequenceShape = integer(0, MOST_RECORDS);
const advanceShape = integer(0, LAST_MILLISECOND);

/** Reads every world as it is found. Nothing is believed of the records yet. */
export function loadWorlds(database: DatabaseSync): StoredWorld[] {
  const names = database.prepare(NAMES).all() as unknown as Row<"name">[];
  return names.flatMap(({ name }) => (typeof name === "string" ? (loadWorld(database, name) ?? []) : []));
}

export function loadWorld(database: DatabaseSync, name: string): StoredWorld | undefined {
  const row = database.prepare("SELECT * FROM worlds WHERE name = ?").get(name) as
    | Row<"advance" | "connected_account" | "sequence">
    | undefined;
  const rows = database
    .prepare("SELECT collection, id, sequence, record FROM records WHERE world = ? ORDER BY sequence")
    .all(name) as unknown as Row<"collection" | "id" | "record" | "sequence">[];
  if (row === undefined && rows.length === 0) {
    return undefined;
  }
  const account = row?.connected_account;
  return {
    name,
    connectedAccount: typeof account === "string" ? account : null,
    ...readCounters(row ?? { sequence: undefined, advance: undefined }, rows),
    records: rows.map(readEntry),
  };
}

/** Ids must not come a second time, so the world goes on after the highest number that there is. */
function readCounters(
  { advance, sequence }: Row<"advance" | "sequence">,
  rows: readonly Row<"sequence">[],
): Pick<StoredWorld, "counters" | "repairs"> {
  const highest = rows.reduce(
    (most, row) => (sequenceShape.check(row.sequence, "") === undefined ? Math.max(most, Number(row.sequence)) : most),
    0,
  );
  const isSequenceRight = sequenceShape.check(sequence, "") === undefined && Number(sequence) >= highest;
  const isAdvanceRight = advanceShape.check(advance, "") === undefined;
  return {
    counters: {
      sequence: isSequenceRight ? Number(sequence) : highest,
      advance: isAdvanceRight ? Number(advance) : 0,
    },
    repairs: [
      ...(isSequenceRight ? [] : [`its counter is not that of its last record; it continues after record ${highest}`]),
      ...(isAdvanceRight ? [] : ["it is unknown how far its clock was advanced; it continues with the sandbox's"]),
    ],
  };
}

function readEntry({ collection, id, record }: Row<"collection" | "id" | "record">): RecordEntry {
  return { collection: String(collection), id: String(id), record: parse(record) };
}

/** Nothing where it is not JSON. */
function parse(text: unknown): unknown {
  try {
    return typeof text === "string" ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
