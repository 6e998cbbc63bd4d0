import type { ExchangeRequest } from "../../contract/check/exchange.ts";
import { type Refusal, refuse } from "../../products/stripe/refusals/refusal.ts";
import { parseJsonObject } from "../../schema/json.ts";
import { findHolder } from "../operations/flow/find-secret.ts";
import type { OpenWorld, Worlds } from "../worlds.ts";

/** The world that has the client secret in the body of a request. The secret alone grants access: no key is needed. */
export function openBySecret(worlds: Worlds, { body }: ExchangeRequest): OpenWorld | Refusal {
  const secret = readSecret(body);

  if (secret === undefined) {
    return NO_SECRET;
  }
  return worlds.all().find(({ world }) => findHolder(world, secret) !== undefined) ?? UNKNOWN_SECRET;
}

/** Everything else in the body is checked against the contract later. */
function readSecret(body: string | null): string | undefined {
  const secret = parseJsonObject(body ?? "")?.["client_secret"];
  return typeof secret === "string" ? secret : undefined;
}

const NO_SECRET: Refusal = refuse("invalid_request", {
  code: "parameter_missing",
  message: "Send a JSON object with the client_secret of a session or SetupIntent, as a string.",
  param: "client_secret",
});

/** The same for a malformed secret and an unknown one. */
const UNKNOWN_SECRET: Refusal = refuse("invalid_request", {
  code: "resource_missing",
  message: "This client secret is unknown: no session or SetupIntent of the sandbox has it.",
  param: "client_secret",
});
