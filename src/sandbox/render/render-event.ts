import type { JsonObject } from "../../schema/json.ts";
import type { EventRecord, EventSubject } from "../world/records.ts";
import { readExpansion } from "./expansion.ts";
import { renderAccount } from "./render-account.ts";
import { renderAuthorization } from "./render-authorization.ts";
import type { RenderContext } from "./render-context.ts";
import { renderSession } from "./render-session.ts";

/**
 * An event with its object as it was at that moment, rendered in the version of the context. `apiVersion` is the version
 * that the event names, where that is another one.
 */
export function renderEvent(
  event: EventRecord,
  context: RenderContext,
  apiVersion: string = context.version,
): JsonObject {
  const { connectedAccount } = context.world;
  return {
    id: event.id,
    object: "event",
    ...(connectedAccount !== null && { account: connectedAccount }),
    api_version: apiVersion,
    created: event.created,
    data: { object: renderSubject(event.subject, context) },
    livemode: false,
    pending_webhooks: event.pendingWebhooks,
    request: { id: event.request.id, idempotency_key: event.request.idempotencyKey },
    type: event.type,
  };
}

function renderSubject(subject: EventSubject, context: RenderContext): JsonObject {
  const plain = readExpansion(undefined);
  switch (subject.kind) {
    case "account":
      return renderAccount(subject.record, context, plain);
    case "authorization":
      return renderAuthorization(subject.record, context, plain);
    case "session":
      return renderSession(subject.record, subject.accounts, context, plain);
  }
}
