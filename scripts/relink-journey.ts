/** The guides' relink journey in a few lines: our client, the sandbox, and a webhook receiver, all in this process. */
import { constructEvent, createClient } from "../src/client/index.ts";
import { createSandbox } from "../src/sandbox/index.ts";

const SECRET = "whsec_of_the_journey";
const received: string[] = [];

async function receiveWebhook(request: Request): Promise<Response> {
  const event = await constructEvent(await request.text(), request.headers.get("stripe-signature"), SECRET);
  const { status = "" } = event.data.object as { status?: string };
  received.push(`${event.type} (${status})`);
  return new Response();
}

/** Walks the journey and tells each step. */
export async function walkRelinkJourney(say: (line: string) => void): Promise<void> {
  await using sandbox = createSandbox({
    time: new Date("2026-11-20T12:00:00Z"),
    webhooks: [{ url: "http://receiver.test/webhooks", secret: SECRET, apiVersion: "2026-03-04.preview" }],
    fetch: async (input, init) => receiveWebhook(new Request(input, init)),
  });
  const client = createClient({ apiKey: "sk_test_123", fetch: sandbox.fetch });
  const path = "/v1/financial_connections/sessions";
  const passTime = async (seconds: number): Promise<void> => {
    await sandbox.control.advanceClock({ seconds });
    await sandbox.settled();
    const events = received.splice(0);
    for (const event of new Set(events)) {
      say(`   webhook   ${events.filter((other) => other === event).length} × ${event}`);
    }
  };

  const opened = await client.orThrow.POST(path, { body: { permissions: ["payment_method", "balances"] } });
  await sandbox.control.completeSession(opened.id, { institution: "Inactive Accounts" });
  const linked = await client.orThrow.GET(`${path}/{session}`, { params: { path: { session: opened.id } } });
  const account = linked.accounts.data[0]?.id ?? "";
  say(`1. linked    ${linked.accounts.data.length} accounts at Inactive Accounts, one of them ${account}`);
  await passTime(3600);

  const lapsed = await client.orThrow.GET("/v1/financial_connections/accounts/{account}", {
    params: { path: { account } },
  });
  const { action, cause } = lapsed.status_details?.inactive ?? {};
  say(`2. lapsed    ${lapsed.status}: ${cause}, ${action}`);

  const relink_options = { authorization: lapsed.authorization ?? "", account };
  const relink = await client.orThrow.POST(path, {
    body: { permissions: ["payment_method", "balances"], relink_options },
  });
  await sandbox.control.completeSession(relink.id);
  const done = await client.orThrow.GET(`${path}/{session}`, { params: { path: { session: relink.id } } });
  say(`3. relinked  session ${done.status}, relink_result.account ${done.relink_result?.account}`);
  await passTime(1);

  const again = await client.orThrow.GET("/v1/financial_connections/accounts/{account}", {
    params: { path: { account } },
  });
  say(`4. back      ${again.id} is ${again.status}`);
}
