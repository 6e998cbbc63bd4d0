import { hash } from "node:crypto";
import type { JsonValue } from "../../schema/json.ts";
import { isJsonArray, isJsonObject } from "../../schema/json.ts";
import { refuseCall } from "../refused-call.ts";
import type { Collection } from "../world/collections/collection.ts";
import { MOST, MOST_RESULT_TEXT } from "../world/limits.ts";
import type { IdempotencyRecord } from "../world/records/idempotency-record.ts";
import type { World } from "../world/world.ts";

/** Seconds for which a result is repeated. */
const LIFETIME = 86_400;

/** What has to be the same when a key is sent again: the operation, its path and its parameters. */
export function fingerprintOf(method: string, pathname: string, body: JsonValue): string {
  // A digest, because parameters can be long and results are kept for a day.
  return hash("sha256", `${method} ${pathname} ${JSON.stringify(sortKeys(body))}`, "base64url");
}

function sortKeys(value: JsonValue): JsonValue {
  if (isJsonArray(value)) {
    return value.map(sortKeys);
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
  forgetResults(world);
}

/** Forgets results that are not repeated any more, and the oldest of too many. */
function forgetResults(world: World): void {
  const { idempotency } = world;
  for (let oldest = oldestOf(idempotency); oldest !== undefined; oldest = oldestOf(idempotency)) {
    if (oldest.created + LIFETIME >= world.now && world.resultText <= MOST_RESULT_TEXT) {
      break;
    }
    idempotency.delete(oldest.id);
  }
  idempotency.prune(MOST.idempotencyKeys);
}

function oldestOf({ list }: Collection<IdempotencyRecord>): IdempotencyRecord | undefined {
  const [oldest] = list.oldestFirst();
  return oldest;
}
