import type { Contract } from "../contract/contract.ts";
import { openContract } from "../contract/shipped-contracts.ts";
import { DEFAULT_API_VERSION } from "../protocol/api-version.ts";
import { countFindings } from "../report/count-findings.ts";
import { formatFinding } from "../report/format-finding.ts";
import { formatCoverage, measureCoverage } from "../suite/coverage-table.ts";
import type { Shard } from "../suite/list-cases.ts";
import type { CaseResult } from "../suite/run-case.ts";
import { runSuite } from "../suite/run-suite.ts";
import { type Command, type ExitCode, type OptionValues, type Terminal, UsageError } from "./command.ts";
import { createTarget } from "./create-target.ts";
import { readApiVersion, readInteger, readText } from "./read-options.ts";

export const checkCommand: Command = {
  name: "check",
  summary: "run the contract tests against the sandbox, the mock or a URL",
  usage: `[--target sandbox|mock|URL] [--api-version V] [--fail-on drift|breaking] [--shard I/N] [--timeout MS]

  --target T        sandbox, mock, or the URL of an API that speaks like Stripe's, for which a test key is read from
                    STRIPE_SECRET_KEY (default: sandbox)
  --api-version V   the API version to check (default: ${DEFAULT_API_VERSION})
  --fail-on LEVEL   drift: whatever departs fails; breaking: what only adds does not (default: drift)
  --shard I/N       run part I of N
  --timeout MS      give up on an answer of a URL after so long (default: 10000)`,
  options: {
    target: { type: "string" },
    "api-version": { type: "string" },
    "fail-on": { type: "string" },
    shard: { type: "string" },
    timeout: { type: "string" },
  },
  run: runCheck,
};

async function runCheck(values: OptionValues, _files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const apiVersion = readApiVersion(values) ?? DEFAULT_API_VERSION;
  const failOn = readFailOn(values);
  const shard = readShard(values);
  const timeout = readInteger(values, "timeout", 1, 600_000) ?? 10_000;
  const target = await createTarget(readText(values, "target") ?? "sandbox", {
    apiVersion,
    timeout,
    signal: terminal.signal,
  });
  const contract = await openContract(apiVersion);

  try {
    const results = await runSuite(contract, target, {
      ...(shard === undefined ? {} : { shard }),
      signal: terminal.signal,
    });
    return report(contract, target.name, results, failOn, terminal);
  } finally {
    await target.close();
  }
}

function report(
  contract: Contract,
  targetName: string,
  results: readonly CaseResult[],
  failOn: "drift" | "breaking",
  terminal: Terminal,
): ExitCode {
  const checked = results.filter((result) => result.kind === "checked");
  const findings = countFindings(
    checked.flatMap(({ suiteCase, findings: found }) =>
      found.map((finding) => ({ ...finding, sample: suiteCase.title })),
    ),
  );
  const breaking = findings.filter(({ severity }) => severity === "breaking").length;
  const failing = failOn === "drift" ? findings.length : breaking;

  for (const finding of findings) {
    terminal.out(`${formatFinding(finding)}\n`);
  }
  terminal.out(`${contract.version} against ${targetName}\n`);
  terminal.out(formatCoverage(measureCoverage(contract, results)));
  const skipped = results.length - checked.length;
  const parts = [
    `${checked.length} exchanges checked`,
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    findings.length === 0 ? "no findings" : `${findings.length} findings (${breaking} breaking)`,
  ];
  terminal.out(`\n${parts.join(", ")}`);
  return failing === 0 ? 0 : 1;
}

function readFailOn(values: OptionValues): "drift" | "breaking" {
  const level = readText(values, "fail-on") ?? "drift";
  if (level !== "drift" && level !== "breaking") {
    throw new UsageError(`--fail-on ${level}: expected drift or breaking`);
  }
  return level;
}

function readShard(values: OptionValues): Shard | undefined {
  const text = readText(values, "shard");
  if (text === undefined) {
    return undefined;
  }
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) {
    throw new UsageError(`--shard ${text}: expected I/N, the first of four being 1/4`);
  }
  return { index, count };
}
