import type { SchemaNode } from "../../../schema/schema-node.ts";
import { describeSchema, describeType } from "./describe-type.ts";
import { type Html, html, prose } from "./html.ts";

/** How deep hashes without a name are shown within their parent. */
const DEEPEST = 6;

/** The section of a schema that has a name. */
export function renderSchema(name: string, node: SchemaNode): Html {
  return html`<section class="schema" id="schema-${name}">
    <h3>${name}</h3>
    ${prose(node.keywords["description"])}
    ${hasFields(node) ? renderFields(node) : html`<p>${describeSchema(node)}</p>`}
  </section>`;
}

export function hasFields(node: SchemaNode): boolean {
  return node.keywords["properties"] !== undefined;
}

/** The fields of an object, those of hashes within it after them. */
export function renderFields(node: SchemaNode): Html {
  return html`<dl class="fields">${listFields(node, "", 0)}</dl>`;
}

function listFields(node: SchemaNode, prefix: string, depth: number): Html[] {
  if (depth > DEEPEST) {
    return [];
  }
  return [...node.properties].flatMap(([name, property]) => {
    const path = prefix === "" ? name : `${prefix}[${name}]`;
    return [
      html`<dt>
          <code>${path}</code>
          <span class="soft">${describeType(property)}${node.required.has(name) ? ", required" : ""}</span>
        </dt>
        <dd>${prose(property.keywords["description"])}</dd>`,
      ...listFields(property, path, depth + 1),
    ];
  });
}
