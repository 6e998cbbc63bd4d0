import type { JsonObject } from "../../schema/json.ts";
import type { Full, SchemaName } from "../types/contract-types.ts";
import type { EventRecord } from "../world/records/event-records.ts";
import type { EventSubject } from "../world/records/event-subject.ts";
import type { World } from "../world/world.ts";
import { previousAttributes } from "./previous-attributes.ts";
import { readExpansion } from "./expansion.ts";
import { renderAccount } from "./render-account.ts";
import { renderAuthorization } from "./render-authorization.ts";
import { renderCustomer } from "./render-customer.ts";
import { renderPaymentMethod } from "./render-payment-method.ts";
import { renderCharge } from "./render-charge.ts";
import { renderPaymentIntent } from "./render-payment-intent.ts";
import { renderSession } from "./render-session.ts";
import { renderSetupIntent } from "./render-setup-intent.ts";

/** An event with everything that any API version shows of it. */
export type FullEvent = Full<"EventEnvelope"> & { readonly type: EventRecord["type"]; readonly data: EventData };

type EventData =
  | DataOf<"AccountEventData", "Account">
  | DataOf<"AuthorizationEventData", "Authorization">
  | DataOf<"SessionEventData", "Session">
  | NeighbourData;

/** An object beside Financial Connections, the same in every version; and what of it was different before an update. */
type NeighbourData = {
  readonly object: JsonObject;
  readonly previous_attributes?: JsonObject;
};

/** The object is written as everywhere else, also in events that only some versions have. */
type DataOf<Data extends SchemaName, Subject extends SchemaName> = Omit<Full<Data>, "object"> & {
  readonly object: Full<Subject>;
};

const PLAIN = readExpansion(undefined);

/** An event with its object as it was at that moment. `apiVersion` is the version that the event names. */
export function renderEvent(world: World, event: EventRecord, apiVersion: string): FullEvent {
  const { connectedAccount } = world;
  return {
    id: event.id,
    object: "event",
    ...(connectedAccount !== null && { account: connectedAccount }),
    api_version: apiVersion,
    created: event.created,
    data: renderData(world, event.subject),
    livemode: false,
    pending_webhooks: event.pendingWebhooks,
    request: { id: event.request.id, idempotency_key: event.request.idempotencyKey },
    type: event.type,
  };
}

function renderData(world: World, subject: EventSubject): EventData {
  switch (subject.kind) {
    case "account":
      return { object: renderAccount(world, subject.record, PLAIN) };
    case "authorization":
      return { object: renderAuthorization(world, subject.record, PLAIN) };
    case "session":
      return { object: renderSession(world, subject.record, subject.accounts, PLAIN) };
    case "customer":
      return dataOf(subject, renderCustomer);
    case "setup_intent":
      return { object: renderSetupIntent(subject.record) };
    case "payment_intent":
      return { object: renderPaymentIntent(world, subject.record) };
    case "charge":
      return { object: renderCharge(subject.record, renderPaymentMethod(world, subject.method, subject.account)) };
    case "payment_method":
      return dataOf(subject, (record) => renderPaymentMethod(world, record, subject.account));
  }
}

/** The object as it is after what happened, and, where that was an update, what it replaced. */
function dataOf<Subject>(
  { before, record }: { readonly record: Subject; readonly before?: Subject },
  render: (record: Subject) => JsonObject,
): NeighbourData {
  const object = render(record);
  return before === undefined
    ? { object }
    : { object, previous_attributes: previousAttributes(render(before), object) };
}
