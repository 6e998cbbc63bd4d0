import { isJsonObject, type JsonObject, type JsonValue } from "../../../schema/json.ts";
import { describeType } from "./describe-type.ts";
import { type Html, html, prose } from "./html.ts";

/** How deep hashes without a name are shown within their parent. */
const DEEPEST = 6;

/** The section of a schema that has a name. */
export function renderSchema(name: string, schema: JsonObject): Html {
  return html`<section class="schema" id="schema-${name}">
    <h3>${name}</h3>
    ${prose(schema["description"])}
    ${isJsonObject(schema["properties"]) ? renderFields(schema) : html`<p>${describeType(schema)}</p>`}
  </section>`;
}

/** The fields of an object, those of hashes within it after them. */
export function renderFields(schema: JsonObject): Html {
  return html`<dl class="fields">${listFields(schema, "", 0)}</dl>`;
}

function listFields(schema: JsonObject, prefix: string, depth: number): Html[] {
  const properties = schema["properties"];
  const required = Array.isArray(schema["required"]) ? (schema["required"] as readonly JsonValue[]) : [];

  if (!isJsonObject(properties) || depth > DEEPEST) {
    return [];
  }
  return Object.entries(properties).flatMap(([name, property]) => {
    const path = prefix === "" ? name : `${prefix}[${name}]`;
    const field = isJsonObject(property) ? property : {};
    return [
      html`<dt>
          <code>${path}</code>
          <span class="soft">${describeType(field)}${required.includes(name) ? ", required" : ""}</span>
        </dt>
        <dd>${prose(field["description"])}</dd>`,
      ...listFields(field, path, depth + 1),
    ];
  });
}
