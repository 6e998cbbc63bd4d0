import { isJsonObject, type JsonObject, type JsonValue } from "../../../schema/json.ts";
import { type Html, html } from "./html.ts";

const SCHEMAS = "#/components/schemas/";

/** What a value may be, in a few words; schemas with a name link to their section. */
export function describeType(schema: JsonValue | undefined): Html {
  if (!isJsonObject(schema)) {
    return html`anything`;
  }
  const name = nameOfSchema(schema);
  if (name !== undefined) {
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  const branches = [schema["anyOf"], schema["oneOf"]].find((value) => Array.isArray(value)) as
    | readonly JsonValue[]
    | undefined;
  if (branches !== undefined) {
    return html`${branches.map((branch, index) => html`${index === 0 ? "" : " or "}${describeType(branch)}`)}`;
  }
  if (schema["const"] !== undefined) {
    return html`<code>${JSON.stringify(schema["const"])}</code>`;
  }
  if (Array.isArray(schema["enum"])) {
    const values = schema["enum"] as readonly JsonValue[];
    return html`${values.map((value, index) => html`${index === 0 ? "" : " or "}<code>${String(value)}</code>`)}`;
  }
  return describePlain(schema);
}

/** The name of the schema that is referred to. */
export function nameOfSchema(schema: JsonObject): string | undefined {
  const reference = schema["$ref"];
  return typeof reference === "string" && reference.startsWith(SCHEMAS) ? reference.slice(SCHEMAS.length) : undefined;
}

function describePlain(schema: JsonObject): Html {
  const { format, items, type } = schema;
  const types = (Array.isArray(type) ? type : [type ?? "object"]).map(String);
  const words = types.map((one) => (one === "array" ? html`array of ${describeType(items)}` : html`${one}`));
  const list = html`${words.map((word, index) => html`${index === 0 ? "" : " or "}${word}`)}`;
  return typeof format === "string" ? html`${list} (${format})` : list;
}
