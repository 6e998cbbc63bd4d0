import type { TransactionRecord } from "./records/account-data-records.ts";
import type { AccountRecord } from "./records/account-records.ts";
import type { HolderRecord, Permission } from "./records/record-fields.ts";
import type { SessionRecord } from "./records/session-record.ts";

/** Why a world does not allow what is asked of it, as facts. Operations say which parameter that is about, and in which words. */
export type RefusalReason =
  | { readonly kind: "holder-incomplete"; readonly type: HolderRecord["type"] }
  | {
      readonly kind: "missing";
      readonly role: "holder" | "institution" | "paid-account" | "relinked-account" | "relinked-authorization";
      readonly id: string;
    }
  | { readonly kind: "account-not-active"; readonly account: string; readonly status: AccountRecord["status"] }
  | { readonly kind: "permission-missing"; readonly account: string; readonly permission: Permission }
  | {
      readonly kind: "transaction-not-pending";
      readonly transaction: string;
      readonly status: TransactionRecord["status"];
    }
  | RelinkReason
  | CompletionReason
  | PaymentReason;

/** Why accounts cannot be linked again. */
export type RelinkReason =
  | { readonly kind: "authorization-disconnected"; readonly authorization: string }
  | { readonly kind: "other-holder" }
  | { readonly kind: "account-of-other-authorization"; readonly account: string; readonly authorization: string }
  | { readonly kind: "relinked-account-disconnected"; readonly account: string };

/** Why the link flow cannot end as requested. */
export type CompletionReason =
  | { readonly kind: "session-over"; readonly session: string; readonly status: SessionRecord["status"] }
  | { readonly kind: "outcome-of-relink"; readonly outcome: string }
  | { readonly kind: "outcome-of-required-account" }
  | { readonly kind: "institution-unknown"; readonly wanted: string; readonly offered: readonly string[] }
  | { readonly kind: "institution-fixed"; readonly fixed: string; readonly chosen: string }
  | {
      readonly kind: "account-not-offered";
      readonly name: string;
      readonly index: number;
      readonly offered: readonly string[];
    }
  | { readonly kind: "account-chosen-twice" }
  | { readonly kind: "no-payable-account" }
  | { readonly kind: "too-many-accounts"; readonly limit: number; readonly chosen: number };

/** Why an account or a payment method cannot be used for a payment. */
export type PaymentReason =
  | {
      readonly kind: "wrong-customer";
      /** What does not go with the customer: an account to pay from, or a payment method that there is already. */
      readonly of: "account" | "payment-method";
      readonly account: string;
      readonly holder: HolderRecord | null;
      readonly customer: string;
    }
  | { readonly kind: "not-payable"; readonly account: string; readonly why: UnpayableReason }
  | { readonly kind: "payment-method-missing"; readonly intent: "PaymentIntent" | "SetupIntent" }
  | { readonly kind: "payment-method-detached"; readonly method: string }
  | { readonly kind: "payment-method-not-attached"; readonly method: string }
  | {
      readonly kind: "attached-elsewhere";
      readonly method: string;
      readonly attachedTo: string;
      readonly customer: string | null;
    }
  | { readonly kind: "payment-method-blocked"; readonly method: string; readonly account: string }
  | { readonly kind: "mandate-missing"; readonly intent: "PaymentIntent" | "SetupIntent" }
  | { readonly kind: "mandate-of-other-method"; readonly mandate: string; readonly method: string }
  | { readonly kind: "setup-state"; readonly intent: string; readonly status: string; readonly wanted: string }
  | { readonly kind: "payment-state"; readonly intent: string; readonly status: string; readonly wanted: string };

/** Why no payment method can be created from an account. */
export type UnpayableReason =
  | "disconnected"
  | "inactive"
  | "numbers-pending"
  | "numbers-unusable"
  | "permission-missing"
  | "type-unsupported";

/** Thrown where a world does not allow what is asked of it. */
export class WorldRefusal extends Error {
  override readonly name = "WorldRefusal";
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason.kind);
    this.reason = reason;
  }
}
