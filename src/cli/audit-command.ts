import { REHEARSAL_BASELINE_FILE } from "../report/baseline/baseline.ts";
import { defineCommand } from "./command.ts";
import { apiVersionOption, rehearsedVersionOption } from "./options/contract-options.ts";
import { flag, integer, list } from "./options/option.ts";
import { proposalOptions } from "./options/proposal-options.ts";
import {
  baselineOption,
  optionalFailOnOption,
  reportOption,
  requireCoverageOption,
} from "./options/reporting-options.ts";

export const auditCommand = defineCommand({
  name: "audit",
  summary: "check recorded traffic against the contract",
  operands: "FILE...|-",
  takes: "files",
  options: {
    "api-version": apiVersionOption("the API version of exchanges that name none"),
    host: list({
      placeholder: "HOST",
      help: "another host that speaks this API, beside Stripe's and this machine",
      read: (host) => host,
    }),
    rehearse: rehearsedVersionOption(
      "report what this API version would refuse, or send otherwise, if these requests named it",
    ),
    baseline: baselineOption,
    "fail-on": {
      ...optionalFailOnOption,
      shownDefault: "drift; with --rehearse breaking",
    },
    "require-coverage": requireCoverageOption,
    report: reportOption,
    ...proposalOptions,
    threads: {
      ...integer({ help: "how many threads to use", least: 1, most: 64 }),
      shownDefault: "one for each processor",
    },
    json: flag("print the report as JSON instead of text"),
    partial: flag("print the result as one line of JSON, for --merge"),
    merge: flag("FILE... are results of --partial; make one report of them"),
  },
  notes: [
    "FILE is HAR or NDJSON, plain or gzipped; - is standard input.",
    "Set STRIPE_WEBHOOK_SECRET to verify the signatures of webhooks.",
    `--rehearse reads known findings from ${REHEARSAL_BASELINE_FILE} instead.`,
  ],
  examples: [
    "audit traffic.ndjson recordings/*.har --report html=report.html",
    "audit - < traffic.ndjson",
    "audit traffic.ndjson --rehearse 2026-10-28.endive",
  ],
});
