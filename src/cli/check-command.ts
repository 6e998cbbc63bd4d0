import { DEFAULT_API_VERSION } from "../protocol/default-api-version.ts";
import { defineCommand } from "./command.ts";
import { apiVersionOption } from "./options/contract-options.ts";
import { flag, integer, text, value, withDefault } from "./options/option.ts";
import { proposalOptions } from "./options/proposal-options.ts";
import { baselineOption, failOnOption, reportOption, requireCoverageOption } from "./options/reporting-options.ts";
import { UsageError } from "./usage-error.ts";

export const checkCommand = defineCommand({
  name: "check",
  summary: "run the contract tests against the sandbox, the mock or a URL",
  options: {
    target: withDefault(
      text({
        placeholder: "sandbox|mock|URL",
        help: "what to check: sandbox, mock, or an API that speaks like Stripe's",
      }),
      "sandbox",
    ),
    "api-version": withDefault(apiVersionOption("the API version to check"), DEFAULT_API_VERSION),
    "fail-on": failOnOption,
    baseline: baselineOption,
    report: reportOption,
    ...proposalOptions,
    "require-coverage": requireCoverageOption,
    shard: value({ placeholder: "I/N", help: "run part I of N", read: readShard }),
    timeout: withDefault(
      integer({ placeholder: "MS", help: "how long to wait for an answer of a URL", least: 1, most: 600_000 }),
      10_000,
    ),
    json: flag("print the report as JSON instead of text"),
  },
  notes: ["For a URL, STRIPE_SECRET_KEY is the test key to use."],
  examples: [
    "check --target mock --report junit=contract.xml",
    "check --target https://api.stripe.com --fail-on breaking",
  ],
});

function readShard(given: string, { label }: { readonly label: string }): { index: number; count: number } {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(given) ?? []).map(Number);
  if (index < 1 || index > count) {
    throw new UsageError(`${label} ${given}: expected I/N, the first of four being 1/4`);
  }
  return { index, count };
}
