import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { runCommand } from "../support/run-command.ts";
import { exampleDeliveries, exampleExchanges } from "../traffic/example-exchanges.ts";
import {
  addQuery,
  type Mutation,
  sendForm,
  setBody,
  setEvent,
  setHeader,
  setRequestHeader,
} from "../traffic/mutate.ts";
import { temporaryFolder } from "../traffic/temporary-folder.ts";
import { writeHar, writeLines } from "../traffic/write-recording.ts";
import { findCanaries, PLANTED, type Planted, plantEverything, SPELLINGS } from "./planted.ts";

const folder = temporaryFolder();
const contract = await openContract("2026-03-04.preview");
const examples = [...exampleExchanges(contract), ...exampleDeliveries(contract)];
const find = (name: string): Exchange =>
  (examples.find((example) => example.name === name) as { exchange: Exchange }).exchange;

const account = find("retrieveAccount 200 active");
const session = find("createSession 200 created");
const event = find("financial_connections.account.deactivated deactivated");

/** Every place of an exchange that a finding quotes. */
const places: readonly (readonly [exchange: Exchange, mutate: (value: string) => Mutation])[] = [
  ...["/category", "/created", "/object", "/balance", "/extra", "/permissions/0", "/permissions"].map(
    (pointer) => [account, (value: string) => setBody(pointer, value)] as const,
  ),
  [account, (value) => setBody(`/${value.replaceAll("~", "~0").replaceAll("/", "~1")}`, 1)],
  [account, (value) => setBody("/created", [value])],
  [account, (value) => setHeader("content-type", value)],
  [account, (value) => setRequestHeader("stripe-version", value)],
  [account, (value) => addQuery(`${encodeURIComponent(value)}=1`)],
  [account, (value) => addQuery(`expand[]=${encodeURIComponent(value)}`)],
  [account, (value) => addQuery(`limit[${encodeURIComponent(value)}]=1`)],
  [session, (value) => sendForm(`permissions[]=${encodeURIComponent(value)}`)],
  [session, (value) => sendForm(`permissions[${encodeURIComponent(value)}]=1`)],
  [session, (value) => setBody("/client_secret", { value })],
  [event, (value) => setEvent("/type", value)],
  [event, (value) => setEvent("/api_version", value)],
  [event, (value) => setRequestHeader("stripe-signature", value)],
];
const planted = PLANTED.filter(({ by }) => by === "form");
const quoted = planted
  .flatMap(({ value }) =>
    Object.values(SPELLINGS).flatMap((spell) => places.map(([exchange, mutate]) => mutate(spell(value))(exchange))),
  )
  .filter((_, index) => index % 5 === 0);
const FORMATS = ["json", "junit", "sarif", "github", "html"];

function reportsInto(name: string): string[] {
  return FORMATS.flatMap((format) => ["--report", `${format}=${join(folder, name, `report.${format}`)}`]);
}

function readAll(name: string): string[] {
  const files = readdirSync(join(folder, name));
  expect(files.toSorted()).toEqual(FORMATS.map((format) => `report.${format}`).toSorted());
  return files.map((file) => readFileSync(join(folder, name, file), "utf8"));
}

test("no report of audit quotes a planted secret", async () => {
  const lines = writeLines(join(folder, "quoted.ndjson"), quoted);
  const har = writeHar(
    join(folder, "quoted.har"),
    quoted.filter((_, index) => index % 3 === 0),
  );
  const rest = writeLines(
    join(folder, "rest.ndjson"),
    plantEverything()
      .filter((_, index) => index % 11 === 0)
      .map(({ exchange }) => exchange),
  );
  const environment = { STRIPE_WEBHOOK_SECRET: "whsec_Canary7Qx" };
  const run = await runCommand(["audit", lines, har, rest, ...reportsInto("audit")], environment);
  const partial = await runCommand(["audit", lines, "--partial"], environment);

  expect(run.stdout).toMatch(/\d+ findings: /);
  expect(findCanaries([run.stdout, run.stderr, partial.stdout, partial.stderr, ...readAll("audit")], planted)).toEqual(
    [],
  );
});

test("account numbers that are sent as numbers are in no report", async () => {
  const numbers = ["/category", "/status", "/extra", "/institution_name"].map((pointer) =>
    setBody(pointer, 987_654_321_098)(account),
  );
  const lines = writeLines(join(folder, "numbers.ndjson"), numbers);
  const run = await runCommand(["audit", lines, ...reportsInto("numbers")]);

  expect(run.stdout).toMatch(/\d findings: /);
  expect([run.stdout, ...readAll("numbers")].filter((text) => text.includes("987654321098"))).toEqual([]);
});

test("no report of check quotes a planted secret", async () => {
  let count = 0;
  const server = createServer((request, response) => {
    const { value } = planted[(count += 1) % planted.length] as Planted;
    const [example] = examples.filter(({ exchange }) => exchange.request.method === request.method);
    const body = setBody("/object", value)((example ?? { exchange: account }).exchange).response.body ?? "";
    request.resume();
    request.on("end", () => {
      response.writeHead(count % 3 === 0 ? 400 : 200, {
        "content-type": "application/json",
        "x-note": encodeURIComponent(value),
      });
      response.end(body.replace("{", `{${JSON.stringify(value)}:${JSON.stringify(value)},`));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const run = await runCommand(["check", "--target", url, ...reportsInto("check")], {
    STRIPE_SECRET_KEY: "sk_test_123",
  });

  expect(run.stdout + run.stderr).toMatch(/\d+ findings/);
  expect(findCanaries([run.stdout, run.stderr, ...readAll("check")], planted)).toEqual([]);
});

const shown = planted.filter(({ isPersonal }) => !isPersonal);
const told = shown.filter((_, index) => index % 3 === 0);

test.each(told)("no message on standard error quotes $name", async ({ value }) => {
  const commandLines = [
    [value],
    ["audit", `--${value}`],
    ["audit", value],
    ["audit", `https://user:${value}@shop.example/recording.har`],
    ["check", "--target", value],
    ["check", "--target", `http://user:${encodeURIComponent(value)}@127.0.0.1:9`],
    ["record", "--target", `ftp://${value}`, "--out", join(folder, "out.ndjson")],
    ["record", "--target", "sandbox", "--out", "/dev/null", "--api-version", value],
    ["redact", join(folder, value)],
    ["mock", "--port", value],
    ["sandbox", "--time", value],
    ["generate", "--spec", value],
    ["diff", value, value],
    ["baseline", "add", value],
  ];
  for (const args of commandLines) {
    const { stdout, stderr } = await runCommand(args, { STRIPE_SECRET_KEY: value });
    expect([args, stderr + stdout === "", findCanaries([stdout, stderr], shown)]).toEqual([args, false, []]);
  }
});
