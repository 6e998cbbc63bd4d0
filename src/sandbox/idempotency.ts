import { hash } from "node:crypto";
import type { JsonValue } from "../schema/json.ts";
import { isJsonObject } from "../schema/json.ts";
import { refuseCall } from "./refused-call.ts";
import type { IdempotencyRecord } from "./world/records.ts";
import type { World } from "./world/world.ts";

/** Seconds for which a result is repeated. */
const LIFETIME = 86_400;

/** How many results a world keeps. */
const MOST_KEYS = 10_000;

/** What has to be the same when a key is sent again: the operation, its path and its parameters. */
export function fingerprintOf(method: string, pathname: string, body: JsonValue): string {
  // A digest, because parameters can be long and results are kept for a day.
  return hash("sha256", `${method} ${pathname} ${JSON.stringify(sortKeys(body))}`, "base64url");
}

function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map(sortKeys);
  }
  if (!isJsonObject(value)) {
    return value;
  }
  const entries = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sortKeys(member)]));
}

/**
 * The result that a key was first answered with.
 *
 * @throws RefusedCall when the key was sent with other parameters
 */
export function findResult(world: World, key: string, fingerprint: string): IdempotencyRecord | undefined {
  const record = world.idempotency.get(key);

  if (record === undefined || record.created + LIFETIME < world.now) {
    return undefined;
  }
  if (record.fingerprint !== fingerprint) {
    throw refuseCall("idempotency", {
      message: "This idempotency key was first used with other parameters. Use another key for another request.",
    });
  }
  return record;
}

export function keepResult(
  world: World,
  key: string,
  result: Pick<IdempotencyRecord, "fingerprint" | "status" | "body" | "apiVersion">,
): void {
  world.idempotency.delete(key);
  world.idempotency.put({ id: key, sequence: world.nextSequence(), created: world.now, ...result });
  world.idempotency.prune(MOST_KEYS);
}
