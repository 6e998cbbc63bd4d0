import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { exampleDeliveries, exampleExchanges } from "./example-exchanges.ts";
import { addQuery, type Mutation, setBody, setEvent, setHeader, setRequestHeader } from "./mutate.ts";
import { runFcContract } from "./run-fc-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { writeHar, writeLines } from "./write-recording.ts";

const folder = temporaryFolder();
const contract = await openContract("2026-03-04.preview");
const examples = [...exampleExchanges(contract), ...exampleDeliveries(contract)];

const PLANTED = {
  key: "sk_test_PLANTED4eC39HqLyjWDarjt",
  clientSecret: "fcsess_client_secret_PLANTEDUsESkKYzeiR",
  webhookSecret: "whsec_PLANTEDabcdefghijklmnop",
  email: "planted.person@bank.example",
  accountNumber: "000987654321",
  phone: "+1 555 867 5309",
} as const;

/** Secrets in every place that a finding could quote: values, names, pointers, headers, parameters, event types. */
const mutations: readonly (readonly [example: string, mutate: (secret: string) => Mutation])[] = [
  ["retrieveAccount 200 active", (secret) => setBody("/category", secret)],
  ["retrieveAccount 200 active", (secret) => setBody("/created", secret)],
  ["retrieveAccount 200 active", (secret) => setBody("/object", secret)],
  ["retrieveAccount 200 active", (secret) => setBody("/balance", secret)],
  ["retrieveAccount 200 active", (secret) => setBody("/extra", secret)],
  ["retrieveAccount 200 active", (secret) => setBody(`/${secret}`, 1)],
  ["retrieveAccount 200 active", (secret) => setBody("/permissions/0", secret)],
  ["retrieveAccount 200 active", (secret) => setBody("/permissions", secret)],
  ["retrieveAccount 200 active", (secret) => setBody("/last4", [secret])],
  ["retrieveAccount 200 active", (secret) => setHeader("content-type", secret)],
  ["retrieveAccount 200 active", (secret) => setRequestHeader("stripe-version", secret)],
  ["retrieveAccount 200 active", (secret) => addQuery(`${encodeURIComponent(secret)}=1`)],
  ["retrieveAccount 200 active", (secret) => addQuery(`expand[]=${encodeURIComponent(secret)}`)],
  ["listAccounts 200 accounts", (secret) => addQuery(`limit=${encodeURIComponent(secret)}`)],
  ["listAccountOwners 200 owners", (secret) => setBody("/data/0/refreshed_at", secret)],
  ["createSession 200 created", (secret) => setBody("/client_secret", { secret })],
  ["financial_connections.account.deactivated deactivated", (secret) => setEvent("/type", secret)],
  [
    "financial_connections.account.deactivated deactivated",
    (secret) => setEvent("/type", `financial_connections.${secret}`),
  ],
  ["financial_connections.account.deactivated deactivated", (secret) => setEvent("/api_version", secret)],
  ["financial_connections.account.deactivated deactivated", (secret) => setRequestHeader("stripe-signature", secret)],
];

const elsewhere = (secret: string): Exchange => ({
  ...(examples[0] as { exchange: Exchange }).exchange,
  request: {
    method: "GET",
    url: `https://api.stripe.com/v1/customers/${encodeURIComponent(secret)}?email=${encodeURIComponent(secret)}`,
    headers: {},
    body: null,
  },
});

const exchanges = Object.values(PLANTED).flatMap((secret) => [
  elsewhere(secret),
  ...mutations.map(([name, mutate]) =>
    mutate(secret)((examples.find((example) => example.name === name) as { exchange: Exchange }).exchange),
  ),
]);

function findLeaks(text: string): string[] {
  const spellings = (secret: string): string[] => [secret, encodeURIComponent(secret), secret.replaceAll(" ", "")];
  // The prefix of a key says what kind it is; the rest must not show.
  const bare = Object.values(PLANTED).map((secret) => secret.replace(/^(sk_test_|fcsess_client_secret_|whsec_)/, ""));
  return [...Object.values(PLANTED), ...bare].filter((secret) =>
    spellings(secret).some((spelling) => text.includes(spelling)),
  );
}

test("planted secrets appear in no output of any kind", async () => {
  const lines = writeLines(join(folder, "planted.ndjson"), exchanges);
  const har = writeHar(join(folder, "planted.har"), exchanges);
  const reports = ["json", "junit", "sarif", "github", "html"].flatMap((format) => [
    "--report",
    `${format}=${join(folder, "reports", `planted.${format}`)}`,
  ]);
  const environment = { STRIPE_WEBHOOK_SECRET: PLANTED.webhookSecret };
  expect(findLeaks(readFileSync(lines, "utf8")).length).toBeGreaterThan(5);

  const runs = [
    await runFcContract(["audit", lines, har, ...reports], { environment }),
    await runFcContract(["audit", lines, "--json"], { environment }),
    await runFcContract(["audit", lines, "--partial"], { environment }),
    await runFcContract(["redact", lines, "--out", join(folder, "reports", "redacted.ndjson")]),
    await runFcContract(["redact", har, "--out", join(folder, "reports", "redacted.har")]),
  ];
  expect(runs[0]?.out).toMatch(/\d+ findings: /);
  for (const { out, err } of runs) {
    expect(findLeaks(out)).toEqual([]);
    expect(findLeaks(err)).toEqual([]);
  }
  for (const name of readdirSync(join(folder, "reports"))) {
    expect([name, findLeaks(readFileSync(join(folder, "reports", name), "utf8"))]).toEqual([name, []]);
  }
  expect(readdirSync(join(folder, "reports"))).toHaveLength(7);
});
