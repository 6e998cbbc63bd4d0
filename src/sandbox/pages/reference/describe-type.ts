import { isJsonObject, type JsonObject, type JsonValue } from "../../../schema/json.ts";
import { type Html, html } from "./html.ts";

const SCHEMAS = "#/components/schemas/";

/** What a value may be, in a few words; schemas with a name link to their section. It is never empty. */
export function describeType(schema: JsonValue | undefined): Html {
  if (schema === false) {
    return html`nothing`;
  }
  if (!isJsonObject(schema)) {
    return html`anything`;
  }
  const name = nameOfSchema(schema);
  if (name !== undefined) {
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  const branches = listOf(schema["anyOf"]) ?? listOf(schema["oneOf"]);
  if (branches !== undefined) {
    return join(branches.map(describeType), " or ");
  }
  const parts = listOf(schema["allOf"]);
  if (parts !== undefined) {
    return join(parts.map(describeType), " and ");
  }
  if (schema["const"] !== undefined) {
    return describeValue(schema["const"], JSON.stringify(schema["const"]));
  }
  const values = listOf(schema["enum"]);
  if (values !== undefined) {
    return join(
      values.map((value) => describeValue(value, typeof value === "string" ? value : JSON.stringify(value))),
      " or ",
    );
  }
  return describePlain(schema);
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  return Array.isArray(value) && value.length > 0 ? (value as readonly JsonValue[]) : undefined;
}

function join(words: readonly Html[], between: string): Html {
  return html`${words.map((word, index) => html`${index === 0 ? "" : between}${word}`)}`;
}

/** The empty string, which unsets a parameter, would leave nothing to see. */
function describeValue(value: JsonValue, written: string): Html {
  return value === "" ? html`the empty string` : html`<code>${written}</code>`;
}

/** The name of the schema that is referred to. */
export function nameOfSchema(schema: JsonObject): string | undefined {
  const reference = schema["$ref"];
  return typeof reference === "string" && reference.startsWith(SCHEMAS) ? reference.slice(SCHEMAS.length) : undefined;
}

function describePlain(schema: JsonObject): Html {
  const { format, items, properties, type } = schema;
  if (type === undefined) {
    return properties === undefined ? html`anything` : html`object`;
  }
  const types = (Array.isArray(type) ? type : [type]).map(String);
  const list = join(
    types.map((one) => (one === "array" ? html`array of ${describeType(items)}` : html`${one}`)),
    " or ",
  );
  return typeof format === "string" ? html`${list} (${format})` : list;
}
