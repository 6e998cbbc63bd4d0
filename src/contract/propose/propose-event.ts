import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, memberAt } from "../../schema/json.ts";
import { parsePointer } from "../../schema/json-pointer.ts";
import type { Evidence } from "./evidence.ts";
import { NOT_DESCRIBED } from "./describe-evidence.ts";
import { shapeToSchema } from "./shape-to-schema.ts";

/**
 * The webhook of an event. If its payload looks like that of another event, it is described like that one, but for its
 * name; otherwise by what was seen. Parameters and answers are those of the other webhooks.
 */
export function proposeEvent(
  { alike: [alike] = [], name, sample }: Pick<Evidence, "alike" | "name" | "sample">,
  document: JsonObject,
): JsonObject {
  const webhooks = isJsonObject(document["webhooks"]) ? document["webhooks"] : {};
  const model = alike ?? Object.keys(webhooks)[0] ?? "";
  const post = memberAt(webhooks, [model, "post"]);
  const media = memberAt(post, ["requestBody", "content", "application/json"]);
  const schema = isJsonObject(media) ? followReference(media["schema"], document) : undefined;
  const seen = sample === undefined ? {} : shapeToSchema(sample.shape, { name: "", isClosed: false });

  return {
    post: {
      operationId: operationIdOf(name),
      summary: NOT_DESCRIBED,
      ...pick(post, ["tags", "security", "parameters"]),
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: alike === undefined || schema === undefined ? nameType(seen, name) : rename(schema, alike, name),
            ...(alike !== undefined && isJsonObject(media) && exampleLike(media, name, document)),
          },
        },
      },
      ...pick(post, ["responses"]),
    },
  };
}

/** The first example of the event that it is like, as one of the new event. */
function exampleLike({ examples }: JsonObject, name: string, document: JsonObject): JsonObject {
  const [first] = Object.values(isJsonObject(examples) ? examples : {});
  const value = first === undefined ? undefined : memberAt(followReference(first, document), ["value"]);
  const [key = name] = name.split(".").slice(-1);
  return isJsonObject(value) ? { examples: { [key]: { value: { ...value, type: name } } } } : {};
}

function pick(node: JsonValue | undefined, keys: readonly string[]): JsonObject {
  const members = isJsonObject(node) ? Object.entries(node) : [];
  return Object.fromEntries(members.filter(([key]) => keys.includes(key)));
}

function followReference(schema: JsonValue | undefined, document: JsonObject): JsonValue | undefined {
  const reference = isJsonObject(schema) ? schema["$ref"] : undefined;
  return typeof reference === "string" ? memberAt(document, parsePointer(reference)) : schema;
}

/** A copy of the schema of one event that is about another. What it says about itself is not copied. */
function rename(schema: JsonValue, from: string, to: string): JsonValue {
  if (isJsonArray(schema)) {
    return schema.map((item) => rename(item, from, to));
  }
  if (!isJsonObject(schema)) {
    return schema === from ? to : schema;
  }
  const members = Object.entries(schema).filter(([key]) => key !== "x-since" && key !== "x-until");
  return Object.fromEntries(
    members.map(([key, member]) => [
      key,
      key === "description" && typeof member === "string" ? NOT_DESCRIBED : rename(member, from, to),
    ]),
  );
}

function nameType(schema: JsonObject, name: string): JsonObject {
  const { properties } = schema;
  const fields = isJsonObject(properties) ? properties : {};
  return { ...schema, required: ["type"], properties: { ...fields, type: { type: "string", const: name } } };
}

/** `financial_connections.account.created` → `onAccountCreated`; the name of the product is left out. */
function operationIdOf(name: string): string {
  const words = name.split(/[._]/);
  const own = name.split(".").length > 2 ? name.split(".").slice(1).join("_").split("_") : words;
  return `on${own.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
}
