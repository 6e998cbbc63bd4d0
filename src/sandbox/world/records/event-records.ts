import {
  flag,
  integer,
  known,
  list,
  nullable,
  object,
  oneOf,
  optional,
  pattern,
  text,
  type ValueOf,
} from "../shapes/shape.ts";
import { isEventType } from "../event-types.ts";
import { eventSubject } from "./event-subject.ts";
import { identity, metadata, milliseconds, seconds } from "./record-fields.ts";

export const event = object({
  ...identity,
  type: known(isEventType, "the type of an event"),
  created: seconds,
  subject: eventSubject,
  pendingWebhooks: integer(0),
  /** Whether an endpoint did not accept it and no attempts are left. */
  isUndelivered: optional(flag),
  request: object({ id: nullable(text()), idempotencyKey: nullable(text()) }),
});

export type EventRecord = ValueOf<typeof event>;

export const webhookEndpoint = object({
  ...identity,
  created: seconds,
  url: pattern(/^https?:\/\/[^\s/]/i, "a URL that starts with http:// or https://"),
  /** `*` stands for every event of the version. */
  enabledEvents: list(text()),
  /** As it was named; null for the version of the sandbox. */
  apiVersion: nullable(text()),
  description: nullable(text()),
  secret: pattern(/^whsec_./, "a secret that starts with whsec_"),
  status: oneOf("enabled", "disabled"),
  metadata,
});

export type WebhookEndpointRecord = ValueOf<typeof webhookEndpoint>;

export const delivery = object({
  ...identity,
  endpoint: text(),
  event: text(),
  /** The id of the object that the event is about: deliveries of one object keep their order. */
  object: text(),
  attempts: integer(0),
  dueAt: milliseconds,
});

/** An event on its way to an endpoint. It is removed once the endpoint has accepted it. */
export type DeliveryRecord = ValueOf<typeof delivery>;
