import type { components } from "../../generated/control/types.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { encodeForm } from "../../protocol/form/encode-form.ts";
import type { Handler } from "../../server/handler.ts";

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

/** The control as methods. Each is the operation of that name under `/_sandbox`, and throws where that refuses. */
export interface Control {
  readonly completeSession: (
    session: string,
    completion?: Completion,
    options?: ControlOptions,
  ) => Promise<StripeObject>;
  readonly cancelSession: (
    session: string,
    cancellation?: Cancellation,
    options?: ControlOptions,
  ) => Promise<StripeObject>;
  readonly deactivateAccount: (account: string, loss?: AccessLoss, options?: ControlOptions) => Promise<StripeObject>;
  readonly reactivateAccount: (account: string, options?: ControlOptions) => Promise<StripeObject>;
  readonly expireAccountNumbers: (account: string, options?: ControlOptions) => Promise<StripeObject>;
  readonly finishRefresh: (
    account: string,
    feature: Feature,
    ending?: RefreshEnding,
    options?: ControlOptions,
  ) => Promise<StripeObject>;
  readonly addTransaction: (
    account: string,
    transaction: NewTransaction,
    options?: ControlOptions,
  ) => Promise<Schemas["SandboxTransaction"]>;
  readonly postTransaction: (transaction: string, options?: ControlOptions) => Promise<Schemas["SandboxTransaction"]>;
  readonly voidTransaction: (transaction: string, options?: ControlOptions) => Promise<Schemas["SandboxTransaction"]>;
  readonly expireAuthorization: (
    authorization: string,
    loss?: AccessLoss,
    options?: ControlOptions,
  ) => Promise<StripeObject>;
  readonly revokeAuthorization: (authorization: string, options?: ControlOptions) => Promise<StripeObject>;
  readonly describeInstitutions: (options?: ControlOptions) => Promise<Schemas["SandboxInstitutionList"]>;
  readonly retrieveClock: (options?: ControlOptions) => Promise<Schemas["SandboxClock"]>;
  readonly advanceClock: (
    advance: Schemas["AdvanceClockRequest"],
    options?: ControlOptions,
  ) => Promise<Schemas["SandboxClock"]>;
  readonly listFaults: (options?: ControlOptions) => Promise<Schemas["SandboxFaultList"]>;
  readonly addFault: (fault: NewFault, options?: ControlOptions) => Promise<Schemas["SandboxFaultList"]>;
  readonly clearFaults: (options?: ControlOptions) => Promise<Schemas["SandboxFaultList"]>;
  readonly readJournal: (
    query?: { readonly limit?: number },
    options?: ControlOptions,
  ) => Promise<Schemas["SandboxJournal"]>;
  readonly listDeliveries: (options?: ControlOptions) => Promise<Schemas["SandboxDeliveries"]>;
  readonly takeSnapshot: (options?: ControlOptions) => Promise<Snapshot>;
  readonly restoreSnapshot: (snapshot: Snapshot, options?: ControlOptions) => Promise<Schemas["SandboxClock"]>;
  readonly resetWorld: (options?: ControlOptions) => Promise<Schemas["SandboxClock"]>;
}

/** The key of the default world. */
export const DEFAULT_KEY = "sk_test_123";

/** Calls the control operations without a socket. */
export function createControl(handle: Handler): Control {
  const call = async <Result>(
    method: string,
    path: string,
    parameters: object,
    options: ControlOptions = {},
  ): Promise<Result> => {
    const form = encodeForm(parameters);
    return send(
      method,
      method === "GET" && form !== "" ? `${path}?${form}` : path,
      method === "POST" ? form : null,
      options,
      "application/x-www-form-urlencoded",
    );
  };
  const send = async <Result>(
    method: string,
    path: string,
    body: string | null,
    { apiKey = DEFAULT_KEY, apiVersion, stripeAccount }: ControlOptions,
    contentType: string,
  ): Promise<Result> => {
    const headers: Record<string, string> = { authorization: `Bearer ${apiKey}`, "content-type": contentType };
    if (apiVersion !== undefined) {
      headers["stripe-version"] = apiVersion;
    }
    if (stripeAccount !== undefined) {
      headers["stripe-account"] = stripeAccount;
    }
    const response = await handle({ method, url: `/_sandbox/${path}`, headers, body });
    const answer = JSON.parse(response.body ?? "{}") as Result & {
      readonly error?: { readonly message?: string };
    };
    if (response.status !== 200) {
      throw new FcContractError(
        "sandbox_control_refused",
        `${method} /_sandbox/${path}: ${answer.error?.message ?? `status ${response.status}`}`,
      );
    }
    return answer;
  };
  const at = (...segments: readonly string[]): string => segments.map(encodeURIComponent).join("/");

  return {
    completeSession: (session, completion = {}, options) =>
      call("POST", at("sessions", session, "complete"), completion, options),
    cancelSession: (session, cancellation = {}, options) =>
      call("POST", at("sessions", session, "cancel"), cancellation, options),
    deactivateAccount: (account, loss = {}, options) =>
      call("POST", at("accounts", account, "deactivate"), loss, options),
    reactivateAccount: (account, options) => call("POST", at("accounts", account, "reactivate"), {}, options),
    expireAccountNumbers: (account, options) => call("POST", at("accounts", account, "expire_numbers"), {}, options),
    finishRefresh: (account, feature, ending = {}, options) =>
      call("POST", at("accounts", account, "refreshes", feature, "finish"), ending, options),
    addTransaction: (account, transaction, options) =>
      call("POST", at("accounts", account, "transactions"), transaction, options),
    postTransaction: (transaction, options) => call("POST", at("transactions", transaction, "post"), {}, options),
    voidTransaction: (transaction, options) => call("POST", at("transactions", transaction, "void"), {}, options),
    expireAuthorization: (authorization, loss = {}, options) =>
      call("POST", at("authorizations", authorization, "expire"), loss, options),
    revokeAuthorization: (authorization, options) =>
      call("POST", at("authorizations", authorization, "revoke"), {}, options),
    describeInstitutions: (options) => call("GET", "institutions", {}, options),
    retrieveClock: (options) => call("GET", "clock", {}, options),
    advanceClock: (advance, options) => call("POST", "clock/advance", advance, options),
    listFaults: (options) => call("GET", "faults", {}, options),
    addFault: (fault, options) => call("POST", "faults", fault, options),
    clearFaults: (options) => call("DELETE", "faults", {}, options),
    readJournal: (query = {}, options) => call("GET", "journal", query, options),
    listDeliveries: (options) => call("GET", "deliveries", {}, options),
    takeSnapshot: (options) => call("GET", "snapshot", {}, options),
    restoreSnapshot: (snapshot, options = {}) =>
      send("POST", "snapshot", JSON.stringify(snapshot), options, "application/json"),
    resetWorld: (options) => call("POST", "reset", {}, options),
  };
}
