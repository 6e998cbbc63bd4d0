import type { RequestReading } from "../contract/check/check-request.ts";
import type { Departure } from "../contract/check/finding.ts";
import type { JsonObject } from "../schema/json.ts";
import { formatPointer, parsePointer, resolvePointer } from "../schema/json-pointer.ts";
import type { Operation } from "../contract/model/operation.ts";
import { formatParameterName } from "../protocol/form/parameter-name.ts";
import { listSchemaTypes } from "./list-schema-types.ts";
import { type Refusal, refuse, refuseNotSimulated } from "./refusal.ts";
import { judgeDeparture, type Refuser } from "./stripe-api/known-parameters.ts";

/**
 * Turns the departures of a request into the one error that Stripe would answer. Stripe reports one error at a time; of
 * several, this reports what cannot be read first, then what is missing, then what is unknown, then the rest.
 *
 * Stripe documents its codes but mostly not which mistake leads to which one: `parameter_invalid` is ours, for mistakes
 * that no documented code fits. What Stripe has and `refuser` does not simulate is not refused as a mistake.
 *
 * @returns undefined for a valid request
 */
export function refuseRequest(
  document: JsonObject,
  operation: Operation,
  reading: RequestReading,
  refuser: Refuser,
): Refusal | undefined {
  const [first] = reading.departures.toSorted((left, right) => rankOf(left) - rankOf(right));
  if (first === undefined) {
    return undefined;
  }
  const refusal = rankOf(first) === 0 ? undefined : refuseKnown(document, operation, reading, refuser);
  return refusal ?? refuseDeparture(document, reading, first);
}

/**
 * Refuses what Stripe has and our contract does not. A name that Stripe does not have either is reported first;
 * whatever else is wrong may be valid at Stripe.
 */
function refuseKnown(
  document: JsonObject,
  operation: Operation,
  reading: RequestReading,
  refuser: Refuser,
): Refusal | undefined {
  const version = String((document["info"] as JsonObject | undefined)?.["version"] ?? "");
  const judged = reading.departures.flatMap((departure) => {
    const knowledge = judgeDeparture(operation, version, reading, departure, refuser);
    return knowledge === undefined ? [] : [{ departure, knowledge }];
  });
  const known = judged.find(({ knowledge }) => knowledge.kind !== "unknown");
  const unknown = judged.find(({ knowledge }) => knowledge.kind === "unknown");

  if (known === undefined) {
    return undefined;
  }
  if (unknown !== undefined) {
    return refuseDeparture(document, reading, unknown.departure);
  }
  const { departure, knowledge } = known;
  const name = nameParameter(departure) ?? "";
  if (knowledge.kind === "parameter" && knowledge.unknown !== undefined) {
    const nested = { ...departure, pointer: formatPointer(knowledge.unknown), expected: "" };
    return refuseDeparture(document, reading, nested);
  }
  const what = knowledge.kind === "value" ? `"${knowledge.value}" as ${name}` : `the parameter ${name}`;
  return refuseNotSimulated(`${refuser.name} does not simulate ${what}, which Stripe has.`, name);
}

/** The answer to a path and method that Stripe has and `server` does not simulate. */
export function refuseKnownRoute(method: string, pathname: string, server: string): Refusal {
  return refuseNotSimulated(`${server} does not simulate ${method} ${pathname}, which Stripe has.`);
}

/** The answer to a path or method that the API does not have. */
export function refuseRoute(method: string, pathname: string): Refusal {
  return refuse("invalid_request", { message: `Unrecognized request URL (${method}: ${pathname}).` }, 404);
}

function rankOf({ rule }: Departure): number {
  if (rule === "form" || rule === "json" || rule === "content-type") {
    return 0;
  }
  const rank = ["required", "undocumented"].indexOf(rule);
  return rank === -1 ? 3 : rank + 1;
}

function refuseDeparture(document: JsonObject, reading: RequestReading, departure: Departure): Refusal {
  const { rule, expected, got } = departure;
  const param = nameParameter(departure);
  const name = param ?? parsePointer(departure.pointer)[0] ?? "";
  const tell = (code: string, message: string): Refusal =>
    refuse("invalid_request", { code, message, ...(param !== undefined && { param }) });

  switch (rule) {
    case "required":
      return tell("parameter_missing", `Missing required param: ${name}.`);
    case "undocumented":
      return tell("parameter_unknown", `Received unknown parameter: ${name}${offerOf(expected)}`);
    case "exclusive":
      return tell("parameters_exclusive", `Received both ${got}. Send only one of them.`);
    case "only-when":
      return tell("parameter_invalid", `${expected.replace(" only when ", " may only be sent when ")}.`);
    case "expand":
      return tell(
        "parameter_invalid",
        `This property cannot be expanded: ${valueText(reading, departure, got)}. Expected ${expected}.`,
      );
    case "form":
      return tell("parameter_invalid", `The parameters cannot be read. ${got}`);
    case "json":
      return tell("parameter_invalid", "The body is not valid JSON.");
    case "content-type":
      return tell("parameter_invalid", `The body must be ${expected}; it was sent with ${got}.`);
    default:
      return refuseValue(document, reading, departure, name, tell);
  }
}

function refuseValue(
  document: JsonObject,
  reading: RequestReading,
  departure: Departure,
  name: string,
  tell: (code: string, message: string) => Refusal,
): Refusal {
  const { rule, expected, got, contractPointer } = departure;
  const value = readValue(reading, departure);
  // A number that the empty string unsets is reported as a number.
  const types = listSchemaTypes(document, contractPointer.replace(/\/anyOf\/\d+$/, ""));

  if (value === "") {
    return tell("parameter_invalid_empty", `An empty string was sent for ${name}, which cannot be unset.`);
  }
  if (types.includes("integer") && typeof value === "string") {
    return tell("parameter_invalid_integer", `Invalid integer: ${got}`);
  }
  const isRange = rule === "minimum" || rule === "maximum";
  return tell(
    isRange ? "parameter_invalid_integer" : "parameter_invalid",
    `Invalid ${name === "" ? "request body" : name}: expected ${expected}, got ${got}.`,
  );
}

/** Undefined for a header. The name of a missing parameter is what the departure expected. */
function nameParameter({ in: part, pointer, rule, expected }: Departure): string | undefined {
  if (part === "header" || part === "status") {
    return undefined;
  }
  const path = parsePointer(pointer);
  const full = rule === "required" ? [...path, expected] : path;
  return full.length === 0 ? undefined : formatParameterName(full);
}

function readValue(reading: RequestReading, { in: part, pointer }: Departure): unknown {
  const roots: Readonly<Record<string, unknown>> = { path: reading.path, query: reading.query, body: reading.body };
  return resolvePointer(roots[part], pointer);
}

function valueText(reading: RequestReading, departure: Departure, otherwise: string): string {
  const value = readValue(reading, departure);
  return typeof value === "string" ? value.slice(0, 100) : otherwise;
}

/** ` (did you mean "limit"?)`, where the departure suggests a name. */
function offerOf(expected: string): string {
  return / \(did you mean ".*"\?\)$/.exec(expected)?.[0] ?? "";
}
