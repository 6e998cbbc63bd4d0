import { defineCommand } from "./command.ts";
import { apiVersionOption } from "./options/contract-options.ts";
import { flag } from "./options/option.ts";
import { proposalOptions } from "./options/proposal-options.ts";
import { baselineOption, failOnOption, reportOption } from "./options/reporting-options.ts";

export const upstreamCommand = defineCommand({
  name: "upstream",
  summary: "compare the contract with Stripe's public description of its API",
  operands: "FILE...",
  takes: "files",
  options: {
    "api-version": {
      ...apiVersionOption("the API version to compare with"),
      shownDefault: "the one that the document names",
    },
    baseline: baselineOption,
    "fail-on": failOnOption,
    report: reportOption,
    ...proposalOptions,
    json: flag("print the report as JSON instead of text"),
  },
  notes: [
    "FILE is OpenAPI 3.0 or 3.1, JSON or YAML, such as spec3.json of github.com/stripe/openapi.",
    "Operations, parameters, fields, enum values and events of Financial Connections are compared. A difference that the contract has a reason for is a note.",
  ],
  examples: ["upstream spec3.json", "upstream spec3.json --propose proposal.yaml"],
});
