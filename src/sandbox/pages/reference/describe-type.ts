import type { JsonValue } from "../../../schema/json.ts";
import { branchesOf, type SchemaNode } from "../../../schema/schema-node.ts";
import { type Html, html } from "./html.ts";

/** What a value may be, in a few words; schemas with a name link to their section. It is never empty. */
export function describeType(node: SchemaNode | undefined): Html {
  const named = node?.target;
  if (named === undefined) {
    return html`anything`;
  }
  return named.name === undefined ? describeSchema(named) : html`<a href="#schema-${named.name}">${named.name}</a>`;
}

/** As `describeType`, without the schema's own name: for the section that is named after it. */
export function describeSchema(node: SchemaNode): Html {
  if (node.json === false) {
    return html`nothing`;
  }
  if (node.ref !== undefined) {
    return describeType(node.ref);
  }
  const branches = branchesOf(node);
  if (branches.length > 0) {
    return join(branches.map(describeType), " or ");
  }
  if (node.allOf.length > 0) {
    return join(node.allOf.map(describeType), " and ");
  }
  const { values = [] } = node;
  return values.length > 0 ? join(values.map(describeValue), " or ") : describePlain(node);
}

function join(words: readonly Html[], between: string): Html {
  return html`${words.map((word, index) => html`${index === 0 ? "" : between}${word}`)}`;
}

/** The empty string, which unsets a parameter, would leave nothing to see. */
function describeValue(value: JsonValue): Html {
  return value === ""
    ? html`the empty string`
    : html`<code>${typeof value === "string" ? value : JSON.stringify(value)}</code>`;
}

function describePlain({ items, keywords: { format, properties, type } }: SchemaNode): Html {
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
