import { describe, expect, it } from "vitest";
import { openSandbox } from "./open-sandbox.ts";
import { createPostingFetch } from "./posting-fetch.ts";

const [ONE, OTHER] = ["https://one.example/", "https://other.example/"];
const CREATED = "financial_connections.account.created";

interface ListedEvent {
  readonly id: string;
  readonly pending_webhooks: number;
}

/** A sandbox with two endpoints for `account.created`, and a third one for something else. */
async function openWithEvent(isTaken: ReturnType<typeof createPostingFetch>["isTaken"] = () => true) {
  const receivers = createPostingFetch();
  receivers.isTaken = isTaken;
  const opened = openSandbox({ fetch: receivers.fetch });
  const { advance, get, link, post, sandbox } = opened;
  await post("/v1/webhook_endpoints", { url: ONE, enabled_events: [CREATED] });
  await post("/v1/webhook_endpoints", { url: OTHER, enabled_events: ["*"] });
  await post("/v1/webhook_endpoints", {
    url: "https://third.example/",
    enabled_events: ["financial_connections.account.disconnected"],
  });
  await link({ accounts: ["Success"] });
  await sandbox.settled();
  const findEvent = async (): Promise<ListedEvent> => {
    const { text } = await get("/v1/events", { type: CREATED });
    const [event] = (JSON.parse(text) as { readonly data: readonly ListedEvent[] }).data;
    return event as ListedEvent;
  };
  const { id } = await findEvent();

  return {
    redeliver: async (): Promise<unknown> => {
      const answer = await sandbox.fetch("http://sandbox/_sandbox/console/redeliver", {
        method: "POST",
        headers: { authorization: "Bearer sk_test_123", "content-type": "application/json" },
        body: JSON.stringify({ event: id }),
      });
      await sandbox.settled();
      return await answer.json();
    },
    advance: async (seconds: number) => {
      await advance(seconds);
      await sandbox.settled();
    },
    id,
    receivers,
    pending: async () => (await findEvent()).pending_webhooks,
    postsTo: (endpoint: string) =>
      receivers.posts.filter((posted) => posted.id === id && posted.endpoint === endpoint).length,
  };
}

describe("an event that is delivered again", () => {
  it("goes to every endpoint that wants it, and is counted in pending_webhooks until each has taken it", async () => {
    const { advance, id, pending, postsTo, receivers, redeliver } = await openWithEvent();
    expect(await pending()).toBe(0);
    receivers.isTaken = () => false;
    expect(await redeliver()).toEqual({ event: id, endpoints: 2 });
    expect(await pending()).toBe(2);
    receivers.isTaken = ({ endpoint }) => endpoint === ONE;
    await advance(1);
    expect(await pending()).toBe(1);
    receivers.isTaken = () => true;
    await advance(2);
    expect([await pending(), postsTo(ONE), postsTo(OTHER)]).toEqual([0, 3, 4]);
  });

  it("is tried at once where it waits for a retry, and is counted once", async () => {
    const { advance, id, pending, postsTo, receivers, redeliver } = await openWithEvent(() => false);
    await advance(1);
    expect([await pending(), postsTo(ONE)]).toEqual([2, 2]);
    expect(await redeliver()).toEqual({ event: id, endpoints: 2 });
    expect([await pending(), postsTo(ONE)]).toEqual([2, 3]);
    receivers.isTaken = () => true;
    await redeliver();
    expect([await pending(), postsTo(ONE), postsTo(OTHER)]).toEqual([0, 4, 4]);
    await advance(86_400);
    expect([postsTo(ONE), postsTo(OTHER)]).toEqual([4, 4]);
  });

  it("is counted once for each endpoint, where one waits for its retry and the other has taken it", async () => {
    const { pending, postsTo, receivers, redeliver } = await openWithEvent(({ endpoint }) => endpoint === ONE);
    expect(await pending()).toBe(1);
    receivers.isTaken = () => false;
    await redeliver();
    expect([await pending(), postsTo(ONE), postsTo(OTHER)]).toEqual([2, 2, 2]);
  });
});
