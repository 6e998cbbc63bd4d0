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

/** The arguments of each method. */
interface Arguments {
  completeSession: [session: string, completion?: Completion];
  cancelSession: [session: string, cancellation?: Cancellation];
  deactivateAccount: [account: string, loss?: AccessLoss];
  reactivateAccount: [account: string];
  expireAccountNumbers: [account: string];
  finishRefresh: [account: string, feature: Feature, ending?: RefreshEnding];
  addTransaction: [account: string, transaction: NewTransaction];
  postTransaction: [transaction: string];
  voidTransaction: [transaction: string];
  expireAuthorization: [authorization: string, loss?: AccessLoss];
  revokeAuthorization: [authorization: string];
  describeInstitutions: [];
  retrieveClock: [];
  advanceClock: [advance: Schemas["AdvanceClockRequest"]];
  listFaults: [];
  addFault: [fault: NewFault];
  clearFaults: [];
  readJournal: [query?: { readonly limit?: number }];
  listDeliveries: [];
  takeSnapshot: [];
  restoreSnapshot: [snapshot: Snapshot];
  resetWorld: [];
}

/** The body of an operation's 200 response. */
export type ControlAnswer<Id extends keyof operations> = operations[Id] extends {
  readonly responses: { readonly 200: { readonly content: { readonly "application/json": infer Answer } } };
}
  ? Answer
  : never;

/** The control operations as methods. Each calls the operation of its name under `/_sandbox`, and rejects if it is refused. */
export type Control = {
  readonly [Id in keyof Arguments]: (
    ...parameters: [...given: Arguments[Id], options?: ControlOptions]
  ) => Promise<ControlAnswer<Id>>;
};
