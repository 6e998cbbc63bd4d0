import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { escapeToken, resolvePointer } from "../schema/json-pointer.ts";
import type { Operation } from "../contract/model/operation.ts";
import type { ParameterTree, ParameterValue } from "./parameter-tree.ts";
import { resolveSchema } from "../contract/resolve-schema.ts";
import { sampleValue } from "./sample-value.ts";
import type { CaseRequest } from "./suite-case.ts";

/** The plainest request that the contract accepts: every required parameter and nothing else. */
export function baseRequest(document: JsonObject, operation: Operation): CaseRequest {
  const samplesIn = (part: "path" | "query"): Record<string, ParameterValue> =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === part && parameter.required)
        .map((parameter) => [parameter.name, sampleParameter(document, parameter.pointer)]),
    );
  return {
    path: samplesIn("path") as Record<string, string>,
    query: samplesIn("query"),
    body: sampleBody(document, operation),
    headers: {},
  };
}

/** A parameter's own example goes before its schema's. */
export function sampleParameter(document: JsonObject, pointer: string): ParameterValue {
  const parameter = resolvePointer(document, pointer) as JsonObject;
  const examples = parameter["examples"];
  const named = isJsonObject(examples) ? (Object.values(examples)[0] as JsonObject | undefined) : undefined;
  return (parameter["example"] ?? named?.["value"] ?? sampleValue(document, parameter["schema"])) as ParameterValue;
}

/** The examples of a request body by their names, as the contract prints them. */
export function bodyExamples(document: JsonObject, operation: Operation): [name: string, value: ParameterTree][] {
  if (operation.body === undefined) {
    return [];
  }
  const pointer = `${operation.body.pointer}/content/${escapeToken(operation.body.contentType)}/examples`;
  const examples = (resolvePointer(document, pointer) ?? {}) as JsonObject;
  return Object.entries(examples).map(([name, example]) => [
    name,
    resolveSchema(document, example)["value"] as ParameterTree,
  ]);
}

/** The required members of the first example, so that they suit each other. */
function sampleBody(document: JsonObject, operation: Operation): ParameterTree {
  if (operation.body === undefined) {
    return {};
  }
  const schema = resolveSchema(document, resolvePointer(document, operation.body.schemaPointer) as JsonValue);
  const required = (schema["required"] ?? []) as readonly string[];
  const [[, example] = ["", {}]] = bodyExamples(document, operation) as [string, ParameterTree][];
  const plain = sampleValue(document, schema) as ParameterTree;
  return Object.fromEntries(required.map((name) => [name, example[name] ?? (plain[name] as ParameterValue)]));
}
