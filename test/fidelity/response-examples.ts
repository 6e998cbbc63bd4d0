import type { Contract } from "../../src/contract/contract.ts";
import type { MediaType } from "../../src/contract/model/operation.ts";
import type { JsonValue } from "../../src/schema/json.ts";
import type { SchemaNode } from "../../src/schema/schema-node.ts";

/** A named example of something that Stripe sends, and the schema it belongs to. */
export interface ResponseExample {
  readonly name: string;
  readonly schema: SchemaNode;
  readonly value: JsonValue;
}

/** Every named example of every answer and event of a contract. */
export function listResponseExamples({ operations, webhooks }: Contract): ResponseExample[] {
  const answers = operations.flatMap(({ id, responses }) =>
    responses.flatMap(({ status, media }) => readExamples(`${id} ${status}`, media)),
  );
  const events = webhooks.flatMap(({ name, operation }) => readExamples(name, operation.body?.media ?? []));
  return [...answers, ...events];
}

function readExamples(owner: string, media: readonly MediaType[]): ResponseExample[] {
  return media.flatMap(({ schema, examples }) =>
    examples.flatMap(({ name, value }) =>
      schema === undefined || value === undefined ? [] : [{ name: `${owner} ${name}`, schema, value }],
    ),
  );
}
