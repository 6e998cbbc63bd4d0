import type { JsonObject, JsonValue } from "../../schema/json.ts";
import type { ExchangeRequest } from "../check/exchange.ts";
import type { RequestReading } from "../check/request-reading.ts";
import type { Model } from "../model/model.ts";
import type { Operation } from "../model/operation.ts";

/** How a mock answers as its API would: what it refuses, and what its answers have in common. */
export interface MockHabits {
  readonly createAdmission: (options: AdmissionOptions) => Admission;
  /** Refuses a request for a reason of the mock's. */
  readonly refuse: (message: string) => MockAnswer;
  readonly refuseRoute: (method: string, pathname: string) => MockAnswer;
  /** Undefined for a valid request. */
  readonly refuseRequest: (call: ReadCall) => MockAnswer | undefined;
  /** Ties an answer to its request: the id that was asked for, a page that ends. */
  readonly finish: (answered: AnsweredCall, body: JsonValue) => JsonValue;
  /** Headers that every answer has; undefined removes one of an example. */
  readonly headersOf: (stamp: Stamp) => Readonly<Record<string, string | undefined>>;
  /**
   * Makes the fields of an object consistent after some were changed. The object comes from an example, and its values
   * occur together in some example, except for values of an enum that no example has.
   */
  readonly reconcile: (object: JsonObject) => JsonObject;
}

export interface AdmissionOptions {
  /** The version of requests that name none. */
  readonly apiVersion: string | undefined;
  /** What happens to API versions without a contract: the nearest one answers, or they are refused. */
  readonly policy: "nearest" | "refuse" | undefined;
  /** Called once with each note. */
  readonly onNote: ((note: string) => void) | undefined;
}

/** Judges what comes before any operation: key and version. */
export interface Admission {
  /** The version of requests that name none; undefined for an API with one version. */
  readonly apiVersion: string | undefined;
  readonly admit: (request: ExchangeRequest) => Admitted;
}

export type Admitted =
  | {
      readonly kind: "admitted";
      readonly version: string | undefined;
      /** Says that the answer is in another version than the one that was asked for. */
      readonly note: string | undefined;
    }
  | { readonly kind: "refused"; readonly version: string | undefined; readonly answer: MockAnswer };

export interface MockAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonValue | undefined;
}

export interface ReadCall {
  readonly model: Model;
  readonly operation: Operation;
  readonly reading: RequestReading;
  /** The answer is in another version than the one that was asked for, and that one may have more parameters. */
  readonly isOtherVersion: boolean;
}

export interface AnsweredCall {
  readonly operation: Operation;
  readonly reading: RequestReading;
  readonly pathname: string;
  /** The example was requested by name: then it stays unchanged. */
  readonly isNamedExample: boolean;
}

export interface Stamp {
  readonly request: ExchangeRequest;
  readonly requestId: string;
  readonly version: string | undefined;
  readonly note: string | undefined;
}
