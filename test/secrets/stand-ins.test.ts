import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { NOT_HIDDEN, NOT_REPLACED } from "../../src/protocol/secrets/not-covered.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryFolder } from "../traffic/temporary-folder.ts";
import { writeLines } from "../traffic/write-recording.ts";

const folder = temporaryFolder();
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const JSON_TYPE = { "content-type": "application/json" };

function exchangeOf(request: Partial<Exchange["request"]>, body: unknown): Exchange {
  return {
    startedAt: "2026-11-20T09:00:00.000Z",
    request: { method: "POST", url: "https://api.stripe.com/v1/customers", headers: FORM, body: null, ...request },
    response: { status: 200, headers: JSON_TYPE, body: JSON.stringify(body) },
  };
}

async function redact(name: string, exchanges: readonly Exchange[]): Promise<Exchange[]> {
  const source = writeLines(join(folder, `${name}.ndjson`), exchanges);
  const out = join(folder, `${name}-redacted.ndjson`);
  const { code, stderr } = await runCommand(["redact", source, "--out", out]);
  expect([code, stderr.trimEnd().split("\n").at(-1)]).toEqual([0, NOT_REPLACED]);
  return readFileSync(out, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Exchange);
}

function answerOf(exchange: Exchange | undefined): Record<string, unknown> {
  return JSON.parse(exchange?.response.body ?? "{}") as Record<string, unknown>;
}

test("an e-mail address has one stand-in in forms, queries, JSON, sentences, headers and every spelling", async () => {
  const [first, second] = await redact("email", [
    exchangeOf(
      {
        url: "https://api.stripe.com/v1/customers?email=jane.doe%40bank.example",
        headers: { ...FORM, "x-user": "jane.doe@bank.example" },
        body: "email=jane.doe%40bank.example&note=write+to+jane.doe%40bank.example",
      },
      {
        email: "jane.doe@bank.example",
        note: "Write to JANE.DOE@bank.example.",
        more: '{"to":"jane.doe\\u0040bank.example"}',
      },
    ),
    exchangeOf({ headers: { "content-type": "text/plain" }, body: "%6aane.doe%40bank.example" }, {}),
  ]);
  const email = answerOf(first)["email"] as string;

  expect(email).toMatch(/^[a-z]{4}\.[a-z]{3}@example\.com$/);
  expect(first?.request.url).toBe(`https://api.stripe.com/v1/customers?email=${encodeURIComponent(email)}`);
  expect(first?.request.headers["x-user"]).toBe(email);
  expect(first?.request.body).toBe(
    `email=${encodeURIComponent(email)}&note=${encodeURIComponent(`write to ${email}`)}`,
  );
  expect(answerOf(first)).toEqual({ email, note: `Write to ${email}.`, more: `{"to":"${email}"}` });
  expect(second?.request.body).toBe(encodeURIComponent(email));
});

test("a key has one stand-in in Bearer, Basic, headers, bodies and sentences", async () => {
  const key = "sk_test_4eC39HqLyjWDarjt";
  const [first] = await redact("key", [
    exchangeOf(
      {
        headers: { ...FORM, authorization: `Bearer ${key}`, "x-api-key": key, "x-old": `Basic ${btoa(`${key}:`)}` },
        body: `api_key=${key}`,
      },
      { message: `Invalid API Key provided: ${key}.` },
    ),
  ]);
  const shown = first?.request.headers["x-api-key"] ?? "";

  expect(shown).toMatch(/^sk_test_[A-Za-z\d]{16}$/);
  expect(first?.request.headers["authorization"]).toBe(`Bearer ${shown}`);
  expect(first?.request.headers["x-old"]).toBe(`Basic ${btoa(`${shown}:`)}`);
  expect(first?.request.body).toBe(`api_key=${shown}`);
  expect(answerOf(first)["message"]).toBe(`Invalid API Key provided: ${shown}.`);
});

test("what OAuth sends has one stand-in in the redirect, in the callback and in what asks for the token", async () => {
  const [authorize, callback, token, json] = await redact("oauth", [
    exchangeOf(
      {
        method: "GET",
        url: "https://connect.stripe.com/oauth/authorize?response_type=code&client_id=ca_1&state=XyZ-state-1",
        body: null,
      },
      {},
    ),
    exchangeOf(
      { method: "GET", url: "https://shop.example/back?code=ac_Canary123&state=XyZ-state-1&page=2", body: null },
      { message: "see https://shop.example/back?code=ac_Canary123&state=XyZ-state-1" },
    ),
    exchangeOf({ body: "grant_type=authorization_code&code=ac_Canary123" }, { access_token: "Canary7Qx" }),
    exchangeOf(
      { url: "https://connect.stripe.com/oauth/token", headers: JSON_TYPE, body: '{"code":"ac_Canary123"}' },
      { refresh_token: "Canary7Qx" },
    ),
  ]);
  const [, code = "", state = ""] =
    /^https:\/\/shop\.example\/back\?code=([^&]+)&state=([^&]+)&page=2$/.exec(callback?.request.url ?? "") ?? [];

  expect([code.length, state.length]).toEqual(["ac_Canary123".length, "XyZ-state-1".length]);
  expect([code, state]).not.toEqual(["ac_Canary123", "XyZ-state-1"]);
  expect(authorize?.request.url).toBe(
    `https://connect.stripe.com/oauth/authorize?response_type=code&client_id=ca_1&state=${state}`,
  );
  expect(answerOf(callback)).toEqual({ message: `see https://shop.example/back?code=${code}&state=${state}` });
  expect(token?.request.body).toBe(`grant_type=authorization_code&code=${code}`);
  expect(json?.request.body).toBe(JSON.stringify({ code }));
  expect(JSON.stringify([token, json])).not.toContain("Canary7Qx");
});

test("the code of an error and the state of an order are kept, as are codes in forms that ask for no token", async () => {
  const error = { code: "resource_missing", decline_code: "lost_card", message: "code=resource_missing" };
  const [first] = await redact("codes", [
    exchangeOf(
      { url: "https://api.stripe.com/v1/orders?state=open&limit=1", body: "code=SPRING&metadata[code]=a&state=open" },
      { error },
    ),
  ]);

  expect(first?.request.url).toBe("https://api.stripe.com/v1/orders?state=open&limit=1");
  expect(first?.request.body).toBe("code=SPRING&metadata[code]=a&state=open");
  expect(answerOf(first)).toEqual({ error });
});

test("an account number has one stand-in as a number, as a string, with spaces and in a sentence", async () => {
  const [first] = await redact("number", [
    exchangeOf(
      { body: "bank_account[account_number]=987654321098" },
      { account_number: 987_654_321_098, number: "9876 5432 1098", note: "to 987654321098", unknown: 987_654_321_098 },
    ),
  ]);
  const { account_number: shown, ...others } = answerOf(first);

  expect(String(shown)).toMatch(/^\d{12}$/);
  expect(shown).not.toBe(987_654_321_098);
  expect(first?.request.body).toBe(`bank_account[account_number]=${String(shown)}`);
  expect(others).toEqual({
    number: String(shown).replace(/(\d{4})(\d{4})/, "$1 $2 "),
    note: `to ${String(shown)}`,
    unknown: shown,
  });
});

test("short private numbers are replaced as numbers, amounts and times are kept", async () => {
  const body = {
    individual: { ssn_last_4: 6789 },
    routing_number: 110_000_000,
    created: 1_772_463_845,
    amount: 123_456_789_012,
    current: { usd: 123_456_789_012 },
  };
  const [first] = await redact("numbers", [exchangeOf({}, body)]);
  const shown = answerOf(first) as typeof body;

  expect(shown).toMatchObject({ created: body.created, amount: body.amount, current: body.current });
  expect(String(shown.individual.ssn_last_4)).toMatch(/^\d{4}$/);
  expect(String(shown.routing_number)).toMatch(/^\d{9}$/);
  expect([shown.individual.ssn_last_4, shown.routing_number]).not.toEqual([6789, 110_000_000]);
});

test("a name that is in a field is replaced in sentences, before and after the field", async () => {
  const [first, second] = await redact("names", [
    exchangeOf(
      { body: "note=for+Jane+Doe" },
      { note: "Transfer to JANE DOE, from Mr Doe", name: "Jane Doe", institution_name: "Doe Bank", status: "doe" },
    ),
    exchangeOf({ body: "note=Jane+called" }, { message: "Jane Doe was here" }),
  ]);
  const answer = answerOf(first) as Record<string, string>;
  const [forename = "", surname = ""] = (answer["name"] ?? "").split(" ");

  expect(answer["name"]).toMatch(/^[A-Z][a-z]{3} [A-Z][a-z]{2}$/);
  expect(answer["note"]).toBe(`Transfer to ${forename.toUpperCase()} ${surname.toUpperCase()}, from Mr ${surname}`);
  expect(answer).toMatchObject({ institution_name: "Doe Bank", status: "doe" });
  expect(first?.request.body).toBe(`note=${encodeURIComponent(`for ${forename} ${surname}`)}`);
  expect(second?.request.body).toBe(`note=${encodeURIComponent(`${forename} called`)}`);
  expect(answerOf(second)["message"]).toBe(`${forename} ${surname} was here`);
});

test("a name before its first field is kept, as the command says", async () => {
  const [first] = await redact("early", [
    exchangeOf({ body: "note=for+Jane+Doe" }, {}),
    exchangeOf({}, { name: "Jane Doe" }),
  ]);
  expect(first?.request.body).toBe("note=for+Jane+Doe");
});

test("institutions keep their names, wherever their object says what they are", async () => {
  const institution = { name: "StripeBank", object: "financial_connections.institution" };
  const [first] = await redact("institution", [exchangeOf({}, { institution, note: "at StripeBank" })]);
  expect(answerOf(first)).toEqual({ institution, note: "at StripeBank" });
});

test("reports with findings say what they may still show", async () => {
  const exchange = exchangeOf(
    { method: "GET", url: "https://api.stripe.com/v1/financial_connections/accounts/fca_1" },
    { id: 1 },
  );
  const source = writeLines(join(folder, "finding.ndjson"), [exchange]);
  const formats = ["json", "junit", "sarif", "html"].map(
    (format) => [format, join(folder, `report.${format}`)] as const,
  );
  const reports = formats.flatMap(([format, file]) => ["--report", `${format}=${file}`]);
  const { stdout } = await runCommand(["audit", source, ...reports]);
  const texts = [stdout, ...formats.map(([, file]) => readFileSync(file, "utf8"))];
  expect(texts.map((text) => text.includes(NOT_HIDDEN))).toEqual([true, true, true, true, true]);
});
