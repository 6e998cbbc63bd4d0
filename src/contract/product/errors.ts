import type { JsonValue } from "../../schema/json.ts";

/** How an API says why it refuses a request. */
export interface Errors {
  /** Undefined for a body that is not an error. */
  readonly read: (body: JsonValue) => ReadError | undefined;
}

export interface ReadError {
  readonly message: string;
  /** The name of the parameter that is wrong, as a request writes it. */
  readonly param: string | undefined;
}
