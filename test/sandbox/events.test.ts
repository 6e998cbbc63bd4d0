import { describe, expect, it } from "vitest";
import { FC_EVENTS } from "./fc-events.ts";
import { NOW, openSandbox } from "./open-sandbox.ts";
import { type SandboxOptions } from "../../src/sandbox/index.ts";
import { firstOf } from "../support/first-items.ts";

describe("a list of events", () => {
  /** One account is linked, loses access ten seconds later, and gets it back after ten more. */
  const openJourney = async (options: SandboxOptions = {}) => {
    const opened = openSandbox(options);
    const account = firstOf((await opened.link({ accounts: ["Success"] })).accounts.data).id;
    await opened.advance(10);
    await opened.control.deactivateAccount(account);
    await opened.advance(10);
    await opened.control.reactivateAccount(account);
    const list = async (query: object): Promise<string[]> =>
      (
        await opened.get("/v1/events", { ...(!("types" in query) && { type: "financial_connections.*" }), ...query })
      ).body.data.map(({ type }) => type.split(".").at(-1) ?? "");
    return { ...opened, list };
  };

  it.each([
    [{}, ["reactivated", "deactivated", "updated", "created"]],
    [{ created: NOW }, ["updated", "created"]],
    [{ created: NOW + 10 }, ["deactivated"]],
    [{ created: NOW + 11 }, []],
    [{ created: { gt: NOW } }, ["reactivated", "deactivated"]],
    [{ created: { gte: NOW } }, ["reactivated", "deactivated", "updated", "created"]],
    [{ created: { lt: NOW + 10 } }, ["updated", "created"]],
    [{ created: { lte: NOW + 10 } }, ["deactivated", "updated", "created"]],
    [{ created: { gt: NOW, lt: NOW + 20 } }, ["deactivated"]],
    [{ created: { gte: NOW + 10, lte: NOW + 20 }, limit: 1 }, ["reactivated"]],
    [{ type: "financial_connections.account.created" }, ["created"]],
    [{ type: "financial_connections.account.*" }, ["reactivated", "deactivated", "created"]],
    [
      { types: ["financial_connections.account.created", "financial_connections.account.deactivated"] },
      ["deactivated", "created"],
    ],
    [{ types: ["financial_connections.account.created"], created: { gt: NOW } }, []],
  ])("is narrowed by %j", async (query, types) => {
    const { list } = await openJourney();
    expect(await list(query)).toEqual(types);
  });

  it("is narrowed by whether every endpoint has taken them", async () => {
    let isBroken = true;
    const { control, get, list, sandbox } = await openJourney({
      webhooks: [{ url: "https://shop.test/hook", secret: "whsec_1", enabledEvents: FC_EVENTS }],
      fetch: async (_url, init) =>
        new Response(null, { status: isBroken && String(init?.body).includes("account.deactivated") ? 500 : 204 }),
    });
    await sandbox.settled();
    expect(await list({ delivery_success: true })).toEqual(["updated", "created"]);
    // What follows the failed delivery of the same account waits for it.
    expect(await list({ delivery_success: false })).toEqual(["reactivated", "deactivated"]);

    // After the last attempt the delivery is given up. It is still not a success.
    for (let hours = 0; hours < 24 * 5; hours += 1) {
      await control.advanceClock({ seconds: 3_600 });
      await sandbox.settled();
    }
    expect((await get("/_sandbox/deliveries")).body.waiting).toEqual([]);
    expect(await list({ delivery_success: true })).toEqual(["reactivated", "updated", "created"]);
    expect(await list({ delivery_success: false })).toEqual(["deactivated"]);

    isBroken = false;
    const [event] = (await get("/v1/events", { delivery_success: false })).body.data;
    await sandbox.fetch("http://sandbox/_sandbox/console/redeliver", {
      method: "POST",
      headers: { authorization: "Bearer sk_test_123", "content-type": "application/json" },
      body: JSON.stringify({ event: event?.id }),
    });
    await sandbox.settled();
    expect(await list({ delivery_success: false })).toEqual([]);
  });

  it.each([
    [{ created: "yesterday" }, 'Invalid integer: "yesterday"', "created"],
    [{ created: { after: 1 } }, "Received unknown parameter: created[after]", "created[after]"],
    [{ type: "a", types: ["b"] }, "Received both type and types. Send only one of them.", "types"],
    [{ delivery_success: "maybe" }, 'Invalid delivery_success: expected boolean, got "maybe".', "delivery_success"],
  ])("refuses %j", async (query, message, param) => {
    const { status, body } = await openSandbox().get("/v1/events", query);
    expect([status, body.error?.message, body.error?.param]).toEqual([400, message, param]);
  });
});
