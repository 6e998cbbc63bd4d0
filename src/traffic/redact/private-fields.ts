import type { Contract } from "../../contract/contract.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../contract/json.ts";

/** Names that hold something private wherever they stand, also in objects of other APIs that an expansion brings in. */
const USUAL_FIELDS = [
  "access_token",
  "account_holder_name",
  "account_number",
  "address",
  "api_key",
  "city",
  "client_secret",
  "description",
  "display_name",
  "dob",
  "email",
  "first_name",
  "iban",
  "last4",
  "last_name",
  "line1",
  "line2",
  "name",
  "otp",
  "passwd",
  "password",
  "phone",
  "pin",
  "postal_code",
  "raw_address",
  "refresh_token",
  "secret",
  "shipping",
  "ssn_last_4",
  "tax_id",
  "token",
];

/** Objects whose names are those of companies, and public. */
const PUBLIC_NAMES = new Set(["financial_connections.institution"]);

/** Knows which fields of a body are private. */
export interface PrivateFields {
  readonly isPrivate: (name: string, owner: JsonObject | undefined) => boolean;
}

/** The usual fields and those that the contracts mark with `x-sensitive`. */
export function createPrivateFields(contracts: readonly Contract[]): PrivateFields {
  const names = new Set(USUAL_FIELDS);
  for (const { document } of contracts) {
    collectSensitive(document, names);
  }
  return {
    isPrivate: (name, owner) => {
      const isPublicName =
        name === "name" && typeof owner?.["object"] === "string" && PUBLIC_NAMES.has(owner["object"]);
      return names.has(name) && !isPublicName;
    },
  };
}

function collectSensitive(value: JsonValue, names: Set<string>): void {
  if (Array.isArray(value)) {
    (value as readonly JsonValue[]).forEach((item) => collectSensitive(item, names));
    return;
  }
  if (!isJsonObject(value)) {
    return;
  }
  if (isJsonObject(value["properties"])) {
    for (const [name, schema] of Object.entries(value["properties"])) {
      if (isJsonObject(schema) && schema["x-sensitive"] === true) {
        names.add(name);
      }
    }
  }
  Object.values(value).forEach((member) => collectSensitive(member, names));
}
