import { describe, expect, it } from "vitest";
import { fillWorld, GARBAGE, pathsOf, refusingFetch, replaceAt, useWorld } from "../soak/full-world.ts";
import { type Answer, type OpenSandbox, openSandbox } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";
import type { Snapshot } from "../../src/sandbox/index.ts";

const REFUSAL = /^Invalid snapshot: record \d+, \w+ .*: expected .*, got .*\. Restore snapshots as they were taken\.$/;

function restore({ send }: OpenSandbox, snapshot: unknown): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  return send("POST", "/_sandbox/snapshot", JSON.stringify(snapshot), { headers });
}

async function takeFullSnapshot(opened: OpenSandbox): Promise<{ snapshot: Snapshot; records: Snapshot["records"] }> {
  await fillWorld(opened);
  const snapshot = await opened.control.takeSnapshot();
  return { snapshot, records: snapshot.records };
}

describe("a snapshot with something wrong in it", () => {
  it("is refused with what is wrong or does no harm, whatever value a field of a record has", async () => {
    const opened = openSandbox({ fetch: refusingFetch });
    const { snapshot, records } = await takeFullSnapshot(opened);
    const last = new Map(records.map(({ collection }, index) => [collection, index]));
    const changes = [...last.values()].flatMap((index) =>
      pathsOf(records[index]?.record).flatMap((path) =>
        GARBAGE.map((garbage) => ({ path: ["records", String(index), "record", ...path], garbage })),
      ),
    );
    let refused = 0;
    // `npm run soak` makes all of them; 11 and the number of values have no common divisor.
    for (const { garbage, path } of changes.filter((_change, index) => index % 11 === 0)) {
      const what = `${path.join(".")} = ${JSON.stringify(garbage)?.slice(0, 40)}`;
      const { body, status } = await restore(opened, replaceAt(snapshot, path, garbage));
      if (status === 200) {
        await useWorld(opened, records);
      } else {
        refused += 1;
        expect(status, what).toBe(400);
        expect(body.error?.message, what).toMatch(REFUSAL);
      }
      expect(opened.faults, what).toEqual([]);
    }
    expect(last.size).toBe(16);
    expect(refused).toBeGreaterThan(100);
    expect((await opened.post("/_sandbox/reset")).status).toBe(200);
    expect((await opened.get("/_sandbox/snapshot")).body.records).toEqual([]);
    expect((await restore(opened, snapshot)).status).toBe(200);
    await useWorld(opened, records);
  }, 60_000);

  it.each([
    [
      "has no format",
      (snapshot: Snapshot) => ({ ...snapshot, format: undefined }),
      "An earlier version of fc-contract took this snapshot: its format is 0, and this version restores format 2. Take it again.",
    ],
    [
      "has a later format",
      (snapshot: Snapshot) => ({ ...snapshot, format: 3 }),
      "A later version of fc-contract took this snapshot: its format is 3, and this version restores format 2. Restore it with that version, or take it again.",
    ],
    [
      "has a counter that was given out already",
      (snapshot: Snapshot) => ({ ...snapshot, counters: { ...snapshot.counters, sequence: 0 } }),
      "Invalid snapshot: record 0, accounts ID, sequence: expected at most 0, the number of the world's last record, got SEQUENCE. Restore snapshots as they were taken.",
    ],
    [
      "has a counter beyond what can be counted",
      (snapshot: Snapshot) => ({ ...snapshot, counters: { ...snapshot.counters, sequence: 2 ** 52 } }),
      "Invalid snapshot: counters[sequence]: expected an integer from 0 to 1073741824, got 4503599627370496. Restore snapshots as they were taken.",
    ],
    [
      "has a clock before the sandbox's",
      (snapshot: Snapshot) => ({ ...snapshot, counters: { ...snapshot.counters, advance: -1 } }),
      "Invalid snapshot: counters[advance]: expected an integer from 0 to 251607124799000, got -1. Restore snapshots as they were taken.",
    ],
    [
      "has a clock that no date can show",
      (snapshot: Snapshot) => ({ ...snapshot, counters: { ...snapshot.counters, advance: 9e15 } }),
      "Invalid snapshot: counters[advance]: expected an integer from 0 to 251607124799000, got 9000000000000000. Restore snapshots as they were taken.",
    ],
    [
      "has a record twice",
      (snapshot: Snapshot) => ({ ...snapshot, records: [...snapshot.records, snapshot.records[0]] }),
      "Invalid snapshot: record COUNT, accounts ID, id: expected an id that no other record of the collection has, got one that another has. Restore snapshots as they were taken.",
    ],
    [
      "has a record of an unknown collection",
      (snapshot: Snapshot) => ({ ...snapshot, records: [{ collection: "refunds", record: {} }] }),
      "Invalid snapshot: record 0, refunds : expected a collection of this version of fc-contract, got another one. Restore snapshots as they were taken.",
    ],
    [
      "lacks what a record refers to",
      (snapshot: Snapshot) => ({
        ...snapshot,
        records: snapshot.records.filter(({ collection }) => collection !== "authorizations"),
      }),
      "Invalid snapshot: record 0, accounts ID, authorization: expected the id of one of the authorizations that are there, got another id. Restore snapshots as they were taken.",
    ],
  ])("that %s is refused, and the world stays as it is", async (_what, change, message) => {
    const opened = openSandbox({ fetch: refusingFetch });
    const { snapshot, records } = await takeFullSnapshot(opened);
    const { id, sequence } = firstOf(records).record;
    const { body, status } = await restore(opened, change(snapshot));

    expect(status).toBe(400);
    expect(body.error?.message).toBe(
      message.replace("ID", String(id)).replace("SEQUENCE", String(sequence)).replace("COUNT", String(records.length)),
    );
    expect(await opened.control.takeSnapshot()).toEqual(snapshot);
  });

  it("the clock does not go beyond what a date can show either", async () => {
    const { control, get } = openSandbox({ time: new Date("9999-12-01T00:00:00Z") });
    await expect(control.advanceClock({ seconds: 31 * 86_400 })).rejects.toThrow(
      "POST /_sandbox/clock/advance: Invalid seconds: the clock does not go beyond the year 9999.",
    );
    expect((await get("/_sandbox/journal")).status).toBe(200);
  });
});
