import type { DatabaseSync, StatementSync } from "node:sqlite";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import type { WorldRecord } from "../world/records.ts";
import type { Changes, World } from "../world/world.ts";
import { createPrivateFile, makePrivate } from "./private-file.ts";
import { StoreFailure } from "./store-failure.ts";
import type { StoredWorld, WorldStore } from "./world-store.ts";

/** Grows when files of the version before can no longer be read. */
const FORMAT = 1;

const TABLES = `
  CREATE TABLE IF NOT EXISTS worlds (
    name TEXT PRIMARY KEY, connected_account TEXT, sequence INTEGER NOT NULL, advance INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS records (
    world TEXT NOT NULL, collection TEXT NOT NULL, id TEXT NOT NULL, sequence INTEGER NOT NULL, record TEXT NOT NULL,
    PRIMARY KEY (world, collection, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS openings (id INTEGER PRIMARY KEY AUTOINCREMENT);
  INSERT INTO openings DEFAULT VALUES;
`;

/**
 * Keeps worlds in an SQLite file. One process at a time may have it open.
 *
 * A change is committed before it is answered, and so outlives the process, however that ends. The disk is not waited
 * for: a power cut can lose the last moments. Only the owner can read the file: it has webhook and client secrets in it.
 *
 * @throws FcContractError `data_file_unusable` when the file cannot be opened, is something else, or is in use
 */
export function openDataFile(path: string, onNote?: (note: string) => void): WorldStore {
  try {
    createPrivateFile(path);
    const database = openDatabase(path);
    makePrivate(database.location() ?? path).forEach((note) => onNote?.(note));
    return createStore(database, path);
  } catch (error) {
    if (error instanceof FcContractError) {
      throw error;
    }
    const message = (error as Error).message;
    const hint = /locked/i.test(message) ? "another process has it open" : message;
    throw new FcContractError("data_file_unusable", `the data file ${path} cannot be used: ${hint}`, { cause: error });
  }
}

function openDatabase(path: string): DatabaseSync {
  // Loaded only here: without a data file nobody should wait for SQLite, or be told that it is experimental.
  const { DatabaseSync: Database } = process.getBuiltinModule("node:sqlite");
  const database = new Database(path);
  database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  const { user_version: format } = database.prepare("PRAGMA user_version").get() as { readonly user_version: number };

  if (format !== 0 && format !== FORMAT) {
    throw new FcContractError(
      "data_file_unusable",
      `the data file ${path} was written by another version of fc-contract`,
    );
  }
  database.exec(`BEGIN EXCLUSIVE; ${TABLES} PRAGMA user_version = ${FORMAT}; COMMIT;`);
  return database;
}

function createStore(database: DatabaseSync, path: string): WorldStore {
  const { openings } = database.prepare("SELECT max(id) AS openings FROM openings").get() as {
    readonly openings: number;
  };
  const statements = {
    world: database.prepare("INSERT OR REPLACE INTO worlds VALUES (?, ?, ?, ?)"),
    put: database.prepare("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?)"),
    delete: database.prepare("DELETE FROM records WHERE world = ? AND collection = ? AND id = ?"),
  };
  return {
    openings,
    load: () => loadWorlds(database),
    find: (name) => loadWorlds(database, name)[0],
    save: (world, changes) => {
      try {
        database.exec("BEGIN");
        writeChanges(statements, world, changes);
        database.exec("COMMIT");
      } catch (error) {
        // SQLite itself takes a transaction back when the disk is full.
        if (database.isTransaction) {
          database.exec("ROLLBACK");
        }
        throw new StoreFailure(
          `The sandbox could not write its data file ${path}: ${(error as Error).message}. Nothing of this request was carried out.`,
          { cause: error },
        );
      }
    },
    close: () => database.close(),
  };
}

function writeChanges(
  statements: { readonly world: StatementSync; readonly put: StatementSync; readonly delete: StatementSync },
  world: World,
  changes: Changes,
): void {
  const { advance, sequence } = world.counters;

  statements.world.run(world.name, world.connectedAccount, sequence, advance);
  for (const { collection, id } of changes.values()) {
    const record = world.collection(collection)?.get(id);
    if (record === undefined) {
      statements.delete.run(world.name, collection, id);
    } else {
      statements.put.run(world.name, collection, id, record.sequence, JSON.stringify(record));
    }
  }
}

interface WorldRow {
  readonly name: string;
  readonly connected_account: string | null;
  readonly sequence: number;
  readonly advance: number;
}

interface RecordRow {
  readonly collection: string;
  readonly record: string;
}

function loadWorlds(database: DatabaseSync, name: string | null = null): StoredWorld[] {
  const select = database.prepare("SELECT collection, record FROM records WHERE world = ? ORDER BY sequence");
  const worlds = database.prepare("SELECT * FROM worlds WHERE ?1 IS NULL OR name = ?1 ORDER BY name");

  return (worlds.all(name) as unknown as WorldRow[]).map((row) => ({
    name: row.name,
    connectedAccount: row.connected_account,
    counters: { sequence: row.sequence, advance: row.advance },
    records: (select.all(row.name) as unknown as RecordRow[]).map(
      ({ collection, record }) => [collection, JSON.parse(record) as WorldRecord] as const,
    ),
  }));
}
