import { createFinding, identityOf } from "../findings/create-finding.ts";
import { explainValue, isDocumented, listFindings } from "../findings/explain-value.ts";
import type { Direction, FindingData } from "../findings/finding.ts";
import { type SurfaceModules, SURFACES } from "../generated/load-surface.ts";
import { SURFACE_OF } from "../generated/surfaces.ts";
import type { ApiVersion } from "../protocol/api-version.ts";
import { DEFAULT_API_VERSION } from "../protocol/default-api-version.ts";
import { chooseApiVersion } from "../protocol/choose-api-version.ts";
import { maskKeys } from "../protocol/secrets/mask-keys.ts";
import { acceptsValue } from "../schema/accepts-value.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { SchemaReader } from "../schema/schema-reader.ts";
import type { ClientFinding } from "./client-finding.ts";

/** The nearest version with a contract. */
function nearestTo(version: string): ApiVersion {
  const choice = chooseApiVersion(version);
  return choice.kind === "chosen" ? choice.version : DEFAULT_API_VERSION;
}

function modulesOf(version: string): SurfaceModules {
  return SURFACES[SURFACE_OF[nearestTo(version)]];
}

/** Checks the body of an answer. One with a status that the contract does not list is checked as a 500. */
export async function checkAnswer(
  version: string,
  operation: string,
  status: number,
  body: unknown,
): Promise<readonly ClientFinding[]> {
  const { responses } = await modulesOf(version).validators();
  const pointer = responses[operation]?.[status] ?? responses[operation]?.["500"] ?? "";
  const found = await checkBody(version, pointer, body);
  return toFindings({ operation, status, direction: "response" }, found);
}

/** Checks an event. One that is rendered in another API version, or of an unknown type, is drift in itself. */
export async function checkEvent(
  version: string = DEFAULT_API_VERSION,
  type: string,
  event: Readonly<Record<string, unknown>>,
): Promise<readonly ClientFinding[]> {
  const { webhooks } = await modulesOf(version).validators();
  const context = { operation: `webhook ${type}`, status: null, direction: "webhook" } as const;
  const pointer = webhooks[type];
  if (pointer === undefined) {
    const { laterWebhooks } = await modulesOf(version).schemas();
    if (laterWebhooks.includes(type)) {
      return [];
    }
    return toFindings(context, [drift("type", `a type of event that ${version} has`, JSON.stringify(type))]);
  }
  const found = await checkBody(version, pointer, event);
  const choice = chooseApiVersion(String(event["api_version"]));
  if (choice.kind === "chosen" && choice.version === nearestTo(version)) {
    return toFindings(context, found);
  }
  const rendered = JSON.stringify(event["api_version"]);
  return toFindings(context, [drift("api_version", JSON.stringify(version), rendered), ...found]);
}

/** The schemas are loaded only for a body that does not match, or whose validator cannot see undocumented fields. */
async function checkBody(version: string, pointer: string, body: unknown): Promise<readonly FindingData[]> {
  const { validators: validate, composed } = await modulesOf(version).validators();
  const accepts = validate[pointer];
  const isValid = accepts === undefined || acceptsValue(accepts, body);
  if (isValid && !composed.includes(pointer)) {
    return [];
  }
  const node = await readSchema(version, pointer);
  if (node === undefined || (isValid && isDocumented(node, body))) {
    return [];
  }
  const options = { part: "body", unknownValue: "drift", redact: maskKeys, hidesValues: true } as const;
  return listFindings(explainValue(node, body, options));
}

async function readSchema(version: string, pointer: string): Promise<SchemaNode | undefined> {
  const { document, others } = await modulesOf(version).schemas();
  const reader = new SchemaReader(document);
  const other = others[pointer];
  return other === undefined ? reader.at(pointer) : reader.read(pointer, other);
}

interface Context {
  readonly operation: string;
  readonly status: number | null;
  readonly direction: Direction;
}

async function toFindings(context: Context, found: readonly FindingData[]): Promise<readonly ClientFinding[]> {
  return Promise.all(
    found.map(async (data) => {
      const fingerprint = await digest(identityOf(context.operation, context.status, data));
      return createFinding({ ...context, redact: maskKeys }, data, fingerprint, { pointer: data.contractPointer });
    }),
  );
}

/** The same fingerprints as in reports, made with what browsers have too. */
async function digest(identity: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(identity)));
  return Array.from(bytes.subarray(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function drift(field: string, expected: string, got: string): FindingData {
  return {
    in: "body",
    pointer: `/${field}`,
    rule: field,
    contractPointer: "#/webhooks",
    expected: { kind: "words", words: expected },
    got: { kind: "words", words: got },
    severity: "drift",
  };
}
