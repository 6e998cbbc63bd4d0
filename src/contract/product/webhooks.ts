import type { FindingData, Severity } from "../../findings/finding.ts";
import type { JsonObject } from "../../schema/json.ts";
import type { Exchange, ExchangeRequest } from "../check/exchange.ts";

/** How an API delivers webhooks. */
export interface Webhooks {
  /** Whether a recorded request is a delivery to a receiver. */
  readonly isDelivery: (request: ExchangeRequest) => boolean;
  /** The field of a payload that names the webhook. */
  readonly typeField: string;
  /** The field of a payload that names its API version. */
  readonly versionField: string;
  /** The object that a payload is about. The next answer with the same `id` is compared with it. */
  readonly subjectOf: (payload: JsonObject) => JsonObject | undefined;
  /** The fields in which both must agree, and how bad it is if they do not. */
  readonly compared: Readonly<Record<string, Severity>>;
  /** Checks what proves who sent a delivery: its form, and with the receiver's secret also that it is right. */
  readonly checkSender: (
    exchange: Exchange,
    webhookPointer: string,
    secret: string | undefined,
  ) => readonly FindingData[];
}
