import type { ApiVersion } from "../../protocol/api-version.ts";
import { DEFAULT_API_VERSION } from "../../protocol/default-api-version.ts";
import { chooseApiVersion } from "../../protocol/choose-api-version.ts";
import { isDeepEqual } from "../../schema/is-deep-equal.ts";
import { type EventAbout, isEventOf } from "./event-types.ts";
import type { AccountRecord, AuthorizationRecord } from "./records/account-records.ts";
import type { WebhookEndpointRecord } from "./records/event-records.ts";
import type { EventSubject } from "./records/event-subject.ts";
import type { ChargeRecord, PaymentIntentRecord } from "./records/intent-records.ts";
import type { CustomerRecord, PaymentMethodRecord, SetupIntentRecord } from "./records/payment-records.ts";
import type { SessionRecord } from "./records/session-record.ts";
import { dropDelivery } from "./webhook-endpoints.ts";
import type { World } from "./world.ts";
import { MOST } from "./limits.ts";

/** The name of an event about an account, without what they all start with. */
export type AccountEvent = EventAbout<"account"> extends `financial_connections.account.${infer Name}` ? Name : never;

type AuthorizationEvent =
  EventAbout<"authorization"> extends `financial_connections.authorization.${infer Name}` ? Name : never;

export function emitAccountEvent(world: World, name: AccountEvent, record: AccountRecord): void {
  emit(world, `financial_connections.account.${name}`, { kind: "account", record });
}

export function emitAuthorizationEvent(world: World, name: AuthorizationEvent, record: AuthorizationRecord): void {
  emit(world, `financial_connections.authorization.${name}`, { kind: "authorization", record });
}

export function emitSessionEvent(world: World, record: SessionRecord): void {
  const accounts = record.accounts.flatMap((id) => world.accounts.get(id) ?? []);
  emit(world, "financial_connections.session.updated", { kind: "session", record, accounts });
}

/** `before` is what an update replaced: nothing happened if it is the same. */
export function emitCustomerEvent(
  world: World,
  name: "created" | "deleted" | "updated",
  record: CustomerRecord,
  before?: CustomerRecord,
): void {
  if (!isDeepEqual(before, record)) {
    emit(world, `customer.${name}`, { kind: "customer", record, ...(before !== undefined && { before }) });
  }
}

/** `before` is what the method was: nothing happened if it is the same. */
export function emitPaymentMethodEvent(
  world: World,
  name: "attached" | "detached" | "updated",
  record: PaymentMethodRecord,
  before?: PaymentMethodRecord,
): void {
  if (!isDeepEqual(before, record)) {
    const account = world.accounts.get(record.account ?? "");
    emit(world, `payment_method.${name}`, {
      kind: "payment_method",
      record,
      ...(before !== undefined && { before }),
      ...(account !== undefined && { account }),
    });
  }
}

export function emitSetupIntentEvent(
  world: World,
  name: "canceled" | "created" | "succeeded",
  record: SetupIntentRecord,
): void {
  emit(world, `setup_intent.${name}`, { kind: "setup_intent", record });
}

export function emitPaymentIntentEvent(
  world: World,
  name: "canceled" | "created" | "payment_failed" | "processing" | "succeeded",
  record: PaymentIntentRecord,
): void {
  emit(world, `payment_intent.${name}`, { kind: "payment_intent", record });
}

export function emitChargeEvent(world: World, record: ChargeRecord, method: PaymentMethodRecord): void {
  const account = world.accounts.get(method.account ?? "");
  emit(world, `charge.${record.status}`, {
    kind: "charge",
    record,
    method,
    ...(account !== undefined && { account }),
  });
}

/** Notes what happened, and puts it on its way to every endpoint that wants to know. */
function emit<Kind extends EventSubject["kind"]>(
  world: World,
  type: EventAbout<Kind>,
  subject: EventSubject & { readonly kind: Kind },
): void {
  const event = { ...world.identify("evt"), type, created: world.now, subject };
  const endpoints = [...world.endpoints.list.oldestFirst()].filter((endpoint) => wantsEvent(world, endpoint, type));

  world.events.put({ ...event, pendingWebhooks: endpoints.length, request: world.request });
  for (const endpoint of endpoints) {
    world.deliveries.put({
      ...world.identify("del"),
      endpoint: endpoint.id,
      event: event.id,
      object: subject.record.id,
      attempts: 0,
      dueAt: world.milliseconds,
    });
  }
  for (const delivery of world.deliveries.oldestBeyond(MOST.deliveries)) {
    dropDelivery(world, delivery, true);
  }
  // Never one that still has to be delivered.
  world.events.prune(MOST.events, ({ pendingWebhooks }) => pendingWebhooks === 0);
}

export function wantsEvent(world: World, endpoint: WebhookEndpointRecord, type: string): boolean {
  const { enabledEvents, status } = endpoint;
  return (
    status === "enabled" &&
    (enabledEvents.includes("*") || enabledEvents.includes(type)) &&
    isEventOf(versionOf(world, endpoint), type, world.view)
  );
}

/** The version that events name: an endpoint without one has that of the sandbox, as at Stripe that of the account. */
export function namedVersionOf(world: World, { apiVersion }: WebhookEndpointRecord): string {
  return apiVersion ?? world.apiVersion;
}

/** The version that an endpoint's events are rendered in: the nearest to its own that has a contract. */
export function versionOf(world: World, endpoint: WebhookEndpointRecord): ApiVersion {
  const choice = chooseApiVersion(namedVersionOf(world, endpoint));
  return choice.kind === "chosen" ? choice.version : DEFAULT_API_VERSION;
}
