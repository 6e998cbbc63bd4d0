import type { SchemaError } from "../generated/2026-03-04.preview/validators.js";
import { maskKeys } from "../protocol/secrets/mask-keys.ts";

/** Responses are open: what they have beyond the contract is not a fault. */
export function isDrift({ keyword }: SchemaError): boolean {
  return keyword === "enum" || keyword === "additionalProperties" || keyword === "unevaluatedProperties";
}

/** Where a body does not match, and how. It does not repeat values of the body, which may be private, except enum values. */
export function describeDeparture(error: SchemaError, body: unknown): { pointer: string; message: string } {
  const { instancePath, keyword, params } = error;
  const name = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  const pointer = name === undefined ? instancePath : `${instancePath}/${escapeName(String(name))}`;
  return {
    pointer,
    message: `${pointer === "" ? "the body" : pointer} ${describe(keyword, params, valueAt(body, instancePath))}`,
  };
}

function describe(keyword: string, params: SchemaError["params"], value: unknown): string {
  switch (keyword) {
    case "required":
      return "is missing";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is a field that the contract does not know";
    case "enum":
      return `is ${showName(value)}, none of ${(params["allowedValues"] as readonly unknown[]).map(String).join(", ")}`;
    case "const":
      return `is not ${JSON.stringify(params["allowedValue"])}`;
    case "type":
      return `is ${typeName(value)}, not ${String(params["type"])}`;
    case "anyOf":
    case "oneOf":
      return `is ${typeName(value)}, and fits none of the alternatives`;
    default:
      return `does not match ${keyword}`;
  }
}

/** An enum value is a short name; anything else might be someone's data. */
function showName(value: unknown): string {
  return typeof value === "string" && /^\w[\w.-]{0,63}$/.test(value)
    ? JSON.stringify(maskKeys(value))
    : typeName(value);
}

function typeName(value: unknown): string {
  if (value === null) {
    return "null";
  }
  return Array.isArray(value) ? "an array" : `a ${typeof value}`.replace(/^a (?=[aeiou])/, "an ");
}

function valueAt(body: unknown, pointer: string): unknown {
  const names = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>>)[name], body);
}

function escapeName(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
