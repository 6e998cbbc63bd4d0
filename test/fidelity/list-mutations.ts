import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { escapeToken } from "../../src/schema/json-pointer.ts";
import type { SchemaNode } from "../../src/schema/schema-node.ts";

/** One change of one field of a value, and what a contract has to say of it. */
export interface Mutation {
  readonly kind: "dropped" | "of another type" | "null" | "of an unknown value" | "unknown";
  /** Of the finding. */
  readonly pointer: string;
  readonly rule: string;
  readonly severity: "breaking" | "drift";
  /** The name of the field that has to be missed, where one was dropped. */
  readonly missing?: string;
  readonly value: JsonValue;
}

type Replace = (value: JsonValue) => JsonValue;

/** Everything that the change of a single field can break in an object, told by its schema. Of a list, the first item is changed. */
export function listMutations(schema: SchemaNode, value: JsonObject): Mutation[] {
  return mutateFields(readRules(schema, value), value, "", (changed) => changed);
}

function mutate(schema: SchemaNode, value: JsonValue, pointer: string, replace: Replace): Mutation[] {
  const node = readRules(schema, value);
  const mutations: Mutation[] = [];

  if (node.types.length > 0) {
    const other = node.types.includes("boolean") ? "neither" : true;
    mutations.push({
      kind: "of another type",
      pointer,
      rule: node.typeRule,
      severity: "breaking",
      value: replace(other),
    });
    if (!node.types.includes("null")) {
      mutations.push({ kind: "null", pointer, rule: node.typeRule, severity: "breaking", value: replace(null) });
    }
  }
  if (typeof value === "string" && node.known !== undefined) {
    const severity = node.known === "enum" ? "drift" : "breaking";
    mutations.push({
      kind: "of an unknown value",
      pointer,
      rule: node.known,
      severity,
      value: replace("never_heard_of"),
    });
  }
  if (Array.isArray(value) && node.items !== undefined && value.length > 0) {
    const [first, ...rest] = value as readonly JsonValue[];
    mutations.push(...mutate(node.items, first as JsonValue, `${pointer}/0`, (changed) => replace([changed, ...rest])));
  }
  if (isJsonObject(value)) {
    mutations.push(...mutateFields(node, value, pointer, replace));
  }
  return mutations;
}

function mutateFields(node: Rules, value: JsonObject, pointer: string, replace: Replace): Mutation[] {
  const mutations: Mutation[] = [];

  for (const missing of node.required) {
    const { [missing]: _, ...rest } = value;
    mutations.push({ kind: "dropped", pointer, rule: "required", severity: "breaking", missing, value: replace(rest) });
  }
  if (node.isClosed) {
    const unknown = { ...value, never_heard_of: 1 };
    mutations.push({
      kind: "unknown",
      pointer: `${pointer}/never_heard_of`,
      rule: "undocumented",
      severity: "drift",
      value: replace(unknown),
    });
  }
  for (const [name, member] of Object.entries(value)) {
    const memberSchema = node.properties.get(name) ?? node.others;
    if (memberSchema !== undefined) {
      mutations.push(
        ...mutate(memberSchema, member, `${pointer}/${escapeToken(name)}`, (changed) =>
          replace({ ...value, [name]: changed }),
        ),
      );
    }
  }
  return mutations;
}

/** What a schema says of a value, references, compositions and the fitting branch taken together. */
interface Rules {
  readonly types: readonly string[];
  /** The rule that a value of another type breaks. */
  readonly typeRule: string;
  readonly known: "enum" | "const" | undefined;
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, SchemaNode>;
  /** The schema of what a map holds. */
  readonly others: SchemaNode | undefined;
  readonly items: SchemaNode | undefined;
  readonly isClosed: boolean;
}

function readRules({ target: node }: SchemaNode, value: JsonValue): Rules {
  if (node.anyOf.length > 0) {
    const branches = node.anyOf.map((branch) => readRules(branch, value));
    const fitting = branches.find(({ types }) => types.includes(typeOf(value))) as Rules;
    const isAnyKnown = branches.every(({ types, known }) => known !== undefined || !types.includes("string"));
    return {
      ...fitting,
      types: branches.flatMap(({ types }) => types),
      typeRule: "anyOf",
      known: isAnyKnown ? fitting.known : undefined,
    };
  }
  const { additionalProperties, allOf, items, keywords, properties, required } = node;
  const members = allOf.map((member) => readRules(member, value));

  return {
    types: [keywords["type"] ?? []].flat().map(String),
    typeRule: "type",
    known: keywords["enum"] !== undefined ? "enum" : keywords["const"] !== undefined ? "const" : undefined,
    required: [...members.flatMap((member) => member.required), ...required],
    properties: new Map([...members.flatMap((member) => [...member.properties]), ...properties]),
    others: isJsonObject(additionalProperties?.json) ? additionalProperties : undefined,
    items,
    isClosed: additionalProperties === undefined && (properties.size > 0 || members.length > 0),
  };
}

function typeOf(value: JsonValue): string {
  if (value === null) {
    return "null";
  }
  if (Array.isArray(value)) {
    return "array";
  }
  return typeof value === "number" ? "integer" : typeof value;
}
