import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { packageRoot } from "../../src/contract/package-root.ts";
import { exampleDeliveries, exampleExchanges } from "../traffic/example-exchanges.ts";
import { setBody } from "../traffic/mutate.ts";
import { LAUNCHER, runFcContract } from "../traffic/run-fc-contract.ts";
import { writeLines } from "../traffic/write-recording.ts";

const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contract = await openContract("2026-03-04.preview");
const examples = exampleExchanges(contract);
const exchanges = examples.map(({ exchange }) => exchange);
const deliveries = exampleDeliveries(contract).map(({ exchange }) => exchange);
const account = examples.find(({ name }) => name === "retrieveAccount 200 active")?.exchange ?? exchanges[0];
if (account === undefined) {
  throw new Error("the contract has no example");
}
const whole = writeLines(join(folder, "whole.ndjson"), [...exchanges, ...deliveries]);
const drifting = writeLines(join(folder, "drifting.ndjson"), [account, setBody("/nickname", "x")(account)]);
const broken = writeLines(join(folder, "broken.ndjson"), [setBody("/id", 5)(account)]);
const none = join(folder, "none.json");
writeFileSync(none, '{"entries": []}');

const audit = (...args: string[]): ReturnType<typeof runFcContract> =>
  runFcContract(["audit", "--baseline", none, ...args]);

describe("what fails", () => {
  test.each([
    [[whole], 0],
    [[drifting], 1],
    [[drifting, "--fail-on", "breaking"], 0],
    [[broken, "--fail-on", "breaking"], 1],
  ])("%j ends with %d", async (args, code) => {
    expect((await audit(...args)).code).toBe(code);
  });
});

describe("required coverage", () => {
  test("is reached by the contract's own examples", async () => {
    const gates = ["operations=100", "webhooks=100", "statuses=100"].flatMap((gate) => ["--require-coverage", gate]);
    expect(await audit(whole, ...gates)).toMatchObject({ code: 0 });
  });

  test("that is not reached ends with 1 and names what is missing", async () => {
    const run = await audit(drifting, "--fail-on", "breaking", "--require-coverage", "operations=10%");
    expect(run.code).toBe(1);
    expect(run.err).toMatch(
      /coverage: 2026-03-04\.preview: 1 of 15 operations were seen, 6 %; 10 % are required; missing: GET \/v1\/financial_connections\/accounts, POST /,
    );
  });
});

test("from a failing check to a passing one: a finding is made known until a day", async () => {
  const baseline = join(folder, "fc-contract.baseline.json");
  writeFileSync(baseline, '{"entries": []}');
  const report = join(folder, "report.json");
  const failing = await runFcContract(["audit", drifting, "--baseline", baseline, "--report", `json=${report}`]);
  expect(failing.code).toBe(1);
  const [fingerprint = ""] = /fc-[0-9a-f]{12}/.exec(failing.out) ?? [];

  await runFcContract([
    "baseline",
    "add",
    fingerprint,
    "--until",
    "2999-12-31",
    "--reason",
    "ticket 12",
    "--from",
    report,
    "--baseline",
    baseline,
  ]);
  const passing = await runFcContract(["audit", drifting, "--baseline", baseline]);
  expect(passing.code).toBe(0);
  expect(passing.out).toContain(
    `known  ${fingerprint}  until 2999-12-31  GET /v1/financial_connections/accounts/{account} → 200  ticket 12`,
  );
  expect(passing.out).toContain("audit: 2 exchanges, 2 checked, no findings, 1 known");

  const gone = await runFcContract(["audit", whole, "--baseline", baseline]);
  expect(gone.code).toBe(0);
  expect(gone.out).toContain(
    `note  ${fingerprint} in ${baseline} no longer occurs, or belongs to an older contract; to remove it, write a report with --report json=report.json, then: npx fc-contract baseline prune --from report.json --baseline ${baseline}`,
  );

  const current = join(folder, "current.json");
  await runFcContract(["audit", whole, "--baseline", baseline, "--report", `json=${current}`]);
  expect(await runFcContract(["baseline", "prune", "--from", current, "--baseline", baseline])).toMatchObject({
    code: 0,
    err: `1 of 1 removed from ${baseline}\n`,
  });
});

test("the commands of the README cut a recording into shards and merge their results", async () => {
  const script = `
    split -n l/2 "$1" "${folder}/part."
    printf '%s\\n' "${folder}"/part.* | xargs -P 2 -n 1 ${process.execPath} ${LAUNCHER} audit --partial > "${folder}/results.ndjson"
    ${process.execPath} ${LAUNCHER} audit --merge "${folder}/results.ndjson" --report html="${folder}/report.html"
  `;
  const { stdout } = await promisify(execFile)("sh", ["-ec", script, "sh", whole], { cwd: packageRoot });
  expect(stdout.trim().split("\n").at(-1)).toBe(
    `audit: ${exchanges.length + deliveries.length} exchanges, ${exchanges.length + deliveries.length} checked, no findings`,
  );
  expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("Coverage of 2026-03-04.preview");
});
