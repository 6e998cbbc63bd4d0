import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import "../../src/vitest/index.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { checkedFetch, type Finding } from "../../src/vitest/index.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryFiles } from "../support/temporary-files.ts";
import { exampleExchanges } from "../traffic/example-exchanges.ts";

const OPERATION = "GET /v1/financial_connections/accounts/{account}";
const contract = await openContract("2026-03-04.preview");
const { response } =
  exampleExchanges(contract).find(({ name }) => name === "retrieveAccount 200 active")?.exchange ?? {};
const account = JSON.parse(response?.body ?? "") as object;
const drifting = { status: 200, headers: response?.headers, body: { ...account, category: "cashh" } };

async function messageOf(assertion: Promise<unknown>): Promise<string> {
  return assertion.then(
    () => "no failure",
    (error: unknown) => (error as Error).message,
  );
}

/** The words of the command that a message prints, as a shell would read them. */
function readCommand(message: string): string[] {
  const [, command = ""] = /npx fc-contract (baseline add .*)/.exec(message) ?? [];
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

describe("a finding that a matcher reports", () => {
  test.each(["known.json", "a folder/it is known.json"])(
    "is known after the command that it prints, in %s",
    async (name) => {
      const folder = temporaryFiles({ [name]: '{"entries": []}' });
      const baseline = join(folder, name);
      const message = await messageOf(expect(drifting).toMatchContract(OPERATION, { baseline }));
      const command = readCommand(message);

      expect(command.slice(0, 2)).toEqual(["baseline", "add"]);
      expect(await runCommand(command)).toMatchObject({ code: 0 });
      expect(JSON.parse(readFileSync(baseline, "utf8"))).toMatchObject({ entries: [{ fingerprint: command[2] }] });
      expect(await messageOf(expect(drifting).toMatchContract(OPERATION, { baseline }))).toBe("no failure");
    },
  );

  test("fails again when its day is over", async () => {
    const [fingerprint = ""] =
      /fc-[0-9a-f]{12}/.exec(await messageOf(expect(drifting).toMatchContract(OPERATION))) ?? [];
    const entry = { fingerprint, until: "2020-01-01", reason: "x" };
    const folder = temporaryFiles({ "known.json": JSON.stringify({ entries: [entry] }) });
    await expect(drifting).not.toMatchContract(OPERATION, { baseline: join(folder, "known.json") });
  });

  test("does not come from checkedFetch when it is known", async () => {
    const [fingerprint = ""] =
      /fc-[0-9a-f]{12}/.exec(await messageOf(expect(drifting).toMatchContract(OPERATION))) ?? [];
    const entry = { fingerprint, until: "2999-01-01", reason: "x" };
    const folder = temporaryFiles({ "known.json": JSON.stringify({ entries: [entry] }) });
    const findings: Finding[] = [];
    const options = { baseline: join(folder, "known.json"), onFinding: (finding: Finding) => findings.push(finding) };
    const answer = async (): Promise<Response> =>
      new Response(JSON.stringify({ ...drifting.body, nickname: "x" }), { headers: { ...response?.headers } });
    await checkedFetch(answer, options)("https://api.stripe.com/v1/financial_connections/accounts/fca_1");
    expect(findings.map(({ pointer }) => pointer)).toEqual(["/nickname"]);
  });
});

test("a baseline that is named and does not exist is an error", async () => {
  expect(await messageOf(expect(drifting).toMatchContract(OPERATION, { baseline: "none.json" }))).toBe(
    "cannot read the baseline none.json: no such file",
  );
});
