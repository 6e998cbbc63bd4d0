import { DEFAULT_API_VERSION } from "../../protocol/default-api-version.ts";
import { findEndpointUrlFault, URL_WITH_CREDENTIALS } from "../../sandbox/webhooks/endpoint-url.ts";
import { UsageError } from "../usage-error.ts";
import { namedVersionOption, versionPolicyOption } from "./contract-options.ts";
import { tlsOptions } from "./tls-options.ts";
import { choice, flag, integer, text, value, withDefault } from "./option.ts";

/** What a sandbox is started with. */
export const sandboxOptions = {
  ...tlsOptions,
  "api-version": withDefault(
    namedVersionOption("the API version of requests without a Stripe-Version header, and of webhook endpoints"),
    DEFAULT_API_VERSION,
  ),
  "version-policy": versionPolicyOption,
  surface: withDefault(
    choice(["shown", "typed"], {
      help: "what an older API version shows: also what came to all versions later, or just what its SDK declares",
    }),
    "shown",
  ),
  data: text({
    placeholder: "FILE",
    help: "keep everything in this SQLite file; without it, it is gone when the sandbox ends",
  }),
  seed: integer({
    help: "what ids are made from: the same seed and calls give the same ids",
    least: 0,
    most: Number.MAX_SAFE_INTEGER,
  }),
  time: value({
    placeholder: "TIME",
    help: "stop the clock at a moment (ISO 8601 or Unix seconds) until it is advanced",
    read: readTime,
  }),
  institutions: text({
    placeholder: "FILE",
    help: "more institutions, from a JSON file; openapi/control.yaml describes it",
  }),
  "webhook-url": value({ placeholder: "URL", help: "post every event there", read: readWebhookUrl }),
  "webhook-secret": text({
    placeholder: "SECRET",
    help: "what those posts are signed with, whsec_…; without it, one is made up and shown",
  }),
  "show-receiver-answers": flag("show in /_sandbox/deliveries what webhook receivers on this machine answered"),
};

function readTime(given: string, { label }: { readonly label: string }): Date {
  const time = new Date(/^\d+$/.test(given) ? Number(given) * 1000 : given);
  if (Number.isNaN(time.getTime())) {
    throw new UsageError(`${label} ${given}: expected a moment such as 2026-11-20T12:00:00Z, or Unix seconds`);
  }
  return time;
}

function readWebhookUrl(given: string, { label }: { readonly label: string }): string {
  const fault = findEndpointUrlFault(given);
  if (fault === "credentials") {
    throw new UsageError(`${label}: ${URL_WITH_CREDENTIALS}`);
  }
  if (fault !== undefined) {
    // What is not a URL can have a password in it all the same.
    const shown = given.includes("@") ? "" : ` ${given}`;
    throw new UsageError(`${label}${shown}: expected a URL that begins with http:// or https://`);
  }
  return given;
}
