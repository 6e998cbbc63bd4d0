import { DEFAULT_API_VERSION } from "../protocol/api-version.ts";
import type { Command } from "./command.ts";

export const checkCommand: Command = {
  name: "check",
  summary: "run the contract tests against the sandbox, the mock or a URL",
  usage: `[--target sandbox|mock|URL] [--api-version V] [--fail-on drift|breaking] [--baseline FILE]
      [--report FORMAT=FILE]... [--require-coverage KIND=PERCENT]... [--shard I/N] [--timeout MS] [--json]

  --target T            sandbox, mock, or the URL of an API that speaks like Stripe's, for which a test key is read
                        from STRIPE_SECRET_KEY (default: sandbox)
  --api-version V       the API version to check (default: ${DEFAULT_API_VERSION})
  --fail-on LEVEL       drift: whatever departs fails; breaking: what only adds does not (default: drift)
  --baseline FILE       findings that are known for now (default: fc-contract.baseline.json, where there is one)
  --report FORMAT=FILE  also write json, junit, sarif, github or html
  --require-coverage K=P  fail unless so much was seen, such as operations=100
  --shard I/N           run part I of N
  --timeout MS          give up on an answer of a URL after so long (default: 10000)
  --json                print the json report and nothing else`,
  options: {
    target: { type: "string" },
    "api-version": { type: "string" },
    "fail-on": { type: "string" },
    baseline: { type: "string" },
    report: { type: "string", multiple: true },
    "require-coverage": { type: "string", multiple: true },
    shard: { type: "string" },
    timeout: { type: "string" },
    json: { type: "boolean" },
  },
  run: async (values, _files, terminal) => {
    const { runCheck } = await import("./run-check.ts");
    return runCheck(values, terminal);
  },
};
