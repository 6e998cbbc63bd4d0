import { type VersionCoverage, summarizeCoverage } from "../contract/coverage/coverage.ts";
import { CoverageCounter } from "../contract/coverage/coverage-counter.ts";
import { findResponse } from "../contract/check/check-response.ts";
import type { Contract } from "../contract/contract.ts";
import type { CaseResult } from "./run-case.ts";

/** What of a contract the cases have shown: operations, statuses, parameters, enum values, branches, nulls. */
export function countCoverage(contract: Contract, results: readonly CaseResult[]): VersionCoverage {
  const counter = new CoverageCounter(contract);

  for (const result of results) {
    if (result.kind === "checked") {
      countExchange(contract, counter, result);
    }
  }
  return summarizeCoverage(contract.version, counter.probes, counter.counts());
}

/** How long the answers of each operation and status took in all, by `GET /v1/… 200`. */
export function addTimes(results: readonly CaseResult[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();

  for (const result of results) {
    if (result.kind === "checked") {
      const { operation } = result.suiteCase;
      const status = findResponse(operation, result.response.status)?.status ?? result.response.status;
      const key = `${operation.name} ${status}`;
      times.set(key, (times.get(key) ?? 0) + result.milliseconds);
    }
  }
  return times;
}

function countExchange(
  contract: Contract,
  counter: CoverageCounter,
  { suiteCase, request, response }: Extract<CaseResult, { kind: "checked" }>,
): void {
  const tracker = counter.operations.get(suiteCase.operation.name);
  const status = findResponse(suiteCase.operation, response.status)?.status;
  const match = contract.findOperation(request.method, request.url.split("?")[0] ?? "");

  tracker?.hit();
  if (match !== undefined && suiteCase.kind === "answer") {
    const { query, body } = contract.readRequest(match, request);
    tracker?.trackQuery(query);
    tracker?.trackBody(body);
  }
  const statusTracker = status === undefined ? undefined : tracker?.statuses.get(status);
  statusTracker?.hit();
  try {
    statusTracker?.trackBody?.(JSON.parse(response.body ?? ""));
  } catch {
    // A body that is not JSON is a finding and covers nothing of the schema.
  }
}
