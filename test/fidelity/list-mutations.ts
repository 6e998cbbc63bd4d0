import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { escapeToken, resolvePointer } from "../../src/schema/json-pointer.ts";
import { followReference } from "../../src/contract/follow-reference.ts";

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
export function listMutations(document: JsonObject, schemaPointer: string, value: JsonObject): Mutation[] {
  return mutateFields(document, readNode(document, schemaPointer, value), value, "", (changed) => changed);
}

function mutate(
  document: JsonObject,
  schemaPointer: string,
  value: JsonValue,
  pointer: string,
  replace: Replace,
): Mutation[] {
  const node = readNode(document, schemaPointer, value);
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
    mutations.push(
      ...mutate(document, node.items, first as JsonValue, `${pointer}/0`, (changed) => replace([changed, ...rest])),
    );
  }
  if (isJsonObject(value)) {
    mutations.push(...mutateFields(document, node, value, pointer, replace));
  }
  return mutations;
}

function mutateFields(
  document: JsonObject,
  node: SchemaNode,
  value: JsonObject,
  pointer: string,
  replace: Replace,
): Mutation[] {
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
        ...mutate(document, memberSchema, member, `${pointer}/${escapeToken(name)}`, (changed) =>
          replace({ ...value, [name]: changed }),
        ),
      );
    }
  }
  return mutations;
}

/** What a schema says of a value, references, compositions and the fitting branch taken together. */
interface SchemaNode {
  readonly types: readonly string[];
  /** The rule that a value of another type breaks. */
  readonly typeRule: string;
  readonly known: "enum" | "const" | undefined;
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
  /** The schema of what a map holds. */
  readonly others: string | undefined;
  readonly items: string | undefined;
  readonly isClosed: boolean;
}

function readNode(document: JsonObject, at: string, value: JsonValue): SchemaNode {
  const pointer = followReference(document, at);
  const schema = resolvePointer(document, pointer) as JsonObject;

  if (Array.isArray(schema["anyOf"])) {
    const branches = schema["anyOf"].map((_, index) => readNode(document, `${pointer}/anyOf/${index}`, value));
    const fitting = branches.find(({ types }) => types.includes(typeOf(value))) as SchemaNode;
    const isAnyKnown = branches.every(({ types, known }) => known !== undefined || !types.includes("string"));
    return {
      ...fitting,
      types: branches.flatMap(({ types }) => types),
      typeRule: "anyOf",
      known: isAnyKnown ? fitting.known : undefined,
    };
  }
  const members = ((schema["allOf"] ?? []) as readonly JsonValue[]).map((_, index) =>
    readNode(document, `${pointer}/allOf/${index}`, value),
  );
  const properties = Object.keys((schema["properties"] ?? {}) as JsonObject).map(
    (name) => [name, `${pointer}/properties/${escapeToken(name)}`] as const,
  );

  return {
    types: [schema["type"] ?? []].flat() as string[],
    typeRule: "type",
    known: schema["enum"] !== undefined ? "enum" : schema["const"] !== undefined ? "const" : undefined,
    required: [...members.flatMap(({ required }) => required), ...((schema["required"] ?? []) as string[])],
    properties: new Map([...members.flatMap((member) => [...member.properties]), ...properties]),
    others: isJsonObject(schema["additionalProperties"]) ? `${pointer}/additionalProperties` : undefined,
    items: schema["items"] === undefined ? undefined : `${pointer}/items`,
    isClosed: schema["additionalProperties"] === undefined && (properties.length > 0 || members.length > 0),
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
