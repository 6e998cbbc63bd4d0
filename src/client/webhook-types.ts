import type { ApiVersion } from "../protocol/api-version.ts";
import type { DEFAULT_API_VERSION } from "../protocol/default-api-version.ts";
import type { WebhooksOf } from "./contract-types.ts";

type PayloadOf<Webhook> = Webhook extends {
  post: { requestBody?: { content: { "application/json": infer Payload } } };
}
  ? Payload
  : never;

/** The type of an event: `financial_connections.account.created`, … */
export type WebhookEventType<Version extends ApiVersion = typeof DEFAULT_API_VERSION> = keyof WebhooksOf<Version>;

/**
 * What Stripe posts to a webhook endpoint of an API version, distinguished by `type`.
 *
 * @example
 * import type { WebhookEvent } from "fc-contract";
 *
 * function handle(event: WebhookEvent): void {
 *   if (event.type === "financial_connections.account.deactivated") console.log(event.data.object.status);
 * }
 */
export type WebhookEvent<Version extends ApiVersion = typeof DEFAULT_API_VERSION> = {
  [Type in WebhookEventType<Version>]: PayloadOf<WebhooksOf<Version>[Type]>;
}[WebhookEventType<Version>];
