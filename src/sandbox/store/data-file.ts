import type { DatabaseSync, StatementSync } from "node:sqlite";
import { errorMessage } from "../../contract/error-message.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import type { WorldRecord } from "../world/records/record-fields.ts";
import type { Changes, World } from "../world/world.ts";
import { createPrivateFile, makePrivate } from "./private-file.ts";
import { RECORD_FORMAT } from "../world/shapes/limits.ts";
import { APPLICATION_ID, refuseFile } from "./inspect-file.ts";
import { loadWorld, loadWorlds } from "./load-worlds.ts";
import { StoreFailure } from "./store-failure.ts";
import type { WorldStore } from "./world-store.ts";

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
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${RECORD_FORMAT};
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
  const refusal = refuseFile(path);
  if (refusal !== undefined) {
    throw unusable(path, refusal);
  }
  // Loaded only here: without a data file no one waits for SQLite or sees the warning that it is experimental.
  const { DatabaseSync: Database } = process.getBuiltinModule("node:sqlite");
  let database: DatabaseSync | undefined;
  try {
    createPrivateFile(path);
    database = new Database(path);
    // What says whose file it is has to be in the file itself, so the log comes after it.
    database.exec(`PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ${TABLES} COMMIT;`);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    makePrivate(database.location() ?? path).forEach((note) => onNote?.(note));
    return createStore(database, path);
  } catch (error) {
    database?.close();
    throw explain(path, error);
  }
}

function explain(path: string, error: unknown): FcContractError {
  const message = errorMessage(error);
  return unusable(path, /locked/i.test(message) ? "another process has it open" : message, error);
}

function unusable(path: string, why: string, cause?: unknown): FcContractError {
  return new FcContractError("data_file_unusable", `the data file ${path} cannot be used: ${why}`, { cause });
}

function createStore(database: DatabaseSync, path: string): WorldStore {
  const openings = Number(database.prepare("SELECT max(id) AS openings FROM openings").get()?.["openings"]);
  const statements = {
    world: database.prepare("INSERT OR REPLACE INTO worlds VALUES (?, ?, ?, ?)"),
    put: database.prepare("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?)"),
    delete: database.prepare("DELETE FROM records WHERE world = ? AND collection = ? AND id = ?"),
    empty: database.prepare("DELETE FROM records WHERE world = ?"),
  };
  return {
    name: path,
    openings,
    load: () => {
      try {
        return loadWorlds(database);
      } catch (error) {
        database.close();
        throw explain(path, error);
      }
    },
    find: (name) => loadWorld(database, name),
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
          `The sandbox could not write its data file ${path}: ${errorMessage(error)}. This request changed nothing.`,
          { cause: error },
        );
      }
    },
    close: () => database.close(),
  };
}

function writeChanges(
  statements: Readonly<Record<"delete" | "empty" | "put" | "world", StatementSync>>,
  world: World,
  changes: Changes,
): void {
  const { advance, sequence } = world.counters;
  const put = (collection: string, record: WorldRecord): void => {
    statements.put.run(world.name, collection, record.id, record.sequence, JSON.stringify(record));
  };

  statements.world.run(world.name, world.connectedAccount, sequence, advance);
  if (world.isReplaced) {
    // With all that is left out because it is broken.
    statements.empty.run(world.name);
    for (const [collection, record] of world.records()) {
      put(collection, record);
    }
    return;
  }
  for (const { collection, id } of changes.values()) {
    const record = world.collection(collection)?.get(id);
    if (record === undefined) {
      statements.delete.run(world.name, collection, id);
    } else {
      put(collection, record);
    }
  }
}
