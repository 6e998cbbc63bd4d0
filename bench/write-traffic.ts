import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { openContract } from "../src/contract/shipped-contracts.ts";
import { DEFAULT_API_VERSION } from "../src/protocol/api-version.ts";
import { exampleExchanges } from "../test/traffic/example-exchanges.ts";

/** How often an operation comes in a hundred exchanges of an application that reads more than it links. */
const SHARES: Readonly<Record<string, number>> = {
  "retrieveAccount 200": 40,
  "listAccounts 200": 10,
  "listTransactions 200": 12,
  "retrieveTransaction 200": 6,
  "createSession 200": 8,
  "retrieveSession 200": 6,
  "refreshAccount 200": 6,
  "subscribeAccount 200": 2,
  "listAccountOwners 200": 3,
  "disconnectAccount 200": 1,
  "retrieveAccount 404": 2,
  "refreshAccount 400": 2,
  "listAccounts 429": 1,
  "createSession 400": 1,
};

/** What Stripe's answers carry beside what the contract declares. */
const USUAL_HEADERS = {
  server: "nginx",
  date: "Fri, 20 Nov 2026 09:00:00 GMT",
  connection: "keep-alive",
  "access-control-allow-credentials": "true",
  "access-control-allow-methods": "GET,HEAD,PUT,PATCH,POST,DELETE",
  "access-control-allow-origin": "*",
  "access-control-max-age": "300",
  "cache-control": "no-cache, no-store",
  vary: "Origin",
  "x-stripe-priority-routing-enabled": "true",
  "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
};

/** Writes an NDJSON recording of `count` exchanges, no two with the same ids. */
export async function writeTraffic(file: string, count: number): Promise<void> {
  const contract = await openContract(DEFAULT_API_VERSION);
  const examples = exampleExchanges(contract).map(({ name, exchange }) => ({
    name,
    line: JSON.stringify({
      ...exchange,
      response: { ...exchange.response, headers: { ...USUAL_HEADERS, ...exchange.response.headers } },
    }),
  }));
  const rota = Object.entries(SHARES).flatMap(([prefix, share]) => {
    const fitting = examples.filter(({ name }) => name.startsWith(`${prefix} `));
    return Array.from({ length: share }, (_, index) => fitting[index % fitting.length]?.line ?? "");
  });
  const stream = createWriteStream(file);

  for (let index = 0; index < count; index += 1) {
    const line = rota[(index * 37) % rota.length] as string;
    const unique = String(index).padStart(8, "0");
    if (!stream.write(`${line.replaceAll(/_1T[A-Za-z0-9]{8}/g, `_1T${unique}`)}\n`)) {
      await once(stream, "drain");
    }
  }
  stream.end();
  await once(stream, "finish");
}
