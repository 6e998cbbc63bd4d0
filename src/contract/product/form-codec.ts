import type { JsonObject } from "../../schema/json.ts";

/** Reads and writes the parameters of a query string (without its `?`) or of a form body. */
export interface FormCodec {
  /** Values stay strings, because only a schema knows which of them are numbers or booleans. */
  readonly decode: (text: string) => DecodedForm;
  readonly encode: (parameters: Readonly<Record<string, unknown>>) => string;
  /** The name of a parameter as a request writes it: `account_holder[customer]`. */
  readonly formatName: (path: readonly (string | number)[]) => string;
}

export type DecodedForm =
  | { readonly kind: "form"; readonly fields: JsonObject }
  | {
      readonly kind: "refused";
      readonly message: string;
      /** The parameter that cannot be read, null if it is the form as a whole. */
      readonly at: string | null;
    };
