import { describe, expect, it } from "vitest";
import { FC_EVENTS } from "./fc-events.ts";
import { openGate } from "./open-gate.ts";
import { openSandbox } from "./open-sandbox.ts";
import { temporaryFile } from "./temporary-file.ts";
import { present } from "../support/present.ts";

/** A receiver that counts what is under way at the same time. */
function countPosts() {
  const counts = { posts: 0, underWay: 0, most: 0 };
  const fetch = async (): Promise<Response> => {
    counts.posts += 1;
    counts.underWay += 1;
    counts.most = Math.max(counts.most, counts.underWay);
    await new Promise((resolve) => setImmediate(resolve));
    counts.underWay -= 1;
    return new Response(null, { status: 204 });
  };
  return { counts, fetch: fetch as typeof globalThis.fetch };
}

/** A snapshot in which so many events wait for their retry. */
async function takeCrowdedSnapshot(control: ReturnType<typeof openSandbox>["control"], count: number) {
  const snapshot = await control.takeSnapshot();
  const { records } = snapshot;
  const find = (collection: string): object => present(records.find((entry) => entry.collection === collection)).record;
  const [event, delivery] = [find("events"), find("deliveries")];
  const more = Array.from({ length: count }, (_, index) => [
    { collection: "events", record: { ...event, id: `evt_${index}`, sequence: 1_000 + 2 * index } },
    {
      collection: "deliveries",
      record: {
        ...delivery,
        id: `del_${index}`,
        sequence: 1_001 + 2 * index,
        event: `evt_${index}`,
        object: `fca_${index}`,
      },
    },
  ]);
  const counters = { ...snapshot.counters, sequence: 1_002 + 2 * count };
  return { ...snapshot, counters, records: [...records, ...more.flat()] };
}

const webhooks = [{ url: "https://app.example/webhook", secret: "whsec_mine", enabledEvents: FC_EVENTS }];

describe("very many retries", () => {
  it("go out so many at a time, however many there are", async () => {
    const { fetch, posts, waitFor } = openGate();
    // Real time: a timer has to be set for the first of all that waits.
    const { control, link } = openSandbox({ webhooks, fetch, time: undefined as never });
    await link({ accounts: ["Success"] });
    await waitFor(2);
    await control.restoreSnapshot(await takeCrowdedSnapshot(control, 130_000));
    await waitFor(18);
    posts.at(-1)?.answer(200);
    await waitFor(19);

    expect((await control.listDeliveries()).waiting).toHaveLength(130_001);
    expect(posts).toHaveLength(19);
  });

  it("are all made by the sandbox that starts with them", async () => {
    const dataFile = temporaryFile();
    const first = openSandbox({ dataFile, webhooks, fetch: openGate().fetch });
    await first.link({ accounts: ["Success"] });
    await first.control.restoreSnapshot(await takeCrowdedSnapshot(first.control, 2_000));
    await first.sandbox.close();

    const { counts, fetch } = countPosts();
    const second = openSandbox({ dataFile, webhooks, fetch });
    await second.sandbox.settled();
    expect((await second.control.listDeliveries()).waiting).toEqual([]);
    expect(counts).toMatchObject({ posts: 2_002, most: 16 });
  });

  it("of many worlds are sent 128 at a time in all, each world's turn coming", async () => {
    const { counts, fetch } = countPosts();
    const { control, post, sandbox } = openSandbox({ fetch });
    const keys = Array.from({ length: 30 }, (_, number) => ({ apiKey: `sk_test_${number}` }));
    for (const options of keys) {
      await post("/v1/webhook_endpoints", { url: "https://app.example/webhook", enabled_events: FC_EVENTS }, options);
      const { body } = await post("/v1/financial_connections/sessions", { permissions: ["balances"] }, options);
      void control.completeSession(body.id, { institution: "Many Accounts" }, options);
    }
    await sandbox.settled();
    const waiting = await Promise.all(keys.map((options) => control.listDeliveries(options)));

    expect(waiting.flatMap((deliveries) => deliveries.waiting)).toEqual([]);
    expect(counts.most).toBe(128);
    expect(counts.posts).toBe(30 * 61);
  });
});
