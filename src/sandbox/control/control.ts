import type { JsonObject } from "../../contract/json.ts";
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

/** An object of Stripe's API, or of the sandbox's own. */
export type ControlAnswer = JsonObject & { readonly object: string };

export interface Completion {
  /** Name or id. */
  readonly institution?: string;
  /** Names, last four digits or ids. */
  readonly accounts?: readonly string[];
  readonly outcome?: "failed" | "no_account" | "no_authorization" | "other";
}

export interface AccessLoss {
  readonly cause?: "access_denied" | "access_expired" | "account_closed" | "account_unavailable" | "unspecified";
  readonly action?: "none" | "relink_required";
}

export interface NewTransaction {
  readonly amount: number;
  readonly description: string;
  readonly currency?: string;
  readonly status?: "pending" | "posted";
  readonly transacted_at?: number;
}

export interface NewFault {
  readonly kind: "drop" | "error" | "latency" | "rate_limit";
  readonly when?: "after" | "before";
  readonly operation?: string;
  readonly milliseconds?: number;
  readonly times?: number;
}

type RefreshFeature = "balance" | "inferred_balances" | "ownership" | "transactions";

/** The control as methods. Each is the operation of that name under `/_sandbox`, and throws where that refuses. */
export interface Control {
  readonly completeSession: (
    session: string,
    completion?: Completion,
    options?: ControlOptions,
  ) => Promise<ControlAnswer>;
  readonly cancelSession: (
    session: string,
    cancellation?: { readonly reason?: "custom_manual_entry" | "other" },
    options?: ControlOptions,
  ) => Promise<ControlAnswer>;
  readonly deactivateAccount: (account: string, loss?: AccessLoss, options?: ControlOptions) => Promise<ControlAnswer>;
  readonly reactivateAccount: (account: string, options?: ControlOptions) => Promise<ControlAnswer>;
  readonly expireAccountNumbers: (account: string, options?: ControlOptions) => Promise<ControlAnswer>;
  readonly finishRefresh: (
    account: string,
    feature: RefreshFeature,
    ending?: { readonly outcome?: "failed" | "succeeded" },
    options?: ControlOptions,
  ) => Promise<ControlAnswer>;
  readonly addTransaction: (
    account: string,
    transaction: NewTransaction,
    options?: ControlOptions,
  ) => Promise<ControlAnswer>;
  readonly postTransaction: (transaction: string, options?: ControlOptions) => Promise<ControlAnswer>;
  readonly voidTransaction: (transaction: string, options?: ControlOptions) => Promise<ControlAnswer>;
  readonly expireAuthorization: (
    authorization: string,
    loss?: AccessLoss,
    options?: ControlOptions,
  ) => Promise<ControlAnswer>;
  readonly revokeAuthorization: (authorization: string, options?: ControlOptions) => Promise<ControlAnswer>;
  readonly retrieveClock: (options?: ControlOptions) => Promise<ControlAnswer>;
  readonly advanceClock: (advance: { readonly seconds: number }, options?: ControlOptions) => Promise<ControlAnswer>;
  readonly listFaults: (options?: ControlOptions) => Promise<ControlAnswer>;
  readonly addFault: (fault: NewFault, options?: ControlOptions) => Promise<ControlAnswer>;
  readonly clearFaults: (options?: ControlOptions) => Promise<ControlAnswer>;
  readonly readJournal: (query?: { readonly limit?: number }, options?: ControlOptions) => Promise<ControlAnswer>;
  readonly listDeliveries: (options?: ControlOptions) => Promise<ControlAnswer>;
  readonly takeSnapshot: (options?: ControlOptions) => Promise<ControlAnswer>;
  readonly restoreSnapshot: (snapshot: ControlAnswer, options?: ControlOptions) => Promise<ControlAnswer>;
  readonly resetWorld: (options?: ControlOptions) => Promise<ControlAnswer>;
}

/** The key whose world is meant where none is named. */
export const DEFAULT_KEY = "sk_test_123";

/** Calls the control operations without a socket. */
export function createControl(handle: Handler): Control {
  const call = async (
    method: string,
    path: string,
    parameters: object,
    options: ControlOptions = {},
  ): Promise<ControlAnswer> => {
    const form = encodeForm(parameters as Record<string, unknown>);
    return send(
      method,
      method === "GET" && form !== "" ? `${path}?${form}` : path,
      method === "POST" ? form : null,
      options,
      "application/x-www-form-urlencoded",
    );
  };
  const send = async (
    method: string,
    path: string,
    body: string | null,
    { apiKey = DEFAULT_KEY, apiVersion, stripeAccount }: ControlOptions,
    contentType: string,
  ): Promise<ControlAnswer> => {
    const headers: Record<string, string> = { authorization: `Bearer ${apiKey}`, "content-type": contentType };
    if (apiVersion !== undefined) {
      headers["stripe-version"] = apiVersion;
    }
    if (stripeAccount !== undefined) {
      headers["stripe-account"] = stripeAccount;
    }
    const response = await handle({ method, url: `/_sandbox/${path}`, headers, body });
    const answer = JSON.parse(response.body ?? "{}") as ControlAnswer & {
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
