import type { BenchRow } from "./bench-row.ts";
import { builtCommand, type Load, sendRequests, withServers } from "./servers.ts";

const REQUESTS = 200_000;

/** Megabytes. */
const MOST = 200;

const key = { authorization: "Bearer sk_test_bench" };
const headers = { ...key, "content-type": "application/x-www-form-urlencoded" };

/** The memory of a sandbox that has answered many requests of one key. */
export async function benchMemory(): Promise<readonly BenchRow[]> {
  return withServers(key, async (start) => {
    const server = await start([builtCommand, "sandbox", "--port", "4325"], 4325);
    const path = "/v1/financial_connections/sessions";
    const body = "account_holder[type]=account&account_holder[account]=acct_1&permissions[0]=balances";
    const loads: readonly Load[] = [
      { method: "POST", path, headers, body },
      { method: "POST", path: "/v1/setup_intents", headers, body: "" },
      { method: "GET", path: "/v1/financial_connections/accounts", headers: key },
      { method: "GET", path: "/v1/events", headers: key },
    ];
    const before = server.readMemory();
    for (const load of loads) {
      await sendRequests(server, load, REQUESTS / loads.length);
    }
    const memory = server.readMemory();
    return [
      {
        name: `sandbox, memory after ${REQUESTS} requests, in ${MOST} MB`,
        ratio: memory / MOST,
        target: 1,
        atLeast: false,
        detail: `${memory.toFixed(0)} MB, ${before.toFixed(0)} MB before`,
      },
    ];
  });
}
