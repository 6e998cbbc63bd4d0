import { defineCommand } from "./command.ts";
import { listeningOptions } from "./options/listening-options.ts";
import { sandboxOptions } from "./options/sandbox-options.ts";

export const runCommand = defineCommand({
  name: "run",
  summary: "start a sandbox and a command whose requests to Stripe go to that sandbox",
  operands: "-- COMMAND...",
  takes: "command",
  options: { ...listeningOptions(0), ...sandboxOptions },
  notes: [
    "Every Node program that COMMAND starts reaches the sandbox in place of api.stripe.com, whatever client it uses: fetch, http, https, stripe-node. Programs of other languages find its address in FC_CONTRACT_URL.",
  ],
  exitCodes: "The exit code is that of COMMAND; 128 and its number if a signal ended it; 2 if it could not be started.",
  examples: ["run -- npm start", "run --port 12111 --webhook-url http://localhost:3000/webhook -- npm test"],
});
