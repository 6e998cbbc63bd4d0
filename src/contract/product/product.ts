import type { FindingData } from "../../findings/finding.ts";
import type { Redact } from "../../findings/read-got.ts";
import type { RequestReading } from "../check/request-reading.ts";
import type { Operation } from "../model/operation.ts";
import type { Credentials } from "./credentials.ts";
import type { Errors } from "./errors.ts";
import type { Expansion } from "./expansion.ts";
import type { FormCodec } from "./form-codec.ts";
import type { MockHabits } from "./mock-habits.ts";
import type { SuiteHabits } from "./suite-habits.ts";
import type { Versions } from "./versions.ts";
import type { Webhooks } from "./webhooks.ts";

/** What the tool knows about one API beyond its document. A contract is checked by the habits of its product. */
export interface Product {
  readonly name: string;
  /** How a query or a form body writes lists and objects. */
  readonly form: FormCodec;
  /** Rules on requests that no schema expresses. */
  readonly rules: readonly RequestRule[];
  /** Removes what is private to the API's users from a string before a message shows it. */
  readonly redact: Redact;
  /** What may stay in a recording although its name says that it is private, and the reverse. */
  readonly privacy: Privacy;
  readonly credentials: Credentials;
  /** Loaded when a mock is made: checks need none of it. */
  readonly mock: () => Promise<MockHabits>;
  readonly errors: Errors;
  /** Undefined for an API whose answers do not expand. */
  readonly expansion?: Expansion;
  /** Undefined for an API with one version: all exchanges are of its only contract. */
  readonly versions?: Versions;
  /** Undefined for an API whose deliveries cannot be told from calls. */
  readonly webhooks?: Webhooks;
  /** Undefined for an API that the suite knows only by its document. */
  readonly suite?: SuiteHabits;
}

/** Finds what is wrong with a request whose parameters were read and checked by their schemas. */
export type RequestRule = (operation: Operation, reading: RequestReading) => readonly FindingData[];

export interface Privacy {
  /** Values of `object` whose `name` is that of a company. */
  readonly publicNames: readonly string[];
  /** Fields of the contract that people write sentences into. */
  readonly freeTexts: readonly string[];
}
