import { type ApiVersion, DEFAULT_API_VERSION } from "../../protocol/api-version.ts";
import { chooseApiVersion } from "../../protocol/choose-api-version.ts";
import { traitsOf } from "../render/version-traits.ts";
import type {
  AccountRecord,
  AuthorizationRecord,
  EventSubject,
  SessionRecord,
  WebhookEndpointRecord,
} from "./records.ts";
import type { World } from "./world.ts";

/** How many events a world keeps; Stripe keeps them for 30 days, however many. */
const MOST_EVENTS = 10_000;

export type AccountEvent =
  | "account_numbers_updated"
  | "created"
  | "deactivated"
  | "disconnected"
  | "expected_deactivation_date_updated"
  | "reactivated"
  | "refreshed_balance"
  | "refreshed_inferred_balances"
  | "refreshed_ownership"
  | "refreshed_transactions"
  | "supported_payment_method_types_updated"
  | "upcoming_account_number_expiry"
  | "upcoming_deactivation";

export function emitAccountEvent(world: World, name: AccountEvent, record: AccountRecord): void {
  emit(world, `financial_connections.account.${name}`, { kind: "account", record });
}

export function emitAuthorizationEvent(
  world: World,
  name: "expected_deactivation_date_updated" | "upcoming_deactivation",
  record: AuthorizationRecord,
): void {
  emit(world, `financial_connections.authorization.${name}`, { kind: "authorization", record });
}

export function emitSessionEvent(world: World, record: SessionRecord): void {
  const accounts = record.accounts.flatMap((id) => world.accounts.get(id) ?? []);
  emit(world, "financial_connections.session.updated", { kind: "session", record, accounts });
}

/** Notes what happened, and puts it on its way to every endpoint that wants to know. */
function emit(world: World, type: string, subject: EventSubject): void {
  const event = { ...world.identify("evt"), type, created: world.now, subject };
  const endpoints = [...world.endpoints.oldestFirst()].filter((endpoint) => wantsEvent(endpoint, type));

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
  // Never one that still has to be delivered.
  world.events.prune(MOST_EVENTS, ({ pendingWebhooks }) => pendingWebhooks === 0);
}

export function wantsEvent(endpoint: WebhookEndpointRecord, type: string): boolean {
  const { enabledEvents, status } = endpoint;
  return (
    status === "enabled" &&
    (enabledEvents.includes("*") || enabledEvents.includes(type)) &&
    traitsOf(versionOf(endpoint)).events.has(type)
  );
}

/** The version that an endpoint's events are rendered in: the nearest to its own that has a contract. */
export function versionOf({ apiVersion }: WebhookEndpointRecord): ApiVersion {
  const choice = chooseApiVersion(apiVersion ?? DEFAULT_API_VERSION);
  return choice.kind === "chosen" ? choice.version : DEFAULT_API_VERSION;
}
