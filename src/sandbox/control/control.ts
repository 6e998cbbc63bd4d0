import type { components, operations } from "../../generated/control/types.ts";

/** Whose world a control call acts on. */
export interface ControlOptions {
  /** `sk_test_123` when left out. */
  readonly apiKey?: string;
  /** The connected account, where the world is one's. */
  readonly stripeAccount?: string;
  /** Version that Stripe's objects are answered in. */
  readonly apiVersion?: string;
}

type Schemas = components["schemas"];

export type Completion = Omit<Schemas["CompleteSessionRequest"], "accounts"> & {
  readonly accounts?: readonly string[];
};
export type Cancellation = Schemas["CancelSessionRequest"];
export type AccessLoss = Schemas["DeactivateAccountRequest"];
export type RefreshEnding = Schemas["FinishRefreshRequest"];
export type NewTransaction = Schemas["AddTransactionRequest"];
export type NewFault = Schemas["AddFaultRequest"];
export type Snapshot = Schemas["SandboxSnapshot"];

/** An object of Stripe's API, in the version of the call. */
export type StripeObject = Schemas["StripeObject"];

type Feature = Schemas["SandboxFeature"];

/** What an operation answers with its status 200. */
export type ControlAnswer<Id extends keyof operations> =
  operations[Id]["responses"][200]["content"]["application/json"];

type Answered<Id extends keyof operations> = Promise<ControlAnswer<Id>>;

/** The control as methods. Each is the operation of that name under `/_sandbox`, and throws where that refuses. */
export interface Control {
  readonly completeSession: (
    session: string,
    completion?: Completion,
    options?: ControlOptions,
  ) => Answered<"completeSession">;
  readonly cancelSession: (
    session: string,
    cancellation?: Cancellation,
    options?: ControlOptions,
  ) => Answered<"cancelSession">;
  readonly deactivateAccount: (
    account: string,
    loss?: AccessLoss,
    options?: ControlOptions,
  ) => Answered<"deactivateAccount">;
  readonly reactivateAccount: (account: string, options?: ControlOptions) => Answered<"reactivateAccount">;
  readonly expireAccountNumbers: (account: string, options?: ControlOptions) => Answered<"expireAccountNumbers">;
  readonly finishRefresh: (
    account: string,
    feature: Feature,
    ending?: RefreshEnding,
    options?: ControlOptions,
  ) => Answered<"finishRefresh">;
  readonly addTransaction: (
    account: string,
    transaction: NewTransaction,
    options?: ControlOptions,
  ) => Answered<"addTransaction">;
  readonly postTransaction: (transaction: string, options?: ControlOptions) => Answered<"postTransaction">;
  readonly voidTransaction: (transaction: string, options?: ControlOptions) => Answered<"voidTransaction">;
  readonly expireAuthorization: (
    authorization: string,
    loss?: AccessLoss,
    options?: ControlOptions,
  ) => Answered<"expireAuthorization">;
  readonly revokeAuthorization: (authorization: string, options?: ControlOptions) => Answered<"revokeAuthorization">;
  readonly describeInstitutions: (options?: ControlOptions) => Answered<"describeInstitutions">;
  readonly retrieveClock: (options?: ControlOptions) => Answered<"retrieveClock">;
  readonly advanceClock: (
    advance: Schemas["AdvanceClockRequest"],
    options?: ControlOptions,
  ) => Answered<"advanceClock">;
  readonly listFaults: (options?: ControlOptions) => Answered<"listFaults">;
  readonly addFault: (fault: NewFault, options?: ControlOptions) => Answered<"addFault">;
  readonly clearFaults: (options?: ControlOptions) => Answered<"clearFaults">;
  readonly readJournal: (query?: { readonly limit?: number }, options?: ControlOptions) => Answered<"readJournal">;
  readonly listDeliveries: (options?: ControlOptions) => Answered<"listDeliveries">;
  readonly takeSnapshot: (options?: ControlOptions) => Answered<"takeSnapshot">;
  readonly restoreSnapshot: (snapshot: Snapshot, options?: ControlOptions) => Answered<"restoreSnapshot">;
  readonly resetWorld: (options?: ControlOptions) => Answered<"resetWorld">;
}
