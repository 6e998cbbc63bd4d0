import { join } from "node:path";
import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { NOT_REPLACED } from "../../src/protocol/secrets/not-covered.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import { StandIns } from "../../src/traffic/redact/stand-ins.ts";
import { createPrivateFields } from "../../src/traffic/redact/private-fields.ts";
import { createRedactor, type RedactExchange } from "../../src/traffic/redact/redact-exchange.ts";
import { exampleDeliveries, exampleExchanges } from "./example-exchanges.ts";
import { runFcContract } from "./run-fc-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { writeHar, writeLines } from "./write-recording.ts";

const folder = temporaryFolder();
const contracts = await Promise.all(SOME_VERSIONS.map(openContract));
const fields = createPrivateFields(contracts);
const fixed = (): RedactExchange => createRedactor(fields, { standIns: new StandIns(Buffer.alloc(32)) });

const exchange: Exchange = {
  startedAt: "2026-11-20T09:00:00.000Z",
  request: {
    method: "POST",
    url: "https://api.stripe.com/v1/customers?email=jane%40bank.example&limit=3",
    headers: {
      authorization: "Bearer sk_test_4eC39HqLyjWDarjtT1zdp7dc",
      "content-length": "99",
      "content-type": "application/x-www-form-urlencoded",
      cookie: "session=abc123",
      "stripe-signature": `t=1795165200,v1=${"ab12".repeat(16)}`,
      "stripe-version": "2026-03-04.preview",
    },
    body: "name=Jane+Doe&phone=%2B15551234567&address[line1]=1+Main+St&metadata[iban]=DE89370400440532013000&permissions[0]=balances",
  },
  response: {
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      id: "fcsess_1abc",
      client_secret: "fcsess_client_secret_UsESkKYzeiRcivgDJZfxZRFh",
      name: "Jane Doe",
      email: "Jane.Doe@bank.example",
      phone: "+1 (555) 123-4567",
      raw_address: "1 Main St, Springfield",
      last4: "6789",
      created: 1772463845,
      note: "write to Jane.Doe@bank.example or call +1 555 123 4567, account 000123456789.",
      institution: { object: "financial_connections.institution", name: "StripeBank" },
      status: "active",
      amounts: [1, -2.5, null, true],
    }),
  },
};

test("stand-ins have the form of what they replace", () => {
  const { request, response } = fixed()(exchange);
  const body = JSON.parse(response.body ?? "") as Record<string, unknown>;

  expect(request.headers["authorization"]).toMatch(/^Bearer sk_test_[a-zA-Z0-9]{24}$/);
  expect(request.headers["stripe-signature"]).toMatch(/^t=1795165200,v1=[0-9a-f]{64}$/);
  expect(request.headers["stripe-version"]).toBe("2026-03-04.preview");
  expect(request.headers["content-length"]).toBeUndefined();
  expect(request.url).toMatch(
    /^https:\/\/api\.stripe\.com\/v1\/customers\?email=\w{4}%40\w{4}\.\w{7}&limit=3$|email=\w{4}%40example\.com&limit=3$/,
  );
  expect(request.body).toMatch(
    /^name=\w{4}%20\w{3}&phone=%2B\d{11}&address\[line1\]=\d%20\w{4}%20\w{2}&metadata\[iban\]=\S+&permissions\[0\]=balances$/,
  );
  expect(body).toMatchObject({
    id: "fcsess_1abc",
    created: 1772463845,
    status: "active",
    amounts: [1, -2.5, null, true],
    institution: { name: "StripeBank" },
    client_secret: expect.stringMatching(/^fcsess_client_secret_[a-zA-Z]{24}$/) as string,
    name: expect.stringMatching(/^[A-Z][a-z]{3} [A-Z][a-z]{2}$/) as string,
    email: expect.stringMatching(/^[a-z]{4}\.[a-z]{3}@example\.com$/) as string,
    phone: expect.stringMatching(/^\+\d \(\d{3}\) \d{3}-\d{4}$/) as string,
    raw_address: expect.stringMatching(/^\d [A-Z][a-z]{3} [A-Z][a-z], [A-Z][a-z]{10}$/) as string,
    last4: expect.stringMatching(/^\d{4}$/) as string,
  });
});

test("nothing private is left", () => {
  const text = JSON.stringify(fixed()(exchange));
  const secrets = [
    "4eC39HqLyjWDarjtT1zdp7dc",
    "abc123",
    "ab12ab12",
    "UsESkKYzeiRc",
    "Jane",
    "jane",
    "Doe",
    "bank.example",
    "5551234567",
    "123-4567",
    "Main",
    "Springfield",
    "6789",
    "000123456789",
    "370400440532013000",
  ];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

test.each(["password", "passwd", "token", "access_token", "refresh_token", "api_key", "pin", "otp", "iban"])(
  "%s is private in JSON and in forms",
  (name) => {
    const form = { ...exchange.request, body: `metadata[${name}]=Planted9x` };
    const json = { ...exchange.response, body: JSON.stringify({ metadata: { [name]: "Planted9x" } }) };
    const redacted = fixed()({ ...exchange, request: form, response: json });
    expect(redacted.request.body).toMatch(/=[A-Z][a-z]{6}\d[a-z]$/);
    expect(JSON.stringify(redacted)).not.toContain("Planted9x");
  },
);

test("the same value has the same stand-in in a recording, another one in the next", () => {
  const [first, again] = [fixed(), fixed()].map((redact) => redact(exchange));
  expect(again).toEqual(first);
  const other = createRedactor(fields)(exchange);
  expect(other.request.headers["authorization"]).not.toBe(first?.request.headers["authorization"]);
});

test("e-mail addresses that differ in case only join", () => {
  const shown = JSON.parse(
    fixed()({ ...exchange, response: { ...exchange.response, body: '["to JANE@x.example","to jane@x.example"]' } })
      .response.body ?? "",
  ) as string[];
  expect(shown[0]).toMatch(/^to \w{4}@example\.com$/);
  expect(shown[0]).toBe(shown[1]);
});

test("text that is not JSON loses its private fields too", () => {
  const cut = (exchange.response.body ?? "").slice(0, 190);
  const { response } = fixed()({ ...exchange, response: { ...exchange.response, body: cut } });
  expect(response.body).toContain('{"id":"fcsess_1abc","client_secret":"fcsess_client_secret_');
  expect(response.body).not.toMatch(/Jane|UsESk|bank\.example/);
});

test("bodies that are not text are left out", () => {
  const image = { ...exchange.response, headers: { "content-type": "image/png" }, body: "PNG" };
  expect(fixed()({ ...exchange, response: image }).response.body).toBeNull();
});

test.each(["basic", "Basic"])("the key of %s authorization goes", (scheme) => {
  const credentials = Buffer.from("sk_test_4eC39HqLyjWDarjtT1zdp7dc:").toString("base64");
  const headers = { authorization: `${scheme} ${credentials}` };
  const shown =
    fixed()({ ...exchange, request: { ...exchange.request, headers } }).request.headers["authorization"] ?? "";
  expect(Buffer.from(shown.split(" ")[1] ?? "", "base64").toString()).toMatch(/^sk_test_[a-zA-Z0-9]{24}:$/);
  expect(shown).not.toContain(credentials);
});

test("days, moments and ids stay as they are", () => {
  const body = "2026-11-20 at 1772463845, fca_1T6QmN2eZvKYlo2CbR7mQ4Wd, 2026-02-25.clover";
  expect(fixed()({ ...exchange, response: { ...exchange.response, body } }).response.body).toBe(body);
});

test("redacted recordings pass the contract as the originals do, in both formats", async () => {
  const all = contracts
    .flatMap((contract) => [...exampleExchanges(contract), ...exampleDeliveries(contract)])
    .map((example) => example.exchange);
  const source = writeLines(join(folder, "all.ndjson"), all);
  const har = writeHar(join(folder, "all.har"), all);
  const [toHar, toLines] = [join(folder, "redacted.har"), join(folder, "redacted.ndjson")];

  expect(await runFcContract(["redact", source, "--out", toHar])).toMatchObject({ code: 0, out: "" });
  expect(await runFcContract(["redact", har, "--out", toLines])).toMatchObject({ code: 0, out: "" });
  const [before, ...after] = await Promise.all([source, toHar, toLines].map((file) => auditRecordings([file])));
  for (const result of after) {
    expect({ ...result, inputs: [] }).toEqual({ ...before, inputs: [] });
  }
  expect(before).toMatchObject({ groups: [], checked: all.length });
  expect(readFileSync(toLines, "utf8")).not.toContain("planted");
  expect(statSync(toLines).mode & 0o777).toBe(0o600);
});

test("what cannot be read is left out and reported", async () => {
  const run = await runFcContract(["redact", "-"], { input: `${JSON.stringify(exchange)}\nnonsense\n` });
  expect(run.code).toBe(2);
  expect(run.err).toBe(`-, entry 2 is left out: not valid JSON\n1 exchange redacted\n${NOT_REPLACED}\n`);
  expect(run.out.trim().split("\n")).toHaveLength(1);
});

test("a recording is not written over itself", async () => {
  const run = await runFcContract(["redact", "a.har", "--out", "a.har"]);
  expect(run).toEqual({ code: 2, out: "", err: "fc-contract: --out a.har is also read from; choose another file\n" });
});

test.each([
  ["a form that does not say so", {}, "x=jane.doe%40bank.example&k=sk%5Flive%5FPLANTED12345"],
  [
    "another content type",
    { "content-type": "multipart/form-data" },
    "x\r\njane.doe%40bank.example sk%5Flive%5FPLANTED12345",
  ],
  ["JSON in a header", { "x-echo": '{"n":"sk_live_\\u0050LANTED12345","e":"jane.doe\\u0040bank.example"}' }, ""],
])("what is written otherwise is found in %s", (_, headers, body) => {
  const redacted = fixed()({
    ...exchange,
    request: { method: "POST", url: "https://api.stripe.com/v1/x", headers, body },
  });
  const shown = decodeURIComponent(JSON.stringify(redacted.request));

  expect(shown).not.toMatch(/jane\.doe|PLANTED/);
  expect(shown).toMatch(/@[\w.]+/);
});

test("an exchange that takes too much memory is reported and left out, and the others are redacted", async () => {
  const file = join(folder, "heavy.ndjson");
  const body = `[${"{},".repeat(900_000)}{}]`;
  writeLines(file, [exchange, { ...exchange, response: { ...exchange.response, body } }, exchange]);
  const out = join(folder, "light.ndjson");
  const { code, err } = await runFcContract(["redact", file, "--out", out]);

  expect(code).toBe(2);
  expect(err).toContain(`${file}, entry 2 is left out: takes more than 144 MB of memory to parse\n`);
  expect(readFileSync(out, "utf8").trim().split("\n")).toHaveLength(2);
});
