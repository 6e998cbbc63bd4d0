import { Stripe } from "stripe-endive";

import { createClient } from "../src/client/index.ts";
import type { BenchRow } from "./bench-row.ts";
import { clientEntry, measureBundle, stripeEntry } from "./client-size.ts";

const rounds = 10;
const calls = 2000;
const body = JSON.stringify({
  id: "fca_1",
  object: "financial_connections.account",
  status: "active",
  ownership: null,
});
const answerHeaders = { "content-type": "application/json", "request-id": "req_1" };
const path = { account: "fca_1" };

async function fakeFetch(): Promise<Response> {
  return new Response(body, { headers: answerHeaders });
}

/** Our client against stripe-node: its own time for a call over the same fake fetch, and its size. */
export async function benchClient(): Promise<readonly BenchRow[]> {
  return [...(await benchCalls()), await benchSize()];
}

async function benchCalls(): Promise<readonly BenchRow[]> {
  const ours = createClient({ apiKey: "sk_test_1", fetch: fakeFetch });
  const httpClient = Stripe.createFetchHttpClient(fakeFetch);
  const { accounts } = new Stripe("sk_test_1", { httpClient, telemetry: false }).financialConnections;
  const time = await timeEach({
    bare: async () => JSON.parse(await (await fakeFetch()).text()) as unknown,
    ourGet: () =>
      ours.orThrow.GET("/v1/financial_connections/accounts/{account}", {
        params: { path, query: { expand: ["ownership"] } },
      }),
    theirGet: () => accounts.retrieve("fca_1", { expand: ["ownership"] }),
    ourPost: () =>
      ours.orThrow.POST("/v1/financial_connections/accounts/{account}/refresh", {
        params: { path },
        body: { features: ["balance"] },
      }),
    theirPost: () => accounts.refresh("fca_1", { features: ["balance"] }),
  });
  return [
    compareCalls("GET an account", time.ourGet - time.bare, time.theirGet - time.bare),
    compareCalls("POST a refresh", time.ourPost - time.bare, time.theirPost - time.bare),
  ];
}

function compareCalls(call: string, ours: number, theirs: number): BenchRow {
  return {
    name: `client, ${call}, own time against stripe-node's`,
    ratio: ours / theirs,
    target: 1 / 3,
    atLeast: false,
    detail: `${ours.toFixed(1)} µs, stripe-node ${theirs.toFixed(1)} µs`,
  };
}

/** The shortest mean over all rounds, in microseconds: what else the machine does only adds. The runs take turns. */
async function timeEach<Name extends string>(
  runs: Record<Name, () => Promise<unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const started = performance.now();
      for (let call = 0; call < calls; call += 1) {
        await runs[name]();
      }
      best[name] = Math.min(best[name], ((performance.now() - started) / calls) * 1000);
    }
  }
  return best;
}

async function benchSize(): Promise<BenchRow> {
  const [ours, theirs] = await Promise.all([measureBundle(clientEntry), measureBundle(stripeEntry)]);
  return {
    name: "client with webhooks, minified and gzipped, against 6 kB",
    ratio: ours.gzipped / 6000,
    target: 1,
    atLeast: false,
    detail: `${(ours.gzipped / 1000).toFixed(1)} kB, stripe-node ${(theirs.gzipped / 1000).toFixed(1)} kB`,
  };
}
