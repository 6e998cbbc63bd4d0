import { strict as assert } from "node:assert";
import { createSandbox, type Snapshot } from "../../src/sandbox/index.ts";
import { callSandbox, START } from "../sandbox/call-sandbox.ts";
import { createRandom } from "./random.ts";

/**
 * Resets a world and restores snapshots of it while its events are being posted, so many times. In between everything
 * that happened must have been delivered, and nothing of before.
 *
 * @returns how many posts were made
 */
export async function resetUnderDelivery(count: number, seed: number): Promise<number> {
  const random = createRandom(seed);
  const faults: unknown[] = [];
  let epoch = 0;
  let posts = 0;
  let taken = new Set<string>();
  const fetch = async (_input: unknown, init?: RequestInit): Promise<Response> => {
    const began = epoch;
    posts += 1;
    await turns(random() * 6);
    const status = random() < 0.7 ? 200 : 500;
    if (status === 200 && began === epoch) {
      taken.add((JSON.parse(init?.body as string) as { id: string }).id);
    }
    return new Response(null, { status });
  };
  const webhooks = [{ url: "https://app.example/webhook", secret: "whsec_soak" }];
  const sandbox = createSandbox({
    time: START,
    webhooks,
    fetch: fetch,
    onFault: (error) => faults.push(error),
  });
  const { advance, control, link } = callSandbox(sandbox, faults);

  for (let done = 0; done < count; done += 1) {
    const snapshot = await control.takeSnapshot();
    await link({ institution: random() < 0.5 ? "Inactive Accounts" : "Test (Non-OAuth)" });
    if (random() < 0.5) {
      await advance(2);
    }
    await turns(random() * 8);
    if (random() < 0.7) {
      await putBack(random() < 0.5 ? undefined : snapshot);
    }
    if (done % 10 === 9) {
      await deliverAll();
      await putBack(undefined);
    }
  }
  await sandbox.close();
  assert.deepEqual(faults, []);
  return posts;

  /** What was posted until now does not count any more, but for what the snapshot knows to be delivered. */
  async function putBack(snapshot: Snapshot | undefined): Promise<void> {
    epoch += 1;
    const delivered = snapshot === undefined ? [] : eventsOf(snapshot).filter((event) => event.pendingWebhooks === 0);
    taken = new Set(delivered.map(({ id }) => id));
    await (snapshot === undefined ? control.resetWorld() : control.restoreSnapshot(snapshot));
  }

  /** Lets every delivery that still waits go out, and compares what happened with what was taken. */
  async function deliverAll(): Promise<void> {
    for (let waiting = true; waiting;) {
      await sandbox.settled();
      waiting = (await control.listDeliveries()).waiting.length > 0;
      await advance(waiting ? 3_600 : 0);
    }
    const events = eventsOf(await control.takeSnapshot());
    const missing = events.filter(({ id, pendingWebhooks }) => pendingWebhooks !== 0 || !taken.has(id));
    assert.deepEqual(missing, [], "events were never delivered");
  }
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

interface StoredEvent {
  readonly id: string;
  readonly pendingWebhooks: number;
}

function eventsOf({ records }: Snapshot): StoredEvent[] {
  return (records as unknown as { collection: string; record: StoredEvent }[])
    .filter(({ collection }) => collection === "events")
    .map(({ record }) => record);
}
