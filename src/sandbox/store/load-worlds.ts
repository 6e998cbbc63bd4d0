import type { DatabaseSync } from "node:sqlite";
import { parseJson } from "../../schema/json.ts";
import type { RecordEntry } from "../world/check-records.ts";
import { LAST_MILLISECOND, MOST_RECORDS } from "../world/shapes/limits.ts";
import { integer } from "../world/shapes/shape.ts";
import type { StoredWorld } from "./world-store.ts";

/** Whatever another program may have put into a column. */
type Row = Readonly<Record<string, unknown>>;

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
  const names: readonly Row[] = database.prepare(NAMES).all();
  return names.flatMap(({ name }) => (typeof name === "string" ? (loadWorld(database, name) ?? []) : []));
}

export function loadWorld(database: DatabaseSync, name: string): StoredWorld | undefined {
  const row: Row | undefined = database.prepare("SELECT * FROM worlds WHERE name = ?").get(name);
  const rows: readonly Row[] = database
    .prepare("SELECT collection, id, sequence, record FROM records WHERE world = ? ORDER BY sequence")
    .all(name);
  if (row === undefined && rows.length === 0) {
    return undefined;
  }
  const account = row?.["connected_account"];
  return {
    name,
    connectedAccount: typeof account === "string" ? account : null,
    ...readCounters(row ?? {}, rows),
    records: rows.map(readEntry),
  };
}

/** Ids must not come a second time, so the world goes on after the highest number that there is. */
function readCounters({ advance, sequence }: Row, rows: readonly Row[]): Pick<StoredWorld, "counters" | "repairs"> {
  const highest = rows.reduce(
    (most, row) =>
      sequenceShape.check(row["sequence"], "") === undefined ? Math.max(most, Number(row["sequence"])) : most,
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

function readEntry({ collection, id, record }: Row): RecordEntry {
  return {
    collection: String(collection),
    id: String(id),
    record: typeof record === "string" ? parseJson(record) : undefined,
  };
}
