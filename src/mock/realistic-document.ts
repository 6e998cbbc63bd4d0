import { adaptSchemas } from "../contract/compile/adapt-schemas.ts";
import { findClosable } from "../contract/compile/find-closable.ts";
import { listRoots } from "../contract/compile/list-roots.ts";
import { readModel } from "../contract/model/read-model.ts";
import { isJsonObject, type JsonObject, type JsonValue, type MutableJson } from "../schema/json.ts";
import { resolvePointer } from "../schema/json-pointer.ts";

type MutableObject = { [key: string]: MutableJson };

/** The year that made-up times fall into, up to the newest API version. */
const EARLIEST = Date.UTC(2026, 0, 1) / 1000;
const LATEST = Date.UTC(2026, 9, 28) / 1000;

/** Longest made-up list. */
const LONGEST_LIST = 3;

/** What a string field of this name looks like, where the schema does not say. `x-faker` is Prism's own extension. */
const TEXTS: Readonly<Record<string, MutableObject>> = {
  countries: { enum: ["US", "GB", "DE"] },
  country: { enum: ["US"] },
  currency: { enum: ["usd"] },
  description: { "x-faker": "company.name" },
  display_name: { enum: ["Checking", "Savings", "Everyday Checking", "Credit Card"] },
  email: { "x-faker": "internet.email" },
  id: { pattern: "^[A-Za-z0-9]{24}$" },
  institution_name: { enum: ["StripeBank", "Harbor Credit Union"] },
  last4: { pattern: "^[0-9]{4}$" },
  name: { "x-faker": "person.fullName" },
  phone: { pattern: "^\\+1555[0-9]{7}$" },
  raw_address: { "x-faker": "location.streetAddress" },
  return_url: { enum: ["https://example.com/return"] },
  routing_number: { enum: ["110000000"] },
  routing_numbers: { enum: ["110000000", "110000019", "110000022"] },
  url: { enum: ["https://stripebank.example", "https://harbor.example"] },
};

/** How large an integer of this name is, where the schema does not say. */
const INTEGERS: Readonly<Record<string, MutableObject>> = {
  accounts: { minimum: LONGEST_LIST, maximum: 10 },
  amount: { minimum: -500_000, maximum: 500_000 },
};

/**
 * A copy of a document that Prism makes realistic values of: ids with their prefix, times of 2026, lists that end, test
 * data, no undocumented fields. Examples stay as they are, the broken ones too.
 */
export function makeRealistic(document: JsonObject): MutableObject {
  const { closed } = findClosable(listRoots(readModel(document)));
  const copy = adaptSchemas(document, closed, closed).document as MutableObject;
  visit(copy, undefined, copy);
  return copy;
}

function visit(node: MutableJson, name: string | undefined, document: JsonObject): void {
  if (Array.isArray(node)) {
    for (const item of node) {
      visit(item, undefined, document);
    }
    return;
  }
  if (!isJsonObject(node)) {
    return;
  }
  const schema = node;
  for (const [key, child] of Object.entries(schema)) {
    if (key === "properties" && isJsonObject(child)) {
      for (const [property, member] of Object.entries(child)) {
        child[property] = inlineText(member, property, document);
        visit(child[property], property, document);
      }
    } else if (key !== "examples" && key !== "example" && key !== "enum" && key !== "const") {
      visit(child, key === "anyOf" || key === "items" ? name : undefined, document);
    }
  }
  adjustSchema(schema, name, document);
}

/** A copy of a shared string schema that is to look like its property's name: others may use it under another one. */
function inlineText(member: MutableJson, name: string, document: JsonObject): MutableJson {
  if (!isJsonObject(member) || typeof member["$ref"] !== "string" || TEXTS[name] === undefined) {
    return member;
  }
  const target = follow(document, member);
  return target["type"] === "string" ? (structuredClone(target) as MutableObject) : member;
}

function adjustSchema(schema: MutableObject, name: string | undefined, document: JsonObject): void {
  const types = [schema["type"]].flat();

  if (types.includes("string")) {
    adjustText(schema, name);
  }
  if (schema["type"] === "integer" && schema["format"] === undefined && schema["minimum"] === undefined) {
    Object.assign(schema, INTEGERS[name ?? ""]);
  }
  if (schema["format"] === "unix-time") {
    delete schema["format"];
    Object.assign(schema, { minimum: EARLIEST, maximum: LATEST });
  }
  if (schema["type"] === "boolean" && (name === "livemode" || name === "has_more")) {
    schema["const"] = false;
  }
  if (types.includes("array")) {
    adjustList(schema, document);
  }
  if (isJsonObject(schema["propertyNames"])) {
    adjustMap(schema);
  }
  if (isOpen(schema)) {
    schema["additionalProperties"] = false;
  }
  keepIds(schema, document);
}

function adjustText(schema: MutableObject, name: string | undefined): void {
  const prefix = schema["x-id-prefix"];

  if (typeof prefix === "string") {
    schema["pattern"] = `^${prefix}_[A-Za-z0-9]{24}$`;
  } else if (schema["pattern"] === undefined && schema["enum"] === undefined && schema["const"] === undefined) {
    Object.assign(schema, TEXTS[name ?? ""]);
  }
}

function adjustList(schema: MutableObject, document: JsonObject): void {
  const items = isJsonObject(schema["items"]) ? follow(document, schema["items"]) : undefined;
  const values = items?.["enum"];

  if (Array.isArray(values)) {
    schema["uniqueItems"] = true;
  }
  schema["maxItems"] ??= Math.min(LONGEST_LIST, Array.isArray(values) ? values.length : LONGEST_LIST);
}

/** Prism does not know `propertyNames`; the only such maps are amounts by currency. */
function adjustMap(schema: MutableObject): void {
  schema["properties"] = { usd: { type: "integer", minimum: 0, maximum: 1_000_000 } };
  schema["required"] = ["usd"];
  schema["additionalProperties"] = false;
  delete schema["propertyNames"];
}

/** An object that admits any field, or says nothing of its fields: Prism would make some up. */
function isOpen(schema: MutableObject): boolean {
  const isSilent = schema["properties"] === undefined && schema["additionalProperties"] === undefined;
  return schema["additionalProperties"] === true || (schema["type"] === "object" && isSilent);
}

/** Of an id or the object it expands to, the id: only what the request asks for is expanded. */
function keepIds(schema: MutableObject, document: JsonObject): void {
  const branches = schema["anyOf"];

  if (Array.isArray(branches) && branches.some((branch) => typesOf(document, branch).includes("string"))) {
    schema["anyOf"] = branches.filter((branch) => !typesOf(document, branch).includes("object"));
  }
}

function typesOf(document: JsonObject, schema: JsonValue): unknown[] {
  return isJsonObject(schema) ? [follow(document, schema)["type"]].flat() : [];
}

function follow(document: JsonObject, schema: JsonObject): JsonObject {
  let current = schema;

  for (let hops = 0; typeof current["$ref"] === "string" && hops < 100; hops += 1) {
    const target = resolvePointer(document, current["$ref"]);
    current = isJsonObject(target) ? target : {};
  }
  return current;
}
