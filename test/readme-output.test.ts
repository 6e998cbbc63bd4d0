import { join } from "node:path";
import { expect, it } from "vitest";
import "../src/vitest/index.ts";
import { createSandbox, type Sandbox } from "../src/sandbox/index.ts";
import { walkRelinkJourney } from "../scripts/relink-journey.ts";
import { findSnippet, readme, readSnippets } from "./support/readme-snippets.ts";
import { runCommand } from "./support/run-command.ts";
import { serve } from "./support/serve.ts";
import { temporaryFiles } from "./support/temporary-files.ts";

const HEADERS = { authorization: "Bearer sk_test_123" };
const ACCOUNT = "GET /v1/financial_connections/accounts/{account}";

/** What each block of output shows, by a text that is only in this block, and how it is made. */
const OUTPUTS: readonly (readonly [text: string, print: () => Promise<string>])[] = [
  ["1. linked", runContract],
  ["expands institution", checkDrifting],
  ["the answer to", matchDrifting],
  ["filters[countries]", rehearseUpgrade],
  ["query /limit", auditTooMany],
];

it("has no block of output that no test makes", () => {
  const blocks = OUTPUTS.map(([text]) => findSnippet("", text));
  expect(blocks).toEqual(readSnippets(""));
});

it.each(OUTPUTS)("the README shows what is printed: %s", async (text, print) => {
  const shown = withoutLines(findSnippet("", text).code.trimEnd());
  const printed = withoutLines(asInstalled(await print()));
  // An ellipsis on its own line leaves lines out.
  const parts = withoutDates(shown).split(/\n…\n+/);
  let rest = printed;

  for (const part of parts) {
    expect(rest).toContain(part);
    rest = rest.slice(rest.indexOf(part) + part.length);
  }
});

it("the README names findings by fingerprints that its outputs have", () => {
  const inOutputs = new Set(OUTPUTS.flatMap(([text]) => findSnippet("", text).code.match(/fc-[0-9a-f]{12}/g) ?? []));
  expect(readme.match(/fc-[0-9a-f]{12}/g)?.filter((fingerprint) => !inOutputs.has(fingerprint))).toEqual([]);
});

it("the README's comparison of two versions has the change that its comment shows, and its exit code", async () => {
  const [, change = "", exitCode] = /diff clover endive +# (.*) …; exit (\d)/.exec(readme) ?? [];
  const { code, stdout } = await runCommand(["diff", "clover", "2026-10-28.endive"]);

  expect(stdout.split("\n")).toContain(change);
  expect(String(code)).toBe(exitCode);
});

/** Lines of the contract move with whatever is written above them. */
function withoutLines(output: string): string {
  return output.replaceAll(/(openapi\/\S+\.yaml):\d+:\d+/g, "$1:LINE");
}

/** In a checkout the contract is a file to edit; in the installed package, which readers have, it is not. */
function asInstalled(output: string): string {
  return withoutDates(output)
    .replaceAll(/add it to the contract at openapi\/\S+\.yaml:\d+:\d+;/g, "report it to fc-contract;")
    .replaceAll(/ openapi\/(\S+\.yaml:\d+:\d+)/g, " node_modules/fc-contract/openapi/$1");
}

function withoutDates(output: string): string {
  return output.replaceAll(/--until \d{4}-\d\d-\d\d/g, "--until DAY");
}

/** `npm run contract`, as far as the README shows it. */
async function runContract(): Promise<string> {
  const lines: string[] = [];
  await walkRelinkJourney((line) => lines.push(line));
  const { stdout } = await runCommand(["check"]);
  return `${lines.join("\n")}\n${stdout}`;
}

/** `check` against an API whose test account is prepared as the README says, and whose accounts have a category that is wrong. */
async function checkDrifting(): Promise<string> {
  const { sandbox } = await prepareAccount();
  const url = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    const { "stripe-version": apiVersion = "", "content-type": contentType = "", authorization = "" } = request.headers;
    const answer = await sandbox.fetch(`https://api.stripe.com${request.url}`, {
      method: request.method ?? "GET",
      headers: {
        "stripe-version": String(apiVersion),
        ...(contentType === "" ? {} : { "content-type": contentType }),
        ...(authorization === "" ? {} : { authorization }),
      },
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    const body = await answer.text();
    const isAccount = request.method === "GET" && /\/accounts\/\w+(\?|$)/.test(request.url ?? "");
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(isAccount ? drift(body) : body);
  });
  const { stdout } = await runCommand(["check", "--target", url], { STRIPE_SECRET_KEY: "sk_test_123" });
  return stdout;
}

async function matchDrifting(): Promise<string> {
  const { sandbox, account } = await prepareAccount();
  const answer = await sandbox.fetch(`https://api.stripe.com/v1/financial_connections/accounts/${account}`, {
    headers: HEADERS,
  });
  const body = drift(await answer.text());
  return expect({ status: 200, headers: answer.headers, body })
    .toMatchContract(ACCOUNT)
    .then(
      () => "no failure",
      (error: unknown) => (error as Error).message,
    );
}

/** What `record` sees of the recipe's application once it asks for too many accounts. */
async function auditTooMany(): Promise<string> {
  const application = findSnippet("js", "export async function listAccountIds").code;
  const [, apiVersion = ""] = /"stripe-version": "([^"]+)"/.exec(application) ?? [];
  const sandbox = createSandbox();
  const url = "https://api.stripe.com/v1/financial_connections/accounts?account_holder[customer]=cus_1&limit=1000";
  const headers = { ...HEADERS, "stripe-version": apiVersion };
  const answer = await sandbox.fetch(url, { headers });
  const exchange = {
    request: { method: "GET", url, headers, body: null },
    response: { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() },
  };
  const folder = temporaryFiles({ "traffic.ndjson": `${JSON.stringify(exchange)}\n` });
  const { stdout } = await runCommand(["audit", join(folder, "traffic.ndjson")]);
  return stdout;
}

async function rehearseUpgrade(): Promise<string> {
  const url = "https://api.stripe.com/v1/financial_connections/sessions";
  const headers = { ...HEADERS, "stripe-version": "2025-09-30.clover" };
  const body =
    "account_holder[type]=customer&account_holder[customer]=cus_1&permissions[]=balances&filters[countries][]=US";
  const exchange = {
    request: {
      method: "POST",
      url,
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
      body,
    },
    response: { status: 200, headers: {}, body: null },
  };
  const folder = temporaryFiles({ "traffic.ndjson": `${JSON.stringify(exchange)}\n` });
  const [, version = ""] = /--rehearse (\S+)/.exec(readme) ?? [];
  const { stdout } = await runCommand(["audit", join(folder, "traffic.ndjson"), "--rehearse", version]);
  return stdout;
}

function drift(body: string): string {
  return body.replace(/"category": ?"cash"/, '"category": "cashh"');
}

/** An account with every permission and everything refreshed. */
async function prepareAccount(): Promise<{ readonly sandbox: Sandbox; readonly account: string }> {
  const sandbox = createSandbox({ time: new Date("2026-11-20T12:00:00Z") });
  const post = async (path: string, body: Record<string, string>): Promise<{ readonly id: string }> => {
    const answer = await sandbox.fetch(`https://api.stripe.com/v1/${path}`, {
      method: "POST",
      headers: HEADERS,
      body: new URLSearchParams(body),
    });
    return (await answer.json()) as { readonly id: string };
  };
  const list = (name: string, values: readonly string[]): Record<string, string> =>
    Object.fromEntries(values.map((value, index) => [`${name}[${index}]`, value]));
  const customer = await post("customers", {});
  const session = await post("financial_connections/sessions", {
    ...list("permissions", ["balances", "ownership", "payment_method", "transactions"]),
    "account_holder[type]": "customer",
    "account_holder[customer]": customer.id,
  });
  await sandbox.control.completeSession(session.id, { institution: "Test (Non-OAuth)", accounts: ["Success"] });
  const linked = await sandbox.fetch("https://api.stripe.com/v1/financial_connections/accounts", { headers: HEADERS });
  const { data } = (await linked.json()) as { readonly data: readonly { readonly id: string }[] };
  const account = data[0]?.id ?? "";
  await post(
    `financial_connections/accounts/${account}/refresh`,
    list("features", ["balance", "inferred_balances", "ownership", "transactions"]),
  );
  await sandbox.control.advanceClock({ seconds: 5 });
  return { sandbox, account };
}
