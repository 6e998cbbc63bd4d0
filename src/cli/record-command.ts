import { defineCommand } from "./command.ts";
import { apiVersionOption } from "./options/contract-options.ts";
import { listeningOptions } from "./options/listening-options.ts";
import { flag, required, text, value } from "./options/option.ts";
import { proposalOptions } from "./options/proposal-options.ts";
import { baselineOption, failOnOption, reportOption } from "./options/reporting-options.ts";
import { UsageError } from "./usage-error.ts";

export const recordCommand = defineCommand({
  name: "record",
  summary: "pass requests on to an API, check what passes and write it down without secrets",
  operands: "[-- COMMAND...]",
  takes: "command",
  options: {
    target: required(
      value({
        placeholder: "URL|sandbox",
        help: "where requests go: an API, or for webhooks your own receiver; sandbox starts one",
        read: readTarget,
      }),
      "record needs --target URL, or --target sandbox: where should requests go on to?",
    ),
    out: required(
      text({ placeholder: "FILE", help: "the recording: HAR if the name ends with .har, NDJSON otherwise" }),
      "record needs --out FILE: where should the recording go?",
    ),
    overwrite: flag("replace a recording that exists"),
    ...listeningOptions(4020),
    "api-version": apiVersionOption("the API version of exchanges that name none"),
    baseline: baselineOption,
    "fail-on": failOnOption,
    report: reportOption,
    ...proposalOptions,
  },
  notes: [
    "With COMMAND, recording ends when it does; it finds the recorder's address in FC_CONTRACT_URL. Without it, Ctrl-C ends the recording.",
    "Keys, client secrets, signatures, names, addresses and account digits are replaced before anything is written.",
    "The exit code is that of audit; 2 if COMMAND fails although nothing was found.",
  ],
  examples: [
    "record --target sandbox --out traffic.ndjson -- npm test",
    "record --target https://api.stripe.com --out live.ndjson",
  ],
});

/** A URL, or `sandbox`. */
function readTarget(given: string, { label }: { readonly label: string }): URL | "sandbox" {
  if (given === "sandbox") {
    return given;
  }
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) {
    throw new UsageError(`${label} ${given}: expected sandbox, or a URL that begins with http:// or https://`);
  }
  return new URL(given);
}
