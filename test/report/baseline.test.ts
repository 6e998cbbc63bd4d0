import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { applyBaseline } from "../../src/report/baseline/apply-baseline.ts";
import { isDay, parseFingerprint, readBaseline } from "../../src/report/baseline/baseline.ts";
import { countFindings } from "../../src/report/count-findings.ts";
import { runFcContract } from "../traffic/run-fc-contract.ts";
import { makeFinding } from "./findings.ts";

const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "baseline.json");
const today = new Date("2026-11-20T12:00:00Z");
const findings = countFindings([makeFinding()]);
const entry = { fingerprint: "fc-7c1e09ab42d1", until: "2026-12-20", reason: "ticket 12" };

describe("a baseline", () => {
  test("makes a finding known through its last day", () => {
    for (const until of ["2026-12-20", "2026-11-20"]) {
      const applied = applyBaseline(findings, { file, entries: [{ ...entry, until }] }, { today });
      expect(applied).toMatchObject({ findings: [{ known: { until, reason: "ticket 12" } }], notes: [] });
    }
  });

  test("says when an entry has expired, and lets the finding fail", () => {
    const applied = applyBaseline(findings, { file, entries: [{ ...entry, until: "2026-11-19" }] }, { today });
    expect(applied.findings[0]?.known).toBeUndefined();
    expect(applied.notes).toEqual([
      "fc-7c1e09ab42d1 was known until 2026-11-19 and fails again: GET /v1/financial_connections/accounts/{account} → 200 (ticket 12)",
    ]);
  });

  test("says when an entry no longer occurs, as after a change of the contract", () => {
    const other = { ...entry, fingerprint: "fc-000000000000" };
    expect(applyBaseline(findings, { file, entries: [other] }, { today }).notes).toEqual([
      `fc-000000000000 in ${file} no longer occurs, or belongs to an older contract; to remove it, write a report with --report json=report.json, then: npx fc-contract baseline prune --from report.json --baseline ${file}`,
    ]);
  });

  test("does not call an entry stale whose operation was not seen", () => {
    const other = { ...entry, fingerprint: "fc-000000000000", finding: "GET /v1/x → 200: /a enum" };
    const wasSeen = (operation: string): boolean => operation !== "GET /v1/x";
    expect(applyBaseline(findings, { file, entries: [other] }, { today, wasSeen }).notes).toEqual([]);
    expect(applyBaseline(findings, { file, entries: [other] }, { today, wasSeen: () => true }).notes).toHaveLength(1);
  });

  test("that is not there is empty", async () => {
    expect(await readBaseline(join(folder, "none.json"))).toEqual({ file: join(folder, "none.json"), entries: [] });
  });

  test.each([
    ["nonsense", /^the baseline \S+ is not valid JSON: /],
    ["[]", /^the baseline \S+ needs a list of entries: \{"entries": \[\]\}$/],
    [
      '{"entries":[1,{"fingerprint":"x"},{"fingerprint":"fc-7c1e09ab42d1","until":"2026-02-30"},{"fingerprint":"7c1e09ab42d1","until":"2026-02-28"}]}',
      /^the baseline \S+ cannot be used\n {2}entry 1: expected an object with fingerprint, until and reason\n {2}entry 2: its fingerprint is not fc- and twelve hex digits\n {2}entry 3: its until is not a valid date; write it as 2026-12-20\n {2}entry 4: it gives no reason$/,
    ],
  ])("%s is refused with every fault", async (text, message) => {
    writeFileSync(file, text);
    await expect(readBaseline(file)).rejects.toThrow(message);
  });
});

test("fingerprints are read with and without fc-, days only if the calendar has them", () => {
  expect(["fc-7c1e09ab42d1", "7C1E09AB42D1", "fc-7c1e", "fc-xyz"].map(parseFingerprint)).toEqual([
    "7c1e09ab42d1",
    "7c1e09ab42d1",
    undefined,
    undefined,
  ]);
  expect(["2026-12-20", "2026-02-29", "20.12.2026", "2026-1-1"].map(isDay)).toEqual([true, false, false, false]);
});

test("add, list and prune work on a file that people can read", async () => {
  const own = join(folder, "own.json");
  const run = (...args: string[]): ReturnType<typeof runFcContract> =>
    runFcContract(["baseline", ...args, "--baseline", own]);

  expect(
    await run("add", "fc-7c1e09ab42d1", "fc-000000000001", "--until", "2999-12-20", "--reason", "ticket 12"),
  ).toMatchObject({
    code: 0,
    out: "fc-7c1e09ab42d1  until 2999-12-20  ticket 12\nfc-000000000001  until 2999-12-20  ticket 12\n",
  });
  expect(JSON.parse(readFileSync(own, "utf8"))).toEqual({
    entries: [
      { fingerprint: "fc-000000000001", until: "2999-12-20", reason: "ticket 12" },
      { fingerprint: "fc-7c1e09ab42d1", until: "2999-12-20", reason: "ticket 12" },
    ],
  });
  const report = join(folder, "report.json");
  writeFileSync(report, JSON.stringify({ findings }));
  await run("add", "7c1e09ab42d1", "--until", "2999-12-31", "--reason", "later", "--from", report);
  expect((await run("list")).out).toBe(
    "fc-000000000001  until 2999-12-20  ticket 12\nfc-7c1e09ab42d1  until 2999-12-31  GET /v1/financial_connections/accounts/{account} → 200: /category enum  later\n",
  );
  expect(await run("prune")).toMatchObject({ code: 0, out: "", err: `0 of 2 removed from ${own}\n` });
  expect(await run("prune", "--from", report)).toMatchObject({
    out: "fc-000000000001  until 2999-12-20  ticket 12\n",
    err: `1 of 2 removed from ${own}\n`,
  });
});

test.each([
  [[], "baseline needs add, list or prune"],
  [["remove"], "baseline remove: expected add, list or prune"],
  [["add"], "baseline add needs a FINGERPRINT, as reports print it: fc-7c1e09ab42d1"],
  [["add", "x"], "baseline add needs --until DATE, as in --until 2026-12-20"],
  [["add", "x", "--until", "soon"], "--until soon is not a valid date; expected one as in --until 2026-12-20"],
  [["add", "x", "--until", "2020-01-01"], "--until 2020-01-01 is in the past; expected today (UTC) or later"],
  [["add", "x", "--until", "2999-01-01"], "baseline add needs --reason TEXT: why may it stay?"],
  [
    ["add", "x", "--until", "2999-01-01", "--reason", "y"],
    "x is not a fingerprint; expected 12 hex digits with or without fc-, as in fc-7c1e09ab42d1",
  ],
])("baseline %j is refused with a sentence", async (args, message) => {
  expect(await runFcContract(["baseline", ...args])).toEqual({ code: 2, out: "", err: `fc-contract: ${message}\n` });
});
