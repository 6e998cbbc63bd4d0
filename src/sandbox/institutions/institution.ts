import type { Full } from "../types/contract-types.ts";
import type { Amounts, Feature, InactiveCause, RelinkAction } from "../world/records/record-fields.ts";

/** How an account of an institution comes out when it is linked. */
export interface AccountTemplate {
  readonly name: string;
  readonly category: Full<"AccountCategory">;
  readonly subcategory: Full<"AccountSubcategory">;
  readonly last4: string;
  /** In minor units of US dollars. */
  readonly current: number;
  readonly available?: number;
  /** Whether payments can be made from it. True for checking and savings accounts when left out. */
  readonly canPay?: boolean;
  /** Null where nothing is known about the numbers. One permanent number when left out. */
  readonly numbers?: readonly NumberTemplate[] | null;
  /** Names of the owners, as an ownership refresh finds them. */
  readonly owners?: readonly string[];
  /** Features whose refresh fails, and features whose refresh stays pending until it is finished through the control. */
  readonly failing?: readonly Feature[];
  readonly waiting?: readonly Feature[];
}

export interface NumberTemplate {
  readonly identifierType: Full<"AccountNumberIdentifierType">;
  readonly status: Full<"AccountNumberStatus">;
  /** Seconds after linking when the number stops working. */
  readonly expiresAfter?: number;
}

/** What an institution does by itself after accounts were linked. */
export type InstitutionBehaviour =
  | { readonly kind: "steady" }
  /** Cannot be logged in to. */
  | { readonly kind: "down"; readonly outcome: "cancelled" | "failed" }
  /** Goes inactive shortly after linking; `renewsFor` is when a relinked authorization is expected to go inactive again. */
  | {
      readonly kind: "deactivates-soon";
      readonly action: RelinkAction;
      readonly cause: InactiveCause;
      readonly renewsFor?: number;
    }
  /** Goes inactive after so many seconds, and says so beforehand. */
  | { readonly kind: "deactivates-later"; readonly after: number }
  /** The first refresh finds that the access is gone: it fails, and all accounts behind the authorization go inactive. */
  | { readonly kind: "deactivates-on-refresh"; readonly action: RelinkAction; readonly cause: InactiveCause };

export interface Institution {
  readonly id: string;
  readonly name: string;
  /** Names that Stripe's pages used before. */
  readonly aliases: readonly string[];
  readonly countries: readonly string[];
  readonly status: Full<"InstitutionStatus">;
  readonly url: string | null;
  readonly routingNumbers: readonly string[];
  readonly behaviour: InstitutionBehaviour;
  /** Seconds from the start of a refresh until the next one may start. */
  readonly nextRefreshAfter: number;
  readonly accounts: readonly AccountTemplate[];
}

export function balanceOf(template: AccountTemplate): { readonly current: Amounts; readonly detail: Amounts } {
  const detail = template.category === "credit" ? template.current : (template.available ?? template.current);
  return { current: { usd: template.current }, detail: { usd: detail } };
}

/** Whether payments can be made from an account. */
export function canPayFrom(template: AccountTemplate): boolean {
  return template.canPay ?? (template.subcategory === "checking" || template.subcategory === "savings");
}

/** An institution of which only the name must be said. */
export type InstitutionDraft = Partial<Institution> & { readonly name: string };
