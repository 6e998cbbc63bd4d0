import type { ApiVersion } from "../../protocol/api-version.ts";
import type { EventPayload, EventType, EventTypeOf } from "../types/contract-types.ts";
import type { EventSubject } from "./records/event-subject.ts";

/** What an event is about, told by the `object` of its object; never for what no `EventSubject` is. */
type SubjectOf<Type extends EventType> =
  EventPayload<Type> extends {
    readonly data: { readonly object: { readonly object: `financial_connections.${infer Kind}` } };
  }
    ? Extract<EventSubject["kind"], Kind>
    : never;

type EventsOf<Version extends ApiVersion> = { readonly [Type in EventTypeOf<Version>]: SubjectOf<Type> };

const COMMON = {
  "financial_connections.account.created": "account",
  "financial_connections.account.deactivated": "account",
  "financial_connections.account.reactivated": "account",
  "financial_connections.account.disconnected": "account",
  "financial_connections.account.refreshed_balance": "account",
  "financial_connections.account.refreshed_ownership": "account",
  "financial_connections.account.refreshed_transactions": "account",
  "financial_connections.account.account_numbers_updated": "account",
  "financial_connections.account.upcoming_account_number_expiry": "account",
} as const;

/** The events of each API version and what they are about: those that the contract of the version has as webhooks. */
const EVENTS: { readonly [Version in ApiVersion]: EventsOf<Version> } = {
  "2026-02-25.clover": COMMON,
  "2026-03-04.preview": {
    ...COMMON,
    "financial_connections.account.refreshed_inferred_balances": "account",
    "financial_connections.session.updated": "session",
  },
  "2026-10-28.endive": {
    ...COMMON,
    "financial_connections.account.supported_payment_method_types_updated": "account",
    "financial_connections.account.expected_deactivation_date_updated": "account",
    "financial_connections.account.upcoming_deactivation": "account",
    "financial_connections.authorization.expected_deactivation_date_updated": "authorization",
    "financial_connections.authorization.upcoming_deactivation": "authorization",
  },
};

/** Every event about one kind of object. */
export type EventAbout<Subject extends EventSubject["kind"]> = {
  [Type in EventType]: SubjectOf<Type> extends Subject ? Type : never;
}[EventType];

/** Whether an API version has an event. */
export function isEventOf(version: ApiVersion, type: string): boolean {
  return Object.hasOwn(EVENTS[version], type);
}

/** Whether any API version has an event. */
export function isEventType(type: string): type is EventType {
  return Object.values(EVENTS).some((events) => Object.hasOwn(events, type));
}

/** The event types of an API version. */
export function eventTypesOf(version: ApiVersion): readonly string[] {
  return Object.keys(EVENTS[version]);
}
