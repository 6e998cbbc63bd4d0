import type { Operation, Parameter } from "../contract/model/operation.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { sampleValue } from "./sample-value.ts";
import type { CaseRequest } from "./suite-case.ts";

/** The plainest request that the contract accepts: every required parameter and nothing else. */
export function baseRequest(operation: Operation): CaseRequest {
  const samplesIn = (part: "path" | "query"): [name: string, sample: JsonValue][] =>
    operation.parameters
      .filter((parameter) => parameter.in === part && parameter.required)
      .map((parameter) => [parameter.name, sampleParameter(parameter)]);
  return {
    path: Object.fromEntries(samplesIn("path").map(([name, sample]) => [name, String(sample)])),
    query: Object.fromEntries(samplesIn("query")),
    body: sampleBody(operation),
    headers: {},
  };
}

/** The schema of an operation's body. */
export function bodySchema({ body }: Operation): SchemaNode | undefined {
  return body?.media[0]?.schema?.target;
}

/** A parameter's own example goes before its schema's. */
export function sampleParameter({ examples, schema }: Parameter): JsonValue {
  return examples[0]?.value ?? sampleValue(schema);
}

/** The examples of a request body by their names, as the contract prints them. */
export function bodyExamples({ body }: Operation): [name: string, value: JsonObject][] {
  const examples = body?.media[0]?.examples ?? [];
  return examples.flatMap(({ name, value }) => (isJsonObject(value) ? [[name, value]] : []));
}

/** The required members of the first example, so that they suit each other. */
function sampleBody(operation: Operation): JsonObject {
  const schema = bodySchema(operation);
  const example = bodyExamples(operation)[0]?.[1];
  const members = [...(schema?.required ?? [])];
  return Object.fromEntries(
    members.map((name) => [name, example?.[name] ?? sampleValue(schema?.properties.get(name))]),
  );
}
