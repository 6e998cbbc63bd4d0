import type { View } from "../../contract/versions/span.ts";
import { nearestMatch } from "../../findings/nearest-match.ts";
import { DECLARED_EVENTS_OF, EVENTS_OF } from "../../generated/events.ts";
import { SURFACE_OF } from "../../generated/surfaces.ts";
import type { ApiVersion } from "../../protocol/api-version.ts";
import type { EventPayload, EventType, NeighbourEventType } from "../types/contract-types.ts";
import type { EventSubject } from "./records/event-subject.ts";

/** What an event is about, told by the `object` of its object; never for what no `EventSubject` is. */
type SubjectOf<Type extends EventType> =
  EventPayload<Type> extends {
    readonly data: { readonly object: { readonly object: `financial_connections.${infer Kind}` } };
  }
    ? Extract<EventSubject["kind"], Kind>
    : never;

/** What each event about Financial Connections is about. */
const SUBJECTS: { readonly [Type in EventType]: SubjectOf<Type> } = {
  "financial_connections.account.created": "account",
  "financial_connections.account.deactivated": "account",
  "financial_connections.account.reactivated": "account",
  "financial_connections.account.disconnected": "account",
  "financial_connections.account.refreshed_balance": "account",
  "financial_connections.account.refreshed_ownership": "account",
  "financial_connections.account.refreshed_transactions": "account",
  "financial_connections.account.refreshed_inferred_balances": "account",
  "financial_connections.account.account_numbers_updated": "account",
  "financial_connections.account.upcoming_account_number_expiry": "account",
  "financial_connections.account.supported_payment_method_types_updated": "account",
  "financial_connections.account.expected_deactivation_date_updated": "account",
  "financial_connections.account.upcoming_deactivation": "account",
  "financial_connections.authorization.expected_deactivation_date_updated": "authorization",
  "financial_connections.authorization.upcoming_deactivation": "authorization",
  "financial_connections.session.updated": "session",
};

/** What each event about a neighbour is about: what its type starts with. */
const NEIGHBOUR_SUBJECTS: { readonly [Type in NeighbourEventType]: NeighbourOf<Type> } = {
  "customer.created": "customer",
  "customer.updated": "customer",
  "customer.deleted": "customer",
  "payment_method.attached": "payment_method",
  "payment_method.detached": "payment_method",
  "payment_method.updated": "payment_method",
  "setup_intent.created": "setup_intent",
  "setup_intent.succeeded": "setup_intent",
  "setup_intent.canceled": "setup_intent",
  "payment_intent.created": "payment_intent",
  "payment_intent.processing": "payment_intent",
  "payment_intent.succeeded": "payment_intent",
  "payment_intent.payment_failed": "payment_intent",
  "payment_intent.canceled": "payment_intent",
  "charge.pending": "charge",
  "charge.succeeded": "charge",
  "charge.failed": "charge",
};

type NeighbourOf<Type extends NeighbourEventType> = Type extends `${infer Kind}.${string}`
  ? Extract<EventSubject["kind"], Kind>
  : never;

/** Every event about one kind of object. */
export type EventAbout<Subject extends EventSubject["kind"]> =
  | { [Type in EventType]: SubjectOf<Type> extends Subject ? Type : never }[EventType]
  | { [Type in NeighbourEventType]: NeighbourOf<Type> extends Subject ? Type : never }[NeighbourEventType];

/** Whether an event is about a neighbour of Financial Connections, and so described in the control document. */
export function isNeighbourEvent(type: string): type is NeighbourEventType {
  return Object.hasOwn(NEIGHBOUR_SUBJECTS, type);
}

/** Whether an API version shows, or declares, an event. */
export function isEventOf(version: ApiVersion, type: string, view: View): boolean {
  if (isNeighbourEvent(type)) {
    return true;
  }
  const events: readonly string[] = (view === "declared" ? DECLARED_EVENTS_OF : EVENTS_OF)[SURFACE_OF[version]];
  return events.includes(type);
}

/** The event that was probably meant. What happened to the object has to be near by itself: `deleted` is not `created`. */
export function nearestEventType(type: string): string | undefined {
  const nearest = nearestMatch(type, Object.keys({ ...SUBJECTS, ...NEIGHBOUR_SUBJECTS }));
  const happened = nearest === undefined ? undefined : nearestMatch(lastPart(type), [lastPart(nearest)]);
  return happened === undefined ? undefined : nearest;
}

function lastPart(type: string): string {
  return type.slice(type.lastIndexOf(".") + 1);
}

/** Whether the sandbox sends an event, in some API version. */
export function isEventType(type: string): type is EventType | NeighbourEventType {
  return Object.hasOwn(SUBJECTS, type) || isNeighbourEvent(type);
}
