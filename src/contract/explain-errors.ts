import { FURTHER_ERRORS } from "./compile/append-errors-in-place.ts";
import { appendAll } from "./append-all.ts";
import { describeValue } from "./describe-value.ts";
import { describeExpectation } from "./describe-expectation.ts";
import { chooseBranch } from "./choose-branch.ts";
import type { ExplainContext } from "./explain-context.ts";
import type { Departure } from "./check/finding.ts";
import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { escapeToken, formatPointer, parsePointer, resolvePointer } from "../schema/json-pointer.ts";
import type { SchemaError } from "./compile/schema-validator.ts";

/** How many departures of one value are explained. More do not help, and a hostile value has a million. */
export const MOST_DEPARTURES = 1_000;

/**
 * Turns what ajv says of a value into departures that a person can act on: one for each place and rule, of an
 * `anyOf` only those of the branch that the value was written for.
 */
export function explainErrors(context: ExplainContext, errors: readonly SchemaError[], value: unknown): Departure[] {
  const composites = outermostComposites(errors);
  const isWithin = createNesting(composites);
  const wrongTypes = new Set(errors.filter(({ keyword }) => keyword === "type").map(placeOf));
  const departures: Departure[] = [];

  for (const error of errors) {
    if (departures.length >= MOST_DEPARTURES) {
      break;
    }
    // A value of the wrong type breaks the schema's other rules as well; that is one departure, not two.
    if (error.keyword !== "type" && wrongTypes.has(placeOf(error))) {
      continue;
    }
    if (error.keyword === FURTHER_ERRORS) {
      continue;
    }
    // The rule about names reports this, because it knows which name it was.
    if (error.schemaPath.includes("/propertyNames/")) {
      continue;
    }
    if (composites.has(error)) {
      appendAll(departures, explainComposite(context, error, value));
    } else if (!isWithin(error)) {
      departures.push(explainError(context, error, value));
    }
  }
  return departures;
}

/** The value and the schema that an error is about. */
function placeOf(error: SchemaError): string {
  return `${error.instancePath} ${error.schemaPath.slice(0, error.schemaPath.lastIndexOf("/"))}`;
}

function outermostComposites(errors: readonly SchemaError[]): Set<SchemaError> {
  const composites = errors.filter((error) => error.keyword === "anyOf" || error.keyword === "oneOf");
  const isWithin = createNesting(composites);
  return new Set(composites.filter((error) => !isWithin(error)));
}

/** Makes a function that says whether an error was raised while trying the branches of another one of these composites. */
function createNesting(composites: Iterable<SchemaError>): (error: SchemaError) => boolean {
  const byPlace = new Map<string, SchemaError[]>();
  for (const composite of composites) {
    const present = byPlace.get(composite.instancePath);
    if (present === undefined) {
      byPlace.set(composite.instancePath, [composite]);
    } else {
      present.push(composite);
    }
  }
  return (error) => {
    let place = error.instancePath;
    if (byPlace.get(place)?.some((composite) => composite !== error && !isSibling(error, composite)) === true) {
      return true;
    }
    while (byPlace.size > 0 && place !== "") {
      place = place.slice(0, place.lastIndexOf("/"));
      if (byPlace.has(place)) {
        return true;
      }
    }
    return false;
  };
}

/** Whether an error about the same value comes from a keyword beside the composite, and not from one of its branches. */
function isSibling(error: SchemaError, composite: SchemaError): boolean {
  const holder = composite.schemaPath.slice(0, composite.schemaPath.lastIndexOf("/") + 1);
  return error.schemaPath.startsWith(holder) && !error.schemaPath.startsWith(`${composite.schemaPath}/`);
}

function explainComposite(context: ExplainContext, error: SchemaError, root: unknown): Departure[] {
  const value = resolvePointer(root, error.instancePath);
  const choice = chooseBranch(context, error.schemaPath, value);

  if (choice === undefined) {
    return [explainError(context, error, root)];
  }
  // Of a `oneOf` more than one branch may fit: then there is no one branch to compare the value with.
  if (choice.errors.length === 0) {
    const told = explainError(context, error, root);
    return [{ ...told, expected: `only one of ${told.expected}` }];
  }
  return explainErrors(context, choice.errors, value).map((departure) => ({
    ...departure,
    pointer: `${error.instancePath}${departure.pointer}`,
    because: departure.because ?? choice.because,
  }));
}

function explainError(context: ExplainContext, error: SchemaError, root: unknown): Departure {
  const keywordAt = error.schemaPath.lastIndexOf("/");
  const holder = decodeURIComponent(error.schemaPath.slice(0, keywordAt));
  const holderPointer = formatHash(holder);
  const parent = resolvePointer(root, error.instancePath);
  const base = { in: context.part, pointer: error.instancePath, severity: "breaking" } as const;
  const isSensitive = isSensitiveSchema(context.document, holderPointer);

  if (error.keyword === "required") {
    const missing = String(error.params["missingProperty"]);
    const declared = `${holderPointer}/properties/${escapeToken(missing)}`;
    const isDeclared = resolvePointer(context.document, declared) !== undefined;
    return {
      ...base,
      rule: "required",
      contractPointer: isDeclared ? declared : `${holderPointer}/required`,
      expected: missing,
      got: "no such field",
    };
  }
  if (error.keyword === "propertyNames") {
    const name = String(error.params["propertyName"]);
    return {
      ...base,
      pointer: `${error.instancePath}/${escapeToken(name)}`,
      rule: "propertyNames",
      contractPointer: `${holderPointer}/propertyNames`,
      expected: describeExpectation(context.document, holderPointer, "propertyNames", name),
      got: JSON.stringify(name.slice(0, 60)),
    };
  }
  const extra = error.params["additionalProperty"] ?? error.params["unevaluatedProperty"];
  if (typeof extra === "string") {
    return {
      ...base,
      pointer: `${error.instancePath}/${escapeToken(extra)}`,
      rule: "undocumented",
      contractPointer: holderPointer,
      expected: describeExpectation(context.document, holderPointer, "undocumented", extra),
      got: describeValue((parent as JsonObject | undefined)?.[extra], () => "…", true),
      severity: "drift",
    };
  }
  return {
    ...base,
    rule: error.keyword,
    contractPointer: holderPointer,
    expected: describeExpectation(context.document, holderPointer, error.keyword, parent),
    got: describeValue(parent, context.redact, isSensitive),
    severity: error.keyword === "enum" ? context.unknownValue : "breaking",
  };
}

function formatHash(pointer: string): string {
  return `#${formatPointer(parsePointer(pointer))}`;
}

/** `x-sensitive: true` marks what no message may show: names, addresses, secrets. */
export function isSensitiveSchema(document: JsonObject, pointer: string): boolean {
  const schema = resolvePointer(document, pointer);
  return isJsonObject(schema) && schema["x-sensitive"] === true;
}
