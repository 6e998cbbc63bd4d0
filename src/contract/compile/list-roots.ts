import type { SchemaNode } from "../../schema/schema-node.ts";
import type { Model } from "../model/model.ts";
import type { Operation } from "../model/operation.ts";

/** The schemas that checks start from: named components, parameters, bodies, responses, headers and webhooks. */
export function listRoots(model: Model): readonly SchemaNode[] {
  const roots = new Set<SchemaNode>();
  const add = (node: SchemaNode | undefined): void => {
    if (node !== undefined) {
      roots.add(node.target);
    }
  };
  const addOperation = ({ parameters, body, responses }: Operation): void => {
    for (const { schema } of [...parameters, ...(body?.media ?? [])]) {
      add(schema);
    }
    for (const { schema } of responses.flatMap(({ headers, media }) => [...headers, ...media])) {
      add(schema);
    }
  };
  for (const node of model.schemas.values()) {
    roots.add(node);
  }
  model.operations.forEach(addOperation);
  model.webhooks.forEach(({ operation }) => addOperation(operation));
  return [...roots].toSorted((left, right) => (left.pointer < right.pointer ? -1 : 1));
}
