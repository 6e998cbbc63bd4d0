import type { Product } from "../contract/product/product.ts";
import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { escapeToken, resolvePointer } from "../schema/json-pointer.ts";
import type { ContractResponse, Operation } from "../contract/model/operation.ts";
import { followReference } from "../contract/follow-reference.ts";
import { baseRequest, bodyExamples, sampleParameter } from "./base-request.ts";
import { UNKNOWN_PREFIX } from "./fill-ids.ts";
import { listEmptyable } from "./list-emptyable.ts";
import { withParameter } from "./parameter-tree.ts";
import { satisfyConditions } from "./satisfy-conditions.ts";
import type { AnswerCase, CaseRequest } from "./suite-case.ts";

/**
 * The requests that an operation has to answer: the plain one, each example of its body, each optional parameter
 * of its query, each parameter that can be emptied, each path that can be expanded.
 */
export function deriveAnswers(document: JsonObject, operation: Operation, product: Product): AnswerCase[] {
  const base = baseRequest(document, operation);
  const success = operation.responses.find(({ status }) => status.startsWith("2"));

  if (success === undefined) {
    return [];
  }
  const answer = (title: string, change: Partial<CaseRequest>): AnswerCase => ({
    kind: "answer",
    operation,
    title,
    status: success.status,
    request: { ...base, ...change },
  });
  return [
    answer("answers the plain request", {}),
    ...bodyExamples(document, operation).map(([name, body]) => answer(`answers the example ${name}`, { body })),
    ...operation.parameters
      .filter(
        (parameter) =>
          parameter.in === "query" && !parameter.required && !isExpand(document, parameter.schemaPointer, product),
      )
      .map((parameter) => {
        const isCursor = parameter.name === "starting_after" || parameter.name === "ending_before";
        const value = isCursor ? sampleCursor(document, success) : sampleParameter(document, parameter.pointer);
        const query = { ...base.query, [parameter.name]: value };
        return answer(`answers with ${parameter.name}`, { query: satisfyConditions(operation, parameter.name, query) });
      }),
    ...listEmptyable(document, operation).map(({ part, path }) => {
      const tree = withParameter(base[part], path, "");
      return answer(`answers with an empty ${product.form.formatName(path)}`, { [part]: tree });
    }),
    ...(product.expansion?.pathsOf(operation) ?? []).map((path) => {
      const part = operation.body === undefined ? "query" : "body";
      return answer(`expands ${path}`, { [part]: { ...base[part], expand: [path] } });
    }),
  ];
}

/** The answers that only a mock can be asked for: every status of the contract, every named example. */
export function deriveForcedAnswers(document: JsonObject, operation: Operation): AnswerCase[] {
  const base = baseRequest(document, operation);

  return operation.responses.flatMap((response) =>
    exampleNames(document, response).map((name) => ({
      kind: "answer",
      operation,
      title: `answers ${response.status} with the example ${name}`,
      status: response.status,
      request: { ...base, headers: { prefer: `code=${response.status}, example=${name}` } },
    })),
  );
}

/** A cursor is the id of an object of the list, so it starts like one. */
function sampleCursor(document: JsonObject, response: ContractResponse): string {
  const items = followReference(document, `${response.content?.schemaPointer ?? "#"}/properties/data/items`);
  const prefix = resolvePointer(document, `${items}/properties/id/x-id-prefix`);
  return `${typeof prefix === "string" ? prefix : UNKNOWN_PREFIX}_${"0".repeat(24)}`;
}

function exampleNames(document: JsonObject, response: ContractResponse): string[] {
  const content = resolvePointer(
    document,
    `${response.pointer}/content/${escapeToken(response.content?.contentType ?? "")}`,
  );
  const examples = isJsonObject(content) ? content["examples"] : undefined;
  return isJsonObject(examples) ? Object.keys(examples) : [];
}

function isExpand(document: JsonObject, schemaPointer: string, { expansion }: Product): boolean {
  const schema = resolvePointer(document, schemaPointer);
  return isJsonObject(schema) && expansion?.isMarked(schema) === true;
}
