import { refuseCall, type RefusedCall } from "../../refused-call.ts";
import type { SetupIntentRecord } from "../../world/records/payment-records.ts";
import type { SessionRecord } from "../../world/records/session-record.ts";
import type { World } from "../../world/world.ts";

export type SecretHolder =
  | { readonly kind: "session"; readonly session: SessionRecord }
  | { readonly kind: "setup-intent"; readonly intent: SetupIntentRecord };

const LONGEST_SECRET = 200;

/** What a client secret opens in a world; undefined for a malformed secret and for an unknown one. */
export function findHolder(world: World, secret: string): SecretHolder | undefined {
  if (secret.length > LONGEST_SECRET) {
    return undefined;
  }
  return secret.startsWith("seti_") ? findIntent(world, secret) : findSession(world, secret);
}

/** A client secret that does not open what it was sent for. The secret itself is never in the message. */
export function refuseSecret(message: string): RefusedCall {
  return refuseCall("invalid_request", { message, param: "client_secret" });
}

function findSession(world: World, secret: string): SecretHolder | undefined {
  const session = world.sessionsBySecret.first(secret);
  return session === undefined ? undefined : { kind: "session", session };
}

function findIntent(world: World, secret: string): SecretHolder | undefined {
  const intent = world.setupIntents.get(secret.split("_secret_", 1)[0] ?? "");
  return intent?.clientSecret === secret ? { kind: "setup-intent", intent } : undefined;
}
