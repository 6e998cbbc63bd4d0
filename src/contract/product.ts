import type { FindingData } from "../findings/finding.ts";
import type { Redact } from "../findings/read-got.ts";
import type { JsonObject } from "../schema/json.ts";
import type { RequestReading } from "./check/request-reading.ts";
import type { Operation } from "./model/operation.ts";

/** What the tool knows about one API beyond its document. A contract is checked by the habits of its product. */
export interface Product {
  readonly name: string;
  /** How a query or a form body writes lists and objects. */
  readonly form: FormCodec;
  /** Rules on requests that no schema expresses. */
  readonly rules: readonly RequestRule[];
  /** Removes what is private to the API's users from a string before a message shows it. */
  readonly redact: Redact;
  /** The fields of an answer that a request can ask for in full; undefined where the API has none. */
  readonly expandablePaths?: (operation: Operation) => readonly string[];
}

/** Reads and writes the parameters of a query string (without its `?`) or of a form body. */
export interface FormCodec {
  /** Values stay strings, because only a schema knows which of them are numbers or booleans. */
  readonly decode: (text: string) => DecodedForm;
  readonly encode: (parameters: Readonly<Record<string, unknown>>) => string;
  /** The name of a parameter as a request writes it: `account_holder[customer]`. */
  readonly formatName: (path: readonly (string | number)[]) => string;
  /** The path that a written name leads to; null if it is not a name. */
  readonly parseName: (name: string) => readonly string[] | null;
}

export type DecodedForm =
  | { readonly kind: "form"; readonly fields: JsonObject }
  | {
      readonly kind: "refused";
      readonly message: string;
      /** The parameter that cannot be read, null if it is the form as a whole. */
      readonly at: string | null;
    };

/** Finds what is wrong with a request whose parameters were read and checked by their schemas. */
export type RequestRule = (operation: Operation, reading: RequestReading) => readonly FindingData[];
