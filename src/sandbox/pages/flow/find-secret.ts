import { refuseCall, type RefusedCall } from "../../refused-call.ts";
import type { SessionRecord, SetupIntentRecord } from "../../world/records.ts";
import type { OpenWorld, Worlds } from "../../worlds.ts";

export type SecretHolder =
  | { readonly kind: "session"; readonly open: OpenWorld; readonly session: SessionRecord }
  | { readonly kind: "setup-intent"; readonly open: OpenWorld; readonly intent: SetupIntentRecord };

const LONGEST_SECRET = 200;

/**
 * What a client secret opens. It alone grants access: with one no key is needed, and nothing opens without one.
 *
 * @throws RefusedCall with the same message for a malformed secret and an unknown one
 */
export function findSecret(worlds: Worlds, secret: string | undefined): SecretHolder {
  if (secret !== undefined && secret.length <= LONGEST_SECRET) {
    for (const open of worlds.all()) {
      const holder = secret.startsWith("seti_") ? findIntent(open, secret) : findSession(open, secret);
      if (holder !== undefined) {
        return holder;
      }
    }
  }
  throw refuseSecret(
    "This client secret is unknown: no session or SetupIntent of the sandbox has it.",
    "resource_missing",
  );
}

export function refuseSecret(message: string, code?: "resource_missing"): RefusedCall {
  return refuseCall("invalid_request", { message, param: "client_secret", ...(code !== undefined && { code }) });
}

function findSession(open: OpenWorld, secret: string): SecretHolder | undefined {
  const session = open.world.sessionsBySecret.first(secret);
  return session === undefined ? undefined : { kind: "session", open, session };
}

function findIntent(open: OpenWorld, secret: string): SecretHolder | undefined {
  const intent = open.world.setupIntents.get(secret.split("_secret_", 1)[0] ?? "");
  return intent?.clientSecret === secret ? { kind: "setup-intent", open, intent } : undefined;
}
