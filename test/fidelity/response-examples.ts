import type { Contract } from "../../src/contract/contract.ts";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";
import { escapeToken, resolvePointer } from "../../src/schema/json-pointer.ts";
import { followReference } from "../../src/contract/follow-reference.ts";

/** A named example of something that Stripe sends, and the schema it belongs to. */
export interface ResponseExample {
  readonly name: string;
  readonly schemaPointer: string;
  readonly value: JsonValue;
}

/** Every named example of every answer and event of a contract. */
export function listResponseExamples({ document, operations, webhooks }: Contract): ResponseExample[] {
  const answers = operations.flatMap(({ id, responses }) =>
    responses.flatMap(({ status, content }) =>
      content === undefined ? [] : readExamples(document, `${id} ${status}`, content.pointer, content.schemaPointer),
    ),
  );
  const events = webhooks.flatMap(({ name, pointer, schemaPointer }) =>
    readExamples(document, name, `${pointer}/requestBody/content/${escapeToken("application/json")}`, schemaPointer),
  );
  return [...answers, ...events];
}

function readExamples(
  document: JsonObject,
  owner: string,
  contentPointer: string,
  schemaPointer: string,
): ResponseExample[] {
  const examples = resolvePointer(document, `${contentPointer}/examples`) as JsonObject;

  return Object.keys(examples).map((name) => {
    const example = resolvePointer(
      document,
      followReference(document, `${contentPointer}/examples/${escapeToken(name)}`),
    );
    return { name: `${owner} ${name}`, schemaPointer, value: (example as JsonObject)["value"] as JsonValue };
  });
}
