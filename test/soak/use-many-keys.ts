import { strict as assert } from "node:assert";
import { createSandbox } from "../../src/sandbox/index.ts";
import { callSandbox, FC, START } from "../sandbox/call-sandbox.ts";
import { firstOf } from "../support/first-items.ts";

/** Uses so many keys at one sandbox, does something with each, and finds all of it again. */
export async function useManyKeys(count: number): Promise<void> {
  const faults: unknown[] = [];
  const webhooks = [{ url: "https://app.example/webhook", secret: "whsec_soak" }];
  const sandbox = createSandbox({ time: START, webhooks, onFault: (error) => faults.push(error) });
  const { control, get, post, send } = callSandbox(sandbox, faults);
  const requests = new Set<string>();
  const sessions: string[] = [];
  const keyOf = (number: number): { apiKey: string } => ({ apiKey: `sk_test_${number}` });

  for (let number = 0; number < count; number += 1) {
    const key = keyOf(number);
    const session = await post(`${FC}/sessions`, { permissions: ["balances"] }, key);
    const { body } = await get("/v1/webhook_endpoints", {}, key);
    const deleted = await send("DELETE", `/v1/webhook_endpoints/${firstOf(body.data).id}`, null, key);
    await control.addFault({ kind: "error", operation: "listAccounts" }, key);
    sessions.push(session.body.id);
    requests.add(session.headers["request-id"] as string).add(deleted.headers["request-id"] as string);
  }
  for (let number = 0; number < count; number += 1) {
    const key = keyOf(number);
    assert.equal((await get(`${FC}/sessions/${sessions[number]}`, {}, key)).status, 200, `session of key ${number}`);
    assert.deepEqual((await get("/v1/webhook_endpoints", {}, key)).body["data"], [], `endpoints of key ${number}`);
    assert.equal((await get(`${FC}/accounts`, {}, key)).status, 500, `fault of key ${number}`);
    const again = await post(`${FC}/sessions`, { permissions: ["balances"] }, key);
    assert.notEqual(again.body["id"], sessions[number], `id of key ${number}`);
  }
  assert.equal(new Set(sessions).size, count, "sessions have ids of their own");
  assert.equal(requests.size, 2 * count, "requests have ids of their own");
  assert.deepEqual(faults, []);
  await sandbox.close();
}
