import type { ContractResponse, Operation, Parameter } from "../../../contract/model/operation.ts";
import type { SchemaNode } from "../../../schema/schema-node.ts";
import { describeType } from "./describe-type.ts";
import { type Html, html, prose } from "./html.ts";
import { hasFields, renderFields } from "./render-schema.ts";

/** The section of an operation. `route` is a method and a path, or the type of an event. */
export function renderOperation(operation: Operation, route: string): Html {
  const { body, description, id, parameters, path, responses, summary } = operation;
  const schema = body?.media[0]?.schema;

  return html`<section class="operation" id="${id}">
    <h3>${summary ?? path}</h3>
    <p class="route"><code>${route}</code></p>
    ${prose(description)}
    ${
      parameters.length === 0
        ? undefined
        : html`<h4>Parameters</h4>
            <dl class="fields">${parameters.map(renderParameter)}</dl>`
    }
    ${schema === undefined ? undefined : renderBody(schema)}
    <h4>Answers</h4>
    <dl class="fields">${responses.map(renderResponse)}</dl>
  </section>`;
}

function renderParameter({ description, in: place, name, required, schema }: Parameter): Html {
  return html`<dt>
      <code>${name}</code>
      <span class="soft">${place}, ${describeType(schema)}${required ? ", required" : ""}</span>
    </dt>
    <dd>${prose(description)}</dd>`;
}

function renderBody(schema: SchemaNode): Html {
  const title = html`<h4>Body ${schema.name === undefined ? undefined : describeType(schema)}</h4>`;
  return hasFields(schema) ? html`${title}${renderFields(schema)}` : title;
}

function renderResponse({ description, media: [media], status }: ContractResponse): Html {
  return html`<dt>
      <code>${status}</code> <span class="soft">${media === undefined ? "no body" : describeType(media.schema)}</span>
    </dt>
    <dd>${prose(description)}</dd>`;
}
