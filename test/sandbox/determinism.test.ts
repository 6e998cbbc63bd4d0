import { describe, expect, it } from "vitest";
import { FC, openSandbox, type OpenSandbox } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";

/** A day in the life of a sandbox, all it answers in one text. */
async function live({ sandbox, link, get, post, advance }: OpenSandbox): Promise<string> {
  const texts: string[] = [];
  const session = await link(
    { institution: "Inactive Accounts", accounts: ["Success", "Savings"] },
    { prefetch: ["balances", "ownership", "transactions"] },
  );
  const account = firstOf(session.accounts.data).id;
  await advance(1);
  await post("/v1/webhook_endpoints", {
    url: "http://127.0.0.1:9/",
    enabled_events: ["financial_connections.session.updated"],
  });
  for (const path of [`${FC}/accounts`, `${FC}/transactions?account=${account}`, "/v1/events", "/_sandbox/snapshot"]) {
    const response = await sandbox.handle({
      method: "GET",
      url: path,
      headers: { authorization: "Bearer sk_test_123" },
      body: null,
    });
    texts.push(JSON.stringify(response));
  }
  await post(`${FC}/accounts/${account}/subscribe`, { features: ["transactions"] });
  await advance(3 * 86_400);
  texts.push(JSON.stringify(await get("/v1/events", { limit: 100 })));
  return texts.join("\n");
}

describe("a sandbox", () => {
  it("answers the same calls with the same bytes", async () => {
    expect(await live(openSandbox({ seed: 7 }))).toBe(await live(openSandbox({ seed: 7 })));
  });

  it("gives other ids from another seed, and to another key", async () => {
    const [first, second] = [openSandbox({ seed: 1 }), openSandbox({ seed: 2 })];
    const ids = [
      await first.createCustomer(),
      await second.createCustomer(),
      (await first.post("/v1/customers", {}, { apiKey: "sk_test_other" })).body.id,
    ];
    expect(new Set(ids).size).toBe(3);
  });

  it("never gives an id twice", async () => {
    const { post } = openSandbox();
    const ids = new Set<unknown>();
    for (let count = 0; count < 5_000; count += 1) {
      ids.add((await post(`${FC}/sessions`, { permissions: ["balances"] })).body.id);
    }
    expect(ids.size).toBe(5_000);
  });
});
