import type { ApiVersion } from "../../protocol/api-version.ts";
import type { JsonObject } from "../../schema/json.ts";
import type { EventType, Full } from "../types/contract-types.ts";

/** What the account holder may share. */
export type Permission = Full<"Permission">;

/** What can be refreshed. Mind the singular of `balance`. */
export type Feature = Full<"Feature">;

export type Prefetch = Full<"PrefetchFeature">;

/** What can be refreshed once a day. */
export type Subscription = Full<"Subscription">;

export type RelinkAction = Full<"RelinkAction">;

export type InactiveCause = Full<"AccountInactiveCause">;

export type ExpiryCause = Full<"AccountActiveCause">;

export type RelinkFailure = Full<"RelinkFailureReason">;

export type Amounts = Readonly<Record<string, number>>;

/**
 * One object of a world. Records are never changed, only replaced: what was rendered of one, or went into an event,
 * stays as it was.
 */
export interface WorldRecord {
  readonly id: string;
  /** Grows with every record of the world: the order in which they came to be. */
  readonly sequence: number;
}

export interface HolderRecord {
  readonly type: Full<"AccountHolderType">;
  readonly account?: string;
  readonly customer?: string;
  readonly customerAccount?: string;
}

export interface NumberRecord {
  /** Unix seconds. */
  readonly expiresAt: number | null;
  readonly identifierType: Full<"AccountNumberIdentifierType">;
  readonly status: Full<"AccountNumberStatus">;
  /** How often a relink has brought another number in its place. Left out for never. */
  readonly renewals?: number;
}

export interface BalanceRecord {
  readonly asOf: number;
  readonly current: Amounts;
  readonly type: Full<"BalanceType">;
  /** `cash.available` or `credit.used`. */
  readonly detail: Amounts | null;
}

export interface RefreshRecord {
  /** Only transaction refreshes have one. */
  readonly id: string | null;
  readonly lastAttemptedAt: number;
  readonly nextAvailableAt: number | null;
  readonly status: Full<"RefreshStatus">;
}

export interface ExpectedDeactivation {
  readonly at: number;
  readonly cause: ExpiryCause;
}

export interface AccountRecord extends WorldRecord {
  readonly holder: HolderRecord | null;
  readonly authorization: string;
  readonly institution: string;
  /** Which of the institution's accounts it is. */
  readonly template: string;
  readonly category: Full<"AccountCategory">;
  readonly subcategory: Full<"AccountSubcategory">;
  readonly displayName: string | null;
  readonly last4: string | null;
  readonly created: number;
  readonly permissions: readonly Permission[];
  readonly subscriptions: readonly Subscription[];
  readonly status: Full<"AccountStatus">;
  readonly inactive: { readonly action: RelinkAction; readonly cause: InactiveCause } | null;
  readonly expectedDeactivation: ExpectedDeactivation | null;
  /** Kept when the account is disconnected, since payment methods go on with them; no longer shown. */
  readonly numbers: readonly NumberRecord[] | null;
  readonly paymentMethodTypes: readonly Full<"AccountPaymentMethodType">[];
  readonly balance: BalanceRecord | null;
  readonly ownership: string | null;
  readonly refreshes: Readonly<Partial<Record<Feature, RefreshRecord>>>;
  /** Whether a transaction refresh has ever succeeded. */
  readonly hasTransactions: boolean;
}

export interface AuthorizationRecord extends WorldRecord {
  readonly holder: HolderRecord | null;
  readonly institution: string;
  readonly status: Full<"AuthorizationStatus">;
  readonly inactive: { readonly action: RelinkAction } | null;
  readonly expectedDeactivation: ExpectedDeactivation | null;
  /** Whether a refresh has found that the access was gone. Happens once, at institutions that do it. */
  readonly hasLapsed?: true;
}

export interface SessionFiltersRecord {
  readonly subcategories: readonly Full<"FilterSubcategory">[] | null;
  readonly countries: readonly string[] | null;
  readonly institution: string | null;
  readonly paymentMethodSupport: Full<"PaymentMethodSupport"> | null;
}

export interface SessionRecord extends WorldRecord {
  readonly holder: HolderRecord | null;
  readonly permissions: readonly Permission[];
  readonly prefetch: readonly Prefetch[];
  readonly filters: SessionFiltersRecord | null;
  /** Null where there is no limit. */
  readonly limit: number | null;
  readonly manualEntry: Full<"ManualEntryMode"> | null;
  readonly relink: { readonly authorization: string; readonly account: string | null } | null;
  readonly relinkResult: {
    readonly account: string | null;
    readonly authorization: string | null;
    readonly failure: RelinkFailure | null;
  } | null;
  readonly returnUrl: string | null;
  readonly clientSecret: string;
  readonly status: Full<"SessionStatus">;
  readonly cancelledReason: Full<"SessionCancelledReason"> | null;
  readonly accounts: readonly string[];
}

export interface OwnershipRecord extends WorldRecord {
  readonly account: string;
  readonly created: number;
  readonly owners: readonly OwnerRecord[];
}

export interface OwnerRecord extends WorldRecord {
  readonly ownership: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly refreshedAt: number;
}

export interface TransactionRecord extends WorldRecord {
  readonly account: string;
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly status: Full<"TransactionStatus">;
  readonly postedAt: number | null;
  readonly voidAt: number | null;
  readonly transactedAt: number;
  readonly updated: number;
  /** The refresh that brought its present state; null while only the institution knows of it. */
  readonly refresh: string | null;
  /** What the institution knows and the next refresh will bring. */
  readonly awaited: "posted" | "void" | null;
}

/** That a transaction refresh succeeded: places it in time, for `transaction_refresh[after]`. */
export interface TransactionRefreshRecord extends WorldRecord {
  readonly account: string;
}

export interface InferredBalanceRecord extends WorldRecord {
  readonly account: string;
  readonly asOf: number;
  readonly current: Amounts;
}

export interface CustomerRecord extends WorldRecord {
  readonly created: number;
  readonly name: string | null;
  readonly email: string | null;
  readonly description: string | null;
  readonly phone: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** The other fields that were set, as they are shown. */
  readonly details?: JsonObject;
}

export interface PaymentMethodRecord extends WorldRecord {
  readonly created: number;
  readonly customer: string | null;
  readonly account: string;
  readonly holderType: "company" | "individual";
  readonly name: string | null;
  readonly email: string | null;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface SetupIntentRecord extends WorldRecord {
  readonly created: number;
  readonly clientSecret: string;
  readonly customer: string | null;
  readonly description: string | null;
  readonly paymentMethod: string | null;
  readonly status: "requires_payment_method" | "requires_confirmation" | "succeeded";
  readonly usage: "off_session" | "on_session";
  readonly metadata: Readonly<Record<string, string>>;
}

/** What an event is about, as it was at that moment. */
export type EventSubject =
  | { readonly kind: "account"; readonly record: AccountRecord }
  | { readonly kind: "authorization"; readonly record: AuthorizationRecord }
  | { readonly kind: "session"; readonly record: SessionRecord; readonly accounts: readonly AccountRecord[] };

export interface EventRecord extends WorldRecord {
  readonly type: EventType;
  readonly created: number;
  readonly subject: EventSubject;
  readonly pendingWebhooks: number;
  /** Whether an endpoint did not take it, and no attempt is left. */
  readonly isUndelivered?: boolean;
  readonly request: { readonly id: string | null; readonly idempotencyKey: string | null };
}

export interface WebhookEndpointRecord extends WorldRecord {
  readonly created: number;
  readonly url: string;
  /** `*` takes every event of the version. */
  readonly enabledEvents: readonly string[];
  /** As it was named; null for the version of the sandbox. */
  readonly apiVersion: string | null;
  readonly description: string | null;
  readonly secret: string;
  readonly status: "enabled" | "disabled";
  readonly metadata: Readonly<Record<string, string>>;
}

/** An event on its way to an endpoint. It is gone once the endpoint has taken it. */
export interface DeliveryRecord extends WorldRecord {
  readonly endpoint: string;
  readonly event: string;
  /** The id of the object that the event is about: deliveries of one object keep their order. */
  readonly object: string;
  readonly attempts: number;
  /** Milliseconds of the world's time. */
  readonly dueAt: number;
}

export interface IdempotencyRecord extends WorldRecord {
  readonly created: number;
  readonly fingerprint: string;
  readonly status: number;
  readonly body: string;
  readonly apiVersion: ApiVersion;
}

/** Something that happens by itself when its time has come. */
export type JobTask =
  | { readonly kind: "finish-refresh"; readonly account: string; readonly feature: Feature; readonly startedAt: number }
  | { readonly kind: "daily-refresh"; readonly account: string; readonly feature: Subscription }
  | {
      readonly kind: "deactivate-authorization";
      readonly authorization: string;
      readonly action: RelinkAction;
      readonly cause: InactiveCause;
    }
  | { readonly kind: "announce-deactivation"; readonly authorization: string }
  | { readonly kind: "expire-numbers"; readonly account: string }
  | { readonly kind: "announce-number-expiry"; readonly account: string };

export interface JobRecord extends WorldRecord {
  /** Milliseconds of the world's time. */
  readonly at: number;
  readonly task: JobTask;
}
