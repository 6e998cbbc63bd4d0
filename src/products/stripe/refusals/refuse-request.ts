import type { RequestReading } from "../../../contract/check/request-reading.ts";
import type { FindingData } from "../../../findings/finding.ts";
import { describeExpected, describeGot, offer } from "../../../findings/words.ts";
import { ALL_TYPES, hasType } from "../../../schema/type-set.ts";
import type { Model } from "../../../contract/model/model.ts";
import { type JsonValue, memberAt } from "../../../schema/json.ts";
import { formatPointer, parsePointer } from "../../../schema/json-pointer.ts";
import type { Operation } from "../../../contract/model/operation.ts";
import { formatParameterName } from "../../../protocol/form/parameter-name.ts";
import { type Refusal, refuse, refuseNotSimulated } from "./refusal.ts";
import { judgeFinding, type Refuser } from "../stripe-api/known-parameters.ts";

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
  model: Model,
  operation: Operation,
  reading: RequestReading,
  refuser: Refuser,
): Refusal | undefined {
  const [first] = reading.findings.toSorted((left, right) => rankOf(left) - rankOf(right));
  if (first === undefined) {
    return undefined;
  }
  const refusal = rankOf(first) === 0 ? undefined : refuseKnown(model, operation, reading, refuser);
  return refusal ?? refuseFinding(model, reading, first);
}

/**
 * Refuses what Stripe has and our contract does not. A name that Stripe does not have either is reported first;
 * whatever else is wrong may be valid at Stripe.
 */
function refuseKnown(
  model: Model,
  operation: Operation,
  reading: RequestReading,
  refuser: Refuser,
): Refusal | undefined {
  const judged = reading.findings.flatMap((data) => {
    const knowledge = judgeFinding(operation, model.version, reading, data, refuser);
    return knowledge === undefined ? [] : [{ data, knowledge }];
  });
  const known = judged.find(({ knowledge }) => knowledge.kind !== "unknown");
  const unknown = judged.find(({ knowledge }) => knowledge.kind === "unknown");

  if (known === undefined) {
    return undefined;
  }
  if (unknown !== undefined) {
    return refuseFinding(model, reading, unknown.data);
  }
  const { data, knowledge } = known;
  const name = nameParameter(data) ?? "";
  if (knowledge.kind === "parameter" && knowledge.unknown !== undefined) {
    const nested = { ...data, pointer: formatPointer(knowledge.unknown), suggestion: undefined };
    return refuseFinding(model, reading, nested);
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

function rankOf({ rule }: FindingData): number {
  if (rule === "form" || rule === "json" || rule === "content-type") {
    return 0;
  }
  const rank = ["required", "undocumented"].indexOf(rule);
  return rank === -1 ? 3 : rank + 1;
}

function refuseFinding(model: Model, reading: RequestReading, data: FindingData): Refusal {
  const { rule } = data;
  const expected = describeExpected(data);
  const got = describeGot(data.got);
  const param = nameParameter(data);
  const name = param ?? parsePointer(data.pointer)[0] ?? "";
  const tell = (code: string, message: string): Refusal =>
    refuse("invalid_request", { code, message, ...(param !== undefined && { param }) });

  switch (rule) {
    case "required":
      return tell("parameter_missing", `Missing required param: ${name}.`);
    case "undocumented":
      return tell("parameter_unknown", `Received unknown parameter: ${name}${offer(data.suggestion)}`);
    case "exclusive":
      return tell("parameters_exclusive", `Received both ${got}. Send only one of them.`);
    case "only-when":
      return tell("parameter_invalid", describeCondition(data));
    case "expand":
      return tell(
        "parameter_invalid",
        `This property cannot be expanded: ${valueText(reading, data, got)}. Expected ${expected}.`,
      );
    case "form":
      return tell("parameter_invalid", `The parameters cannot be read. ${got}`);
    case "json":
      return tell("parameter_invalid", "The body is not valid JSON.");
    case "content-type":
      return tell("parameter_invalid", `The body must be ${expected}; it was sent with ${got}.`);
    default:
      return refuseValue(model, reading, data, name, tell);
  }
}

function refuseValue(
  model: Model,
  reading: RequestReading,
  data: FindingData,
  name: string,
  tell: (code: string, message: string) => Refusal,
): Refusal {
  const { rule, contractPointer } = data;
  const got = describeGot(data.got);
  const value = readValue(reading, data);
  // A number that the empty string unsets is reported as a number.
  const types = model.schemaAt(contractPointer.replace(/\/anyOf\/\d+$/, ""))?.shape.types ?? 0;

  if (value === "") {
    return tell("parameter_invalid_empty", `An empty string was sent for ${name}, which cannot be unset.`);
  }
  if (hasType(types, "integer") && types !== ALL_TYPES && typeof value === "string") {
    return tell("parameter_invalid_integer", `Invalid integer: ${got}`);
  }
  const isRange = rule === "minimum" || rule === "maximum";
  return tell(
    isRange ? "parameter_invalid_integer" : "parameter_invalid",
    `Invalid ${name === "" ? "request body" : name}: expected ${describeExpected(data)}, got ${got}.`,
  );
}

/** Undefined for a header. The name of a missing parameter is what the data expected. */
function nameParameter({ in: part, pointer, rule, expected }: FindingData): string | undefined {
  if (part === "header" || part === "status") {
    return undefined;
  }
  const path = parsePointer(pointer);
  const full = rule === "required" && expected.kind === "name" ? [...path, expected.name] : path;
  return full.length === 0 ? undefined : formatParameterName(full);
}

function readValue(reading: RequestReading, { in: part, pointer }: FindingData): unknown {
  const roots: Readonly<Record<string, JsonValue | undefined>> = {
    path: reading.path,
    query: reading.query,
    body: reading.body,
  };
  return memberAt(roots[part], parsePointer(pointer));
}

function valueText(reading: RequestReading, data: FindingData, otherwise: string): string {
  const value = readValue(reading, data);
  return typeof value === "string" ? value.slice(0, 100) : otherwise;
}

/** `filters may only be sent when mode is setup.` */
function describeCondition({ expected }: FindingData): string {
  return expected.kind === "only-when"
    ? `${expected.name} may only be sent when ${expected.other} is ${expected.value}.`
    : "Parameters that exclude each other were sent.";
}
