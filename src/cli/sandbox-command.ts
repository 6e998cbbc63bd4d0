import { defineCommand } from "./command.ts";
import { listeningOptions } from "./options/listening-options.ts";
import { sandboxOptions } from "./options/sandbox-options.ts";

export const sandboxCommand = defineCommand({
  name: "sandbox",
  summary: "serve a Financial Connections that keeps state: link, refresh, relink, webhooks",
  options: { ...listeningOptions(12_111), ...sandboxOptions },
  notes: [
    "Any key that starts with sk_test_ works, and opens its own world. Under /_sandbox you play the account holder, the institution, time, and bad luck.",
  ],
  examples: [
    "sandbox --data sandbox.db",
    "sandbox --time 2026-11-20T12:00:00Z --webhook-url http://localhost:3000/webhook",
  ],
});
