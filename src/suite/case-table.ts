import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/model/operation.ts";
import type { CaseResult } from "./run-case.ts";

/** What was checked of one operation. */
export interface OperationTally {
  readonly operation: Operation;
  /** Statuses that were seen and checked, with how often. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly refusals: { readonly held: number; readonly checked: number };
  readonly findings: number;
  readonly skipped: ReadonlyMap<string, number>;
}

export function tallyCases(contract: Contract, results: readonly CaseResult[]): OperationTally[] {
  return contract.operations.map((operation) => {
    const own = results.filter(({ suiteCase }) => suiteCase.operation.id === operation.id);
    const checked = own.filter((result) => result.kind === "checked");
    const refusals = checked.filter(({ suiteCase }) => suiteCase.kind === "refusal");
    return {
      operation,
      statuses: countBy(checked.map(({ response }) => response.status)),
      refusals: { held: refusals.filter(({ findings }) => findings.length === 0).length, checked: refusals.length },
      findings: checked.reduce((sum, { findings }) => sum + findings.length, 0),
      skipped: countBy(own.flatMap((result) => (result.kind === "skipped" ? [result.reason] : []))),
    };
  });
}

/** The closing table: operation × statuses and refusals checked, and below it what was not. */
export function formatCaseTable(tallies: readonly OperationTally[]): string {
  const rows = [
    ["operation", "statuses checked", "refusals", "findings"],
    ...tallies.map(({ operation, statuses, refusals, findings }) => [
      operation.id,
      [...statuses]
        .toSorted(([left], [right]) => left - right)
        .map(([status, count]) => `${status}×${count}`)
        .join(" ") || "-",
      `${refusals.held}/${refusals.checked}`,
      String(findings),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, (row[column] ?? "").length), 0),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const skipped = tallies.flatMap(({ operation, skipped: reasons }) =>
    [...reasons].map(
      ([reason, count]) => `  ${operation.id}: ${count} ${count === 1 ? "case" : "cases"} skipped: ${reason}`,
    ),
  );
  return [...lines, ...(skipped.length === 0 ? [] : ["not checked:", ...skipped])].join("\n");
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
