import type { Terminal } from "./command.ts";

/** The endpoint's secret, by which signatures of webhooks are verified. It comes from the environment, never from the command line. */
export function readWebhookSecret({ environment }: Terminal): string | undefined {
  const secret = environment["STRIPE_WEBHOOK_SECRET"];
  return secret === "" ? undefined : secret;
}
