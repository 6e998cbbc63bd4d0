import { encodeForm } from "../../src/protocol/form/encode-form.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import type { AnswerOf, ControlSchema } from "../../src/sandbox/types/contract-types.ts";
import type { AnswerAt } from "../support/answer-at.ts";

export interface CallOptions {
  readonly apiKey?: string;
  readonly version?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Account = AnswerOf<"retrieveAccount">;
export type Session = AnswerOf<"retrieveSession">;

/** An object of which the contract says no more. */
export type StripeObject = ControlSchema<"StripeObject">;

/** A body of which nothing is known but how it refuses. */
export type Unread = AnswerAt<string, string>;

export interface Answer<Body = Unread> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly text: string;
}

/** A sandbox and short ways to call it. */
export interface OpenSandbox {
  readonly sandbox: Sandbox;
  readonly control: Sandbox["control"];
  /** What the sandbox said about its own faults: nothing, if all is well. */
  readonly faults: unknown[];
  readonly get: <Path extends string>(
    path: Path,
    query?: object,
    options?: CallOptions,
  ) => Promise<Answer<AnswerAt<"get", Path>>>;
  readonly post: <Path extends string>(
    path: Path,
    body?: object,
    options?: CallOptions,
  ) => Promise<Answer<AnswerAt<"post", Path>>>;
  readonly send: <Verb extends string, Path extends string>(
    method: Verb,
    path: Path,
    body: string | null,
    options?: CallOptions,
  ) => Promise<Answer<AnswerAt<Lowercase<Verb>, Path>>>;
  readonly createCustomer: () => Promise<string>;
  /** Links accounts for a customer, and answers the session that did. */
  readonly link: (completion?: object, session?: object) => Promise<Session>;
  /** The types of all events, oldest first, without `financial_connections.`. */
  readonly eventTypes: (options?: CallOptions) => Promise<string[]>;
  readonly advance: (seconds: number) => Promise<unknown>;
}

export const START = new Date("2026-11-20T12:00:00Z");
export const NOW = START.getTime() / 1000;
export const FC = "/v1/financial_connections";
export const ALL_PERMISSIONS = ["balances", "ownership", "payment_method", "transactions"];

/** Short ways to call a sandbox. `faults` is what it said about its own. */
export function callSandbox(sandbox: Sandbox, faults: unknown[]): OpenSandbox {
  const call = async <Body>(
    method: string,
    path: string,
    body: string | null,
    { apiKey = "sk_test_123", version, headers }: CallOptions = {},
  ): Promise<Answer<Body>> => {
    const response = await sandbox.handle({
      method,
      url: path,
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(body !== null && { "content-type": "application/x-www-form-urlencoded" }),
        ...(version !== undefined && { "stripe-version": version }),
        ...headers,
      },
      body,
    });
    const text = response.body ?? "";
    return { status: response.status, headers: response.headers, body: JSON.parse(text) as Body, text };
  };
  const get: OpenSandbox["get"] = (path, query = {}, callOptions) => {
    const form = encodeForm(query);
    return call("GET", form === "" ? path : `${path}?${form}`, null, callOptions);
  };
  const post: OpenSandbox["post"] = (path, body = {}, callOptions) => call("POST", path, encodeForm(body), callOptions);
  const createCustomer = async (): Promise<string> => {
    const { body } = await post("/v1/customers", { name: "Jenny Rosen" });
    return body.id;
  };

  return {
    sandbox,
    control: sandbox.control,
    faults,
    get,
    post,
    send: call,
    createCustomer,
    link: async (completion = {}, session = {}) => {
      const customer = await createCustomer();
      const created = await post(`${FC}/sessions`, {
        account_holder: { type: "customer", customer },
        permissions: ALL_PERMISSIONS,
        ...session,
      });
      return (await post(`/_sandbox/sessions/${created.body.id}/complete`, completion)).body;
    },
    eventTypes: async (callOptions) => {
      const { body } = await get("/v1/events", { limit: 100, type: "financial_connections.*" }, callOptions);
      return body.data.map(({ type }) => type.replace("financial_connections.", "")).toReversed();
    },
    advance: (seconds) => sandbox.control.advanceClock({ seconds }),
  };
}
