import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { ExchangeRequest } from "../../src/contract/check/exchange.ts";
import { openSandbox } from "./open-sandbox.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What can still be reached after a collection. References are kept until the job that made them has ended. */
async function countKept(references: readonly WeakRef<object>[]): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  return references.filter((reference) => reference.deref() !== undefined).length;
}

async function heapAfterCollection(): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  return process.memoryUsage().heapUsed;
}

/** Refused at once, and written down as a whole. */
function bigRequest(apiKey: string, length: number): ExchangeRequest {
  return {
    method: "POST",
    url: "/v1/unknown",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/x-www-form-urlencoded" },
    body: "x".repeat(length),
  };
}

describe("the memory of a sandbox", () => {
  it("keeps of one key's exchanges what its journal shows, and not more than eight megabytes of text", async () => {
    const { control, sandbox } = openSandbox();
    const sent: WeakRef<object>[] = [];
    for (let count = 0; count < 40; count += 1) {
      const request = bigRequest("sk_test_123", 1_000_000);
      sent.push(new WeakRef(request));
      await sandbox.handle(request);
    }
    expect(await countKept(sent)).toBe(7);
    const { data } = await control.readJournal({ limit: 100 });
    expect(data.length).toBe(7);
  });

  it("keeps of small exchanges the last thousand", async () => {
    const { sandbox } = openSandbox();
    const sent: WeakRef<object>[] = [];
    for (let count = 0; count < 3_000; count += 1) {
      const request = bigRequest("sk_test_123", 10);
      sent.push(new WeakRef(request));
      await sandbox.handle(request);
    }
    expect(await countKept(sent)).toBe(1_000);
  });

  it("keeps of all keys' exchanges the latest, up to 16 megabytes of text", async () => {
    const { control, sandbox } = openSandbox();
    const sent: WeakRef<object>[] = [];
    for (let key = 0; key < 40; key += 1) {
      for (let count = 0; count < 3; count += 1) {
        const request = bigRequest(`sk_test_${key}`, 1_000_000);
        sent.push(new WeakRef(request));
        await sandbox.handle(request);
      }
    }
    const shown = async (apiKey: string): Promise<number> =>
      (await control.readJournal({ limit: 100 }, { apiKey })).data.length;

    expect(await countKept(sent)).toBe(15);
    expect([await shown("sk_test_0"), await shown("sk_test_39")]).toEqual([0, 3]);
  });

  it("keeps nothing of what is journalled before a reset", async () => {
    const { control, sandbox } = openSandbox();
    const sent: WeakRef<object>[] = [];
    const fill = async (): Promise<void> => {
      for (let count = 0; count < 100; count += 1) {
        const request = bigRequest("sk_test_123", 1_000_000);
        sent.push(new WeakRef(request));
        await sandbox.handle(request);
        if (count % 5 === 0) {
          await control.resetWorld();
        }
      }
    };
    await fill();
    expect(await countKept(sent)).toBeLessThanOrEqual(7);
  });

  it.each([
    ["the parameters of requests with idempotency keys", true, "a description, number"],
    ["the rest of a form that a stored value is a part of", false, "a_description,_number_"],
  ])("keeps nothing of %s", async (_what, isIdempotent, value) => {
    const { get, post, sandbox } = openSandbox();
    const overwritten = `description=${"z".repeat(300)}&`.repeat(80);
    const create = async (count: number): Promise<void> => {
      for (let index = 0; index < count; index += 1) {
        const headers: Record<string, string> = {
          authorization: "Bearer sk_test_123",
          "content-type": "application/x-www-form-urlencoded",
          ...(isIdempotent && { "idempotency-key": `${count}/${index}` }),
        };
        const body = Buffer.from(`${overwritten}description=${value}${index}`).toString();
        const { status } = await sandbox.handle({ method: "POST", url: "/v1/customers", headers, body });
        expect(status).toBe(200);
      }
    };
    // Until the journal is full, which keeps requests.
    await create(1_000);
    const before = await heapAfterCollection();
    await create(2_000);
    expect((await heapAfterCollection()) - before).toBeLessThan(12_000_000);
    expect((await post("/v1/customers")).status).toBe(200);
    expect((await get("/v1/customers", { limit: 1 })).status).toBe(200);
  });
});
