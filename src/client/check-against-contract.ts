import type * as validators from "../generated/2026-03-04.preview/validators.js";
import { DEFAULT_API_VERSION, type ApiVersion } from "../protocol/api-version.ts";
import { chooseApiVersion } from "../protocol/choose-api-version.ts";
import type { ContractFinding } from "./contract-finding.ts";
import { describeDeparture, isDrift } from "./describe-departure.ts";
import { dropUntakenBranches } from "./drop-untaken-branches.ts";

type Validators = typeof validators;

// Spelled out, so that a bundler sees three files and not a folder.
const load: Readonly<Record<ApiVersion, () => Promise<Validators>>> = {
  "2026-02-25.clover": () => import("../generated/2026-02-25.clover/validators.js"),
  "2026-03-04.preview": () => import("../generated/2026-03-04.preview/validators.js"),
  "2026-10-28.endive": () => import("../generated/2026-10-28.endive/validators.js"),
};

/** Checks the body of an answer. One with a status that the contract does not list is checked as a 500. */
export async function checkAnswer(
  version: ApiVersion,
  operation: string,
  status: number,
  body: unknown,
): Promise<readonly ContractFinding[]> {
  const module = await load[version]();
  const pointers = module.responses[operation];
  const pointer = pointers?.[status] ?? pointers?.["500"] ?? "";
  return departures(module, pointer, body).map((error) => createFinding(operation, status, error, body));
}

/** Checks an event. One that is rendered in another API version, or of an unknown type, is drift in itself. */
export async function checkEvent(
  version: ApiVersion = DEFAULT_API_VERSION,
  type: string,
  event: Readonly<Record<string, unknown>>,
): Promise<readonly ContractFinding[]> {
  const module = await load[version]();
  const pointer = module.webhooks[type];
  if (pointer === undefined) {
    return [drift(type, "type", `${type} is an event that ${version} does not know`)];
  }
  const found = departures(module, pointer, event).map((error) => createFinding(type, null, error, event));
  const choice = chooseApiVersion(String(event["api_version"]));
  if (choice.kind === "chosen" && choice.version === version) {
    return found;
  }
  const rendered = JSON.stringify(event["api_version"]);
  return [drift(type, "api_version", `the event is rendered in ${rendered}, not in ${version}`), ...found];
}

function departures(module: Validators, pointer: string, value: unknown): readonly validators.SchemaError[] {
  const validate = module.validators[pointer];
  return validate === undefined || validate(value) ? [] : dropUntakenBranches(validate.errors ?? []);
}

function createFinding(
  operation: string,
  status: number | null,
  error: validators.SchemaError,
  body: unknown,
): ContractFinding {
  const { pointer, message } = describeDeparture(error, body);
  const severity = isDrift(error) ? "drift" : "breaking";
  return { operation, status, pointer, rule: error.keyword, contract: error.schemaPath, severity, message };
}

function drift(operation: string, rule: string, message: string): ContractFinding {
  return { operation, status: null, pointer: `/${rule}`, rule, contract: "#/webhooks", severity: "drift", message };
}
