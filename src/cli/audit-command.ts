import { BASELINE_FILE } from "../report/baseline/baseline.ts";
import type { Command } from "./command.ts";

export const auditCommand: Command = {
  name: "audit",
  summary: "check recorded traffic against the contract",
  usage: `FILE...|- [options]

  FILE...                     HAR or NDJSON, gzipped too; - is standard input
  --api-version V             of exchanges that name no version
  --host HOST                 a further host that speaks this API, beside Stripe's and this machine; repeatable
  --baseline FILE             known findings (default ${BASELINE_FILE})
  --fail-on drift|breaking    what exits with 1: every finding (the default), or only what breaks
  --require-coverage KIND=P   exit 1 when less than P percent were seen; repeatable. Kinds: operations, webhooks,
                              statuses, parameters, values, branches, nulls
  --report FORMAT[=FILE]      json, junit, sarif, github or html; repeatable
  --threads N                 (default: as many as the machine runs at once)
  --json                      the report as JSON instead of text
  --partial                   print the result as one line of JSON, for --merge
  --merge                     FILE... are partial results, one a line

  The signatures of webhooks are verified when STRIPE_WEBHOOK_SECRET is set.`,
  options: {
    "api-version": { type: "string" },
    host: { type: "string", multiple: true },
    baseline: { type: "string" },
    "fail-on": { type: "string" },
    "require-coverage": { type: "string", multiple: true },
    report: { type: "string", multiple: true },
    threads: { type: "string" },
    json: { type: "boolean" },
    partial: { type: "boolean" },
    merge: { type: "boolean" },
  },
  takesFiles: true,
  // Loaded only here, so that other commands do not wait for it.
  run: async (...given) => (await import("./run-audit.ts")).runAudit(...given),
};
