import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { packageRoot } from "../../src/contract/package-root.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { TrafficChecker } from "../../src/traffic/traffic-checker.ts";
import { exampleDeliveries, exampleExchanges } from "./example-exchanges.ts";
import { MUTATION_ROWS } from "./mutation-rows.ts";

const contracts = await Promise.all(SOME_VERSIONS.map(openContract));

describe.each(contracts)("$version", (contract) => {
  const checker = new TrafficChecker(contracts);
  const examples = [...exampleExchanges(contract), ...exampleDeliveries(contract)];

  test("no example has a finding", () => {
    const outcomes = examples.map(({ name, exchange }) => {
      checker.startRecording();
      return { name, ...checker.check(exchange) };
    });
    expect(outcomes).toEqual(examples.map(({ name }) => ({ name, kind: "checked", findings: [] })));
  });
});

const preview = await openContract("2026-03-04.preview");
const examples = new Map(
  [...exampleExchanges(preview), ...exampleDeliveries(preview)].map(({ name, exchange }) => [name, exchange]),
);

test.each(MUTATION_ROWS)("$of: $finding is found once, got $got", (row) => {
  const original = examples.get(row.of);
  if (original === undefined) {
    throw new Error(`there is no example ${row.of}`);
  }
  const outcome = new TrafficChecker([preview]).check(row.mutate(original));

  expect(outcome.kind === "checked" ? outcome.findings.map(describeFinding) : outcome).toEqual([
    {
      finding: row.finding,
      severity: row.severity,
      expected: row.expected,
      got: row.got,
      line: row.line,
    },
  ]);
});

test("a fingerprint does not depend on the values, and differs between the rows' places", () => {
  const [wrong, other] = ["cashh", "kash"].map((value) => {
    const original = examples.get("retrieveAccount 200 active");
    const body = JSON.stringify({ ...JSON.parse(original?.response.body ?? ""), category: value });
    const outcome = new TrafficChecker([preview]).check({
      ...original,
      response: { ...original?.response, body },
    } as never);
    return outcome.kind === "checked" ? outcome.findings[0]?.fingerprint : undefined;
  });
  expect(wrong).toMatch(/^[0-9a-f]{12}$/);
  expect(other).toBe(wrong);
});

function describeFinding(finding: Finding): object {
  const { file, line } = finding.contract;
  const place = finding.pointer === "" ? finding.in : `${finding.in} ${finding.pointer}`;
  return {
    finding: `${place} ${finding.rule}`,
    severity: finding.severity,
    expected: finding.expected,
    got: finding.got,
    line: readFileSync(join(packageRoot, file), "utf8").split("\n")[line - 1]?.trim(),
  };
}
