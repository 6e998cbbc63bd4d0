import { isJsonObject, type JsonObject, type JsonValue } from "../../../schema/json.ts";
import { resolvePointer } from "../../../schema/json-pointer.ts";
import { describeType, nameOfSchema } from "./describe-type.ts";
import { type Html, html, prose } from "./html.ts";
import { renderFields } from "./render-schema.ts";

/** The section of an operation. `path` is a path, or the type of an event. */
export function renderOperation(document: JsonObject, method: string, path: string, operation: JsonObject): Html {
  const parameters = (
    Array.isArray(operation["parameters"]) ? (operation["parameters"] as readonly JsonValue[]) : []
  ).map((one) => resolve(document, one));
  const responses = isJsonObject(operation["responses"]) ? Object.entries(operation["responses"]) : [];
  const schema = schemaOf(resolve(document, operation["requestBody"]));

  return html`<section class="operation" id="${String(operation["operationId"] ?? path)}">
    <h3>${String(operation["summary"] ?? path)}</h3>
    <p class="route"><code>${method === "" ? "" : `${method.toUpperCase()} `}${path}</code></p>
    ${prose(operation["description"])}
    ${
      parameters.length === 0
        ? undefined
        : html`<h4>Parameters</h4>
            <dl class="fields">${parameters.map(renderParameter)}</dl>`
    }
    ${schema === undefined ? undefined : renderBody(document, schema)}
    <h4>Answers</h4>
    <dl class="fields">
      ${responses.map(([status, response]) => renderResponse(status, resolve(document, response)))}
    </dl>
  </section>`;
}

function renderParameter(parameter: JsonObject): Html {
  const { description, in: place, name, required, schema } = parameter;
  return html`<dt>
      <code>${String(name)}</code>
      <span class="soft">${String(place)}, ${describeType(schema)}${required === true ? ", required" : ""}</span>
    </dt>
    <dd>${prose(description)}</dd>`;
}

function renderBody(document: JsonObject, schema: JsonObject): Html {
  const name = nameOfSchema(schema);
  const body = resolve(document, schema);
  const title = html`<h4>Body ${name === undefined ? undefined : describeType(schema)}</h4>`;
  return isJsonObject(body["properties"]) ? html`${title}${renderFields(body)}` : title;
}

function renderResponse(status: string, response: JsonObject): Html {
  const schema = schemaOf(response);
  return html`<dt>
      <code>${status}</code> <span class="soft">${schema === undefined ? "no body" : describeType(schema)}</span>
    </dt>
    <dd>${prose(response["description"])}</dd>`;
}

function schemaOf(part: JsonObject): JsonObject | undefined {
  const content = part["content"];
  const [media] = isJsonObject(content) ? Object.values(content) : [];
  return isJsonObject(media) && isJsonObject(media["schema"]) ? media["schema"] : undefined;
}

/** A part of the document, its references followed. */
function resolve(document: JsonObject, part: JsonValue | undefined): JsonObject {
  const reference = isJsonObject(part) ? part["$ref"] : undefined;
  const value = typeof reference === "string" ? resolvePointer(document, reference) : part;
  return isJsonObject(value) ? value : {};
}
