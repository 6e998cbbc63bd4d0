import { isApiVersion } from "../../../protocol/api-version.ts";
import { integer, known, object, text, type ValueOf } from "../shapes/shape.ts";
import { identity, seconds } from "./record-fields.ts";

export const idempotency = object({
  ...identity,
  created: seconds,
  fingerprint: text(Infinity),
  status: integer(200, 599),
  body: text(Infinity),
  apiVersion: known(isApiVersion, "an API version with a contract"),
});

/** The answer of a request with an idempotency key. */
export type IdempotencyRecord = ValueOf<typeof idempotency>;
