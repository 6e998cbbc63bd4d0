import { readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { fillWorld, refusingFetch, useWorld } from "../soak/full-world.ts";
import { FC, openSandbox, type Session } from "./open-sandbox.ts";
import { temporaryFile } from "./temporary-file.ts";
import { firstOf } from "../support/first-items.ts";
import type { Snapshot } from "../../src/sandbox/index.ts";

/** A data file with a world that has a record of every kind, and what was in it. */
async function writeFullFile(): Promise<{ dataFile: string; records: Snapshot["records"]; world: string }> {
  const dataFile = temporaryFile();
  const opened = openSandbox({ dataFile, fetch: refusingFetch });
  await fillWorld(opened);
  await opened.sandbox.settled();
  const snapshot = await opened.control.takeSnapshot();
  await opened.sandbox.close();
  return { dataFile, records: snapshot.records, world: snapshot.world };
}

function change(dataFile: string, sql: string, ...values: (string | number)[]): void {
  const database = new DatabaseSync(dataFile);
  database.prepare(sql).run(...values);
  database.close();
}

/** Opens a sandbox that is expected to report something. */
function openDamaged(dataFile: string) {
  const opened = openSandbox({ dataFile, fetch: refusingFetch });
  const messages = opened.faults.splice(0).map((error) => (error as Error).message);
  return { ...opened, messages };
}

describe("a data file with broken records", () => {
  it.each([
    ["accounts", `{"id":"x"}`, "sequence: expected a field, got nothing"],
    ["sessions", "not JSON", ": expected an object, got nothing"],
    ["events", "[]", ": expected an object, got an array of 0"],
    ["webhook_endpoints", "{}", "id: expected a field, got nothing"],
    ["jobs", "null", ": expected an object, got null"],
    ["idempotency_keys", "7", ": expected an object, got 7"],
  ])("works without them, and reports the world and the collection: %s", async (collection, text, problem) => {
    const { dataFile, records, world } = await writeFullFile();
    const ids = records.filter((entry) => entry.collection === collection).map(({ record }) => record.id);
    const id = ids.at(-1) as string;
    change(dataFile, "UPDATE records SET record = ? WHERE collection = ? AND id = ?", text, collection, id);
    const opened = openDamaged(dataFile);

    const [where, field] = [
      `the data file ${dataFile}, world ${world}`,
      problem.startsWith(":") ? problem : `, ${problem}`,
    ];
    expect(opened.messages[0]).toContain(where);
    expect(opened.messages).toContain(`${where}: a record of ${collection} is left out: ${id}${field}`);
    await useWorld(opened, records);
    expect((await opened.post("/_sandbox/reset")).status).toBe(200);
    await opened.sandbox.close();
    expect(openDamaged(dataFile).messages).toEqual([]);
  });

  it("leaves out what refers to them as well, and says how much", async () => {
    const { dataFile, world } = await writeFullFile();
    change(dataFile, "UPDATE records SET record = '{}' WHERE collection = 'events'");
    const { control, get, messages } = openDamaged(dataFile);

    expect(messages.map((message) => message.replace(/first \S+ expected/, "first ID expected"))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^the data file ${dataFile}, world ${world}: \\d+ records of events are left out, first .*: expected a field, got nothing$`,
        ),
      ),
      expect.stringMatching(
        new RegExp(
          `^the data file ${dataFile}, world ${world}: \\d+ records of deliveries are left out, first .*, event: expected the id of one of the events that are there, got another id$`,
        ),
      ),
    ]);
    expect((await control.listDeliveries()).waiting).toEqual([]);
    expect((await get(`${FC}/accounts`)).body.data).toHaveLength(2);
  });

  it("gives no id twice when its counter is lost", async () => {
    const { dataFile, records, world } = await writeFullFile();
    change(dataFile, "DELETE FROM worlds");
    const opened = openDamaged(dataFile);
    const highest = Math.max(...records.map(({ record }) => record.sequence as number));

    expect(opened.messages).toEqual([
      `the data file ${dataFile}, world ${world}: its counter is not that of its last record; it continues after record ${highest}`,
      `the data file ${dataFile}, world ${world}: it is unknown how far its clock was advanced; it continues with the sandbox's`,
    ]);
    const id = await opened.createCustomer();
    expect(records.map(({ record }) => record.id)).not.toContain(id);
    await useWorld(opened, records);
  });

  it("says that institutions are missing, and has their accounts again when they are back", async () => {
    const dataFile = temporaryFile();
    const institutions = [
      {
        name: "My Bank",
        accounts: [{ name: "Mine", category: "cash", subcategory: "checking", last4: "1234", current: 100 }],
      },
    ] as never;
    const first = openSandbox({ dataFile, institutions });
    await first.link({ institution: "My Bank", accounts: ["Mine"] });
    await first.sandbox.close();

    const second = openDamaged(dataFile);
    expect(second.messages).toHaveLength(3);
    expect(second.messages[0]).toMatch(
      /institution: expected an institution that the sandbox was started with, got another one$/,
    );
    expect((await second.get(`${FC}/accounts`)).body.data).toEqual([]);
    expect((await second.get("/v1/events")).status).toBe(200);
    await second.sandbox.close();

    const third = openSandbox({ dataFile, institutions });
    expect((await third.get(`${FC}/accounts`)).body.data).toHaveLength(1);
  });
});

describe("a file that is not a data file of this version", () => {
  const letter = "This is a letter to my bank, and not a database at all.".repeat(20);
  const write = (dataFile: string, ...statements: string[]): void => {
    const database = new DatabaseSync(dataFile);
    statements.forEach((statement) => database.exec(statement));
    database.close();
  };
  const another =
    "it is an SQLite database of another program, or of an early version of fc-contract; name another file";

  it.each([
    ["is a letter", (file: string) => writeFileSync(file, letter), "it is not an SQLite database; name another file"],
    [
      "is a short letter",
      (file: string) => writeFileSync(file, "Hi"),
      "it is not an SQLite database; name another file",
    ],
    ["is another program's", (file: string) => write(file, "CREATE TABLE notes (text)"), another],
    [
      "is another program's, in WAL mode",
      (file: string) => write(file, "PRAGMA journal_mode = WAL", "CREATE TABLE worlds (name)"),
      another,
    ],
    [
      "has another application's id",
      (file: string) => write(file, "PRAGMA application_id = 7", "PRAGMA user_version = 2"),
      another,
    ],
    [
      "is of a format before",
      (file: string) => write(file, "PRAGMA application_id = 1178813268", "PRAGMA user_version = 1"),
      "an earlier version of fc-contract wrote it, in format 1, and this version reads format 2; name another file",
    ],
    [
      "is of a format after",
      (file: string) => write(file, "PRAGMA application_id = 1178813268", "PRAGMA user_version = 3"),
      "a later version of fc-contract wrote it, in format 3, and this version reads format 2; use that version, or name another file",
    ],
  ])("because it %s is refused, and not touched", (_what, prepare, why) => {
    const dataFile = temporaryFile();
    prepare(dataFile);
    const before = readFileSync(dataFile);

    expect(() => createSandbox({ dataFile })).toThrow(`the data file ${dataFile} cannot be used: ${why}`);
    expect(readFileSync(dataFile)).toEqual(before);
  });

  it("because it is torn is refused, and can be opened again once it is whole", async () => {
    const { dataFile } = await writeFullFile();
    const whole = readFileSync(dataFile);
    const torn = Buffer.from(whole);
    torn.fill(0xff, 4_096, torn.length);
    writeFileSync(dataFile, torn);
    expect(() => createSandbox({ dataFile })).toThrow(
      `the data file ${dataFile} cannot be used: database disk image is malformed`,
    );
    writeFileSync(dataFile, whole);

    expect((await openSandbox({ dataFile }).get(`${FC}/accounts`)).body.data).toHaveLength(2);
  });
});

describe("a full disk", () => {
  it("is what the answers say and the sandbox reports once, and nothing that was answered is lost", async () => {
    const sqlite = process.getBuiltinModule("node:sqlite");
    const databases: DatabaseSync[] = [];
    class Watched extends sqlite.DatabaseSync {
      constructor(path: string) {
        super(path);
        databases.push(this);
      }
    }
    const spy = vi.spyOn(process, "getBuiltinModule").mockReturnValue({ ...sqlite, DatabaseSync: Watched });
    onTestFinished(() => spy.mockRestore());
    const dataFile = temporaryFile();
    const opened = openSandbox({ dataFile });
    spy.mockRestore();
    const { control, createCustomer, faults, get, post } = opened;
    const kept = await createCustomer();
    const [database] = databases as [DatabaseSync];
    const { page_count: pages } = database.prepare("PRAGMA page_count").get() as { page_count: number };
    database.exec(`PRAGMA max_page_count = ${pages}`);
    const description = "x".repeat(5_000);
    let answer = await post("/v1/customers", { description });
    for (let count = 0; count < 20 && answer.status === 200; count += 1) {
      answer = await post("/v1/customers", { description });
    }
    const message = `The sandbox could not write its data file ${dataFile}: database or disk is full. This request changed nothing.`;

    expect(answer.status).toBe(500);
    expect(answer.body.error).toEqual({ message, type: "api_error" });
    expect((await post("/v1/customers", { description })).body.error?.message).toBe(message);
    expect((await get(`/v1/customers/${kept}`)).status).toBe(200);
    expect(faults.splice(0).map((error) => (error as Error).message)).toEqual([message]);

    database.exec("PRAGMA max_page_count = 100000");
    const after = await createCustomer();
    const { records } = await control.takeSnapshot();
    await opened.sandbox.close();
    const again = openSandbox({ dataFile });
    expect((await again.get(`/v1/customers/${after}`)).status).toBe(200);
    expect((await again.control.takeSnapshot()).records).toEqual(records);
  });
});

describe("a job that fails", () => {
  it("is put off and reported once, and what else is due happens", async () => {
    const trap = Object.assign([], {
      includes: () => {
        throw new Error("the bank is on fire");
      },
    });
    const institutions = [
      {
        name: "Burning Bank",
        accounts: [
          { name: "Mine", category: "cash", subcategory: "checking", last4: "1234", current: 100, failing: trap },
        ],
      },
    ] as never;
    const { advance, faults, get, link, post } = openSandbox({ institutions });
    const burning = await link({ institution: "Burning Bank", accounts: ["Mine"] }, { prefetch: ["balances"] });
    const sound = await link({ institution: "Test (Non-OAuth)", accounts: ["Success"] }, { prefetch: ["balances"] });
    const statusOf = async (session: Session): Promise<string | undefined> =>
      (await get(`${FC}/accounts/${firstOf(session.accounts.data).id}`)).body.balance_refresh?.status;
    await advance(5);
    await advance(5 * 86_400);

    expect(faults.splice(0).map((error) => (error as Error).message)).toEqual(["the bank is on fire"]);
    expect(await statusOf(burning)).toBe("pending");
    expect(await statusOf(sound)).toBe("succeeded");
    expect((await post("/_sandbox/reset")).status).toBe(200);
    expect((await get(`${FC}/accounts`)).body.data).toEqual([]);
  });
});
