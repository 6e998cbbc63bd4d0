import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { openContract } from "../src/products/stripe/shipped-contracts.ts";
import { DEFAULT_API_VERSION } from "../src/protocol/default-api-version.ts";
import { createRandom } from "../test/soak/random.ts";
import { type ExampleExchange, exampleExchanges } from "../test/traffic/example-exchanges.ts";
import { varyExchange } from "../test/traffic/vary-exchange.ts";

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

/** What the examples have, and each exchange of its own. */
const STARTED_AT = "2026-11-20T09:00:00.000Z";
const DATE = "Fri, 20 Nov 2026 09:00:00 GMT";
const CUSTOMER = "cus_U1gTqW8r";
const REQUEST_ID = "req_8pKq2VnXc4";
const START = Date.parse(STARTED_AT);

/** What Stripe's answers carry beside what the contract declares. */
const USUAL_HEADERS = {
  server: "nginx",
  date: DATE,
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

/** Exchanges of so many kinds, each with amounts, names, states and lists of its own. */
const KINDS = 20_000;
const SECOND = 1000;

/** Writes an NDJSON recording of `count` exchanges, no two with the same ids or of the same moment. */
export async function writeTraffic(file: string, count: number): Promise<void> {
  const lines = createLines(exampleExchanges(await openContract(DEFAULT_API_VERSION)), Math.min(count, KINDS));
  const stream = createWriteStream(file);

  for (let index = 0; index < count; index += 1) {
    const unique = String(index).padStart(8, "0");
    const time = new Date(START + index * SECOND);
    const line = (lines[(index * 7919) % lines.length] as string)
      .replaceAll(/_1T[A-Za-z0-9]{8}/g, `_1T${unique}`)
      .replaceAll(CUSTOMER, `cus_U${unique}`)
      .replace(REQUEST_ID, `req_8p${unique}`)
      .replace(STARTED_AT, time.toISOString())
      .replace(DATE, time.toUTCString());
    if (!stream.write(`${line}\n`)) {
      await once(stream, "drain");
    }
  }
  stream.end();
  await once(stream, "finish");
}

function createLines(examples: readonly ExampleExchange[], count: number): string[] {
  const random = createRandom(1);
  const rota = Object.entries(SHARES).flatMap(([prefix, share]) => {
    const fitting = examples.filter(({ name }) => name.startsWith(`${prefix} `));
    return Array.from({ length: share }, () => fitting);
  });

  return Array.from({ length: count }, (_, index) => {
    const fitting = rota[(index * 37) % rota.length] as ExampleExchange[];
    const { exchange } = fitting[Math.floor(random() * fitting.length)] as ExampleExchange;
    const { startedAt, request, response } = varyExchange(exchange, random);
    return JSON.stringify({
      startedAt,
      request,
      response: { ...response, headers: { ...USUAL_HEADERS, ...response.headers } },
    });
  });
}
