import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { FC_EVENTS } from "./fc-events.ts";
import { FC, openSandbox } from "./open-sandbox.ts";
import { createPostingFetch } from "./posting-fetch.ts";
import { temporaryFile } from "./temporary-file.ts";

const [ONE, OTHER] = ["https://one.example/", "https://other.example/"];
const webhooks = [ONE, OTHER].map((url) => ({ url, secret: "whsec_mine", enabledEvents: FC_EVENTS }));
const LIFE = ["account.created", "account.deactivated", "account.reactivated"];

/** A sandbox with an account that was deactivated and reactivated while some of its events were not taken. */
async function openWithLife(isTaken: ReturnType<typeof createPostingFetch>["isTaken"], dataFile?: string) {
  const receivers = createPostingFetch();
  receivers.isTaken = isTaken;
  const { fetch } = receivers;
  const opened = openSandbox({ webhooks, fetch, ...(dataFile !== undefined && { dataFile }) });
  await opened.link({ accounts: ["Success"] });
  const [account = ""] = await listIds(opened, `${FC}/accounts`);
  await opened.control.deactivateAccount(account);
  await opened.control.reactivateAccount(account);
  await opened.sandbox.settled();
  return { ...opened, account, receivers };
}

async function listIds({ get }: Pick<ReturnType<typeof openSandbox>, "get">, path: string): Promise<string[]> {
  return (JSON.parse((await get(path)).text) as { data: { id: string }[] }).data.map(({ id }) => id);
}

describe("the events of one object", () => {
  it.each(LIFE.map((type, index) => ({ type, before: LIFE.slice(0, index), rest: LIFE.slice(index) })))(
    "wait for $type until an endpoint takes it, and come in order",
    async ({ type, before, rest }) => {
      const { account, receivers, advance, sandbox } = await openWithLife((event) => event.type !== type);
      expect(receivers.typesOf(account, ONE)).toEqual([...before, type]);
      await advance(1);
      await sandbox.settled();
      expect(receivers.typesOf(account, ONE)).toEqual([...before, type, type]);

      receivers.isTaken = () => true;
      await advance(2);
      await sandbox.settled();
      expect(receivers.typesOf(account, ONE)).toEqual([...before, type, type, ...rest]);
    },
  );

  it("do not wait at one endpoint for what another does not take", async () => {
    const { account, receivers } = await openWithLife(({ endpoint }) => endpoint === ONE);
    expect(receivers.typesOf(account, ONE)).toEqual(LIFE);
    expect(receivers.typesOf(account, OTHER)).toEqual(LIFE.slice(0, 1));
  });

  it("come in order from the sandbox that goes on with a data file", async () => {
    const dataFile = temporaryFile();
    const { account, sandbox } = await openWithLife(({ object }) => !object.startsWith("fca_"), dataFile);
    await sandbox.close();

    const later = createPostingFetch();
    const second = openSandbox({ dataFile, webhooks, fetch: later.fetch });
    await second.advance(1);
    await second.sandbox.settled();
    expect([later.typesOf(account, ONE), later.typesOf(account, OTHER)]).toEqual([LIFE, LIFE]);
  });

  it("come in order from a snapshot, whatever the order of its records", async () => {
    const { account, receivers, advance, control, sandbox } = await openWithLife(({ object }) => object === "");
    const snapshot = await control.takeSnapshot();
    receivers.isTaken = () => true;
    receivers.posts.length = 0;
    await control.restoreSnapshot({ ...snapshot, records: snapshot.records.toReversed() });
    await advance(1);
    await sandbox.settled();
    expect([receivers.typesOf(account, ONE), receivers.typesOf(account, OTHER)]).toEqual([LIFE, LIFE]);
  });

  it("come in order after the data file kept an endpoint that was to be deleted", async () => {
    const dataFile = temporaryFile();
    const first = await openWithLife(({ object }) => !object.startsWith("fca_"), dataFile);
    await first.sandbox.close();
    const database = new DatabaseSync(dataFile);
    database.exec(`CREATE TRIGGER full BEFORE DELETE ON records WHEN OLD.collection = 'webhook_endpoints'
      BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
    database.close();

    const receivers = createPostingFetch();
    const { advance, get, faults, sandbox, send } = openSandbox({ dataFile, webhooks, fetch: receivers.fetch });
    const [endpoint = ""] = await listIds({ get }, "/v1/webhook_endpoints");
    expect((await send("DELETE", `/v1/webhook_endpoints/${endpoint}`, null)).status).toBe(500);
    expect(faults.splice(0)).toHaveLength(1);
    await advance(1);
    await sandbox.settled();
    expect([receivers.typesOf(first.account, ONE), receivers.typesOf(first.account, OTHER)]).toEqual([LIFE, LIFE]);
  });
});

describe("an endpoint that takes nothing", () => {
  const CREATED = "financial_connections.account.created";

  it("is tried 84 times: after a second, each time after twice as long, after an hour at most", async () => {
    const receivers = createPostingFetch();
    receivers.isTaken = () => false;
    const { advance, control, get, link, post, sandbox } = openSandbox({ fetch: receivers.fetch });
    await post("/v1/webhook_endpoints", { url: ONE, enabled_events: [CREATED] });
    await post("/v1/webhook_endpoints", { url: OTHER, enabled_events: [CREATED] });
    const [other = ""] = await listIds({ get }, "/v1/webhook_endpoints");
    await link({ accounts: ["Success"] });
    await sandbox.settled();
    await post(`/v1/webhook_endpoints/${other}`, { disabled: true });
    const after = async (seconds: number): Promise<number> => {
      await advance(seconds);
      await sandbox.settled();
      return receivers.posts.filter(({ endpoint }) => endpoint === ONE).length;
    };
    for (let attempt = 1; attempt <= 13; attempt += 1) {
      const wait = Math.min(2 ** (attempt - 1), 3_600);
      expect([await after(wait - 1), await after(1)]).toEqual([attempt, attempt + 1]);
    }
    for (let attempt = 14; attempt <= 83; attempt += 1) {
      await after(3_600);
    }
    expect(await after(86_400)).toBe(84);
    expect((await control.listDeliveries()).waiting).toMatchObject([{ endpoint: other, attempts: 1 }]);

    // What another endpoint takes later does not make it a success.
    receivers.isTaken = () => true;
    await post(`/v1/webhook_endpoints/${other}`, { disabled: false });
    expect(await after(1)).toBe(84);
    expect((await control.listDeliveries()).waiting).toEqual([]);
    const failed = await listIds({ get }, "/v1/events?delivery_success=false");
    expect(failed).toEqual(receivers.posts.slice(0, 1).map(({ id }) => id));
  });

  it("leaves nothing waiting and nothing in pending_webhooks when it is deleted", async () => {
    const { account, advance, control, get, receivers, sandbox, send } = await openWithLife(() => false);
    for (const id of await listIds({ get }, "/v1/webhook_endpoints")) {
      await send("DELETE", `/v1/webhook_endpoints/${id}`, null);
    }
    const { text } = await get("/v1/events?type=financial_connections.*");
    const events = (JSON.parse(text) as { readonly data: readonly { readonly pending_webhooks: number }[] }).data;
    expect(events.map(({ pending_webhooks: pending }) => pending)).toEqual([0, 0, 0, 0]);
    expect((await control.listDeliveries()).waiting).toEqual([]);
    receivers.posts.length = 0;
    await advance(86_400);
    await sandbox.settled();
    expect(receivers.typesOf(account)).toEqual([]);
  });
});
