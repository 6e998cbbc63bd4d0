import { Stripe } from "stripe-endive";
import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { openReceiver } from "./receiver.ts";

function open() {
  const sandbox = createSandbox();
  const httpClient = Stripe.createFetchHttpClient(sandbox.fetch);
  return { sandbox, stripe: new Stripe("sk_test_123", { httpClient }) };
}

const bodies = async (
  sandbox: ReturnType<typeof createSandbox>,
  receiver: Awaited<ReturnType<typeof openReceiver>>,
) => {
  await sandbox.settled();
  return receiver.received.map(({ body }) => JSON.parse(body) as Stripe.Event);
};

describe("what happens to a customer", () => {
  it("is sent as an event with the object and what it was before", async () => {
    const { sandbox, stripe } = open();
    const receiver = await openReceiver();
    await stripe.webhookEndpoints.create({
      url: receiver.url,
      enabled_events: ["customer.updated", "customer.deleted"],
    });

    const { id } = await stripe.customers.create({ name: "Jenny", metadata: { plan: "a", kept: "1" } });
    const updated = await stripe.customers.update(id, { name: "", email: "j@example.com", metadata: { plan: "b" } });
    await stripe.customers.update(id, { email: "j@example.com" });
    await stripe.customers.del(id);

    const events = await bodies(sandbox, receiver);
    expect(events.map(({ type }) => type)).toEqual(["customer.updated", "customer.deleted"]);
    expect(events[0]?.data).toEqual({
      object: JSON.parse(JSON.stringify(updated)),
      previous_attributes: { name: "Jenny", email: null, metadata: { plan: "a" } },
    });
    expect(events[1]?.data.object).toMatchObject({ id, object: "customer", email: "j@example.com" });
    await sandbox.close();
  });

  it("can be read in every version", async () => {
    const { sandbox, stripe } = open();
    const { id } = await stripe.customers.create({ name: "Jenny" });

    const older = await stripe.events.list({ type: "customer.*" }, { apiVersion: "2022-11-15" });
    expect(older.data).toMatchObject([
      { type: "customer.created", api_version: "2022-11-15", data: { object: { id, name: "Jenny" } } },
    ]);
    await sandbox.close();
  });
});
