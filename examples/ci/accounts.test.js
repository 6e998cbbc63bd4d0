import assert from "node:assert/strict";
import test from "node:test";
import { listAccountIds } from "./accounts.js";

const stripe = { url: process.env.FC_CONTRACT_URL, apiKey: "sk_test_123" };

test("a new customer has no accounts", async () => {
  const created = await fetch(`${stripe.url}/v1/customers`, {
    method: "POST",
    headers: { authorization: `Bearer ${stripe.apiKey}` },
  });
  const { id } = await created.json();
  assert.deepEqual(await listAccountIds(id, stripe), []);
});
