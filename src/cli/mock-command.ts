import { DEFAULT_API_VERSION } from "../protocol/default-api-version.ts";
import { defineCommand } from "./command.ts";
import { apiVersionOption, versionPolicyOption } from "./options/contract-options.ts";
import { listeningOptions } from "./options/listening-options.ts";
import { tlsOptions } from "./options/tls-options.ts";
import { flag, integer, withDefault } from "./options/option.ts";

export const mockCommand = defineCommand({
  name: "mock",
  summary: "serve the contract's examples, without state, and check every request",
  options: {
    ...listeningOptions(4010),
    ...tlsOptions,
    "api-version": withDefault(
      apiVersionOption("the API version of requests without a Stripe-Version header"),
      DEFAULT_API_VERSION,
    ),
    "version-policy": versionPolicyOption,
    dynamic: flag("vary the examples instead of returning them as they are"),
    seed: integer({
      help: "vary them the same way in every run",
      least: 0,
      most: Number.MAX_SAFE_INTEGER,
    }),
  },
  notes: [
    "A request chooses its answer with the headers Prefer: code=404, Prefer: example=NAME and Prefer: dynamic=true. Any key that starts with sk_test_ works.",
  ],
  examples: ["mock --port 4010 --dynamic --seed 7"],
});
