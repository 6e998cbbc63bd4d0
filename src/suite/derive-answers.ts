import type { Product } from "../contract/product/product.ts";
import type { ContractResponse, Operation } from "../contract/model/operation.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { baseRequest, bodyExamples, sampleParameter } from "./base-request.ts";
import { UNKNOWN_PREFIX } from "./fill-ids.ts";
import { listEmptyable } from "./list-emptyable.ts";
import { withParameter } from "./parameter-tree.ts";
import { sampleId } from "./sample-value.ts";
import { satisfyConditions } from "./satisfy-conditions.ts";
import type { AnswerCase, CaseRequest } from "./suite-case.ts";

/**
 * The requests that an operation has to answer: the plain one, each example of its body, each optional parameter
 * of its query, each parameter that can be emptied, each path that can be expanded.
 */
export function deriveAnswers(operation: Operation, product: Product): AnswerCase[] {
  const base = baseRequest(operation);
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
    ...bodyExamples(operation).map(([name, body]) => answer(`answers the example ${name}`.trimEnd(), { body })),
    ...operation.parameters
      .filter(({ in: part, required, schema }) => part === "query" && !required && !isExpand(schema, product))
      .map((parameter) => {
        const isCursor = parameter.name === "starting_after" || parameter.name === "ending_before";
        const value = isCursor ? sampleCursor(success) : sampleParameter(parameter);
        const query = { ...base.query, [parameter.name]: value };
        return answer(`answers with ${parameter.name}`, { query: satisfyConditions(operation, parameter.name, query) });
      }),
    ...listEmptyable(operation).map(({ part, path }) => {
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
export function deriveForcedAnswers(operation: Operation): AnswerCase[] {
  const base = baseRequest(operation);

  return operation.responses.flatMap((response) =>
    // The only example, written as `example`, has no name that a request could ask for.
    (response.media[0]?.examples.filter(({ name }) => name !== "") ?? []).map(({ name }) => ({
      kind: "answer",
      operation,
      title: `answers ${response.status} with the example ${name}`,
      status: response.status,
      request: { ...base, headers: { prefer: `code=${response.status}, example=${name}` } },
    })),
  );
}

/** A cursor is the id of an object of the list, so it starts like one. */
function sampleCursor({ media }: ContractResponse): string {
  const items = media[0]?.schema?.shape.members.get("data")?.items;
  const schemas = items?.members.get("id")?.schemas ?? [];
  const prefix = schemas.map(({ keywords }) => keywords["x-id-prefix"]).find((found) => typeof found === "string");
  return sampleId(prefix ?? UNKNOWN_PREFIX);
}

function isExpand(schema: SchemaNode | undefined, { expansion }: Product): boolean {
  return schema !== undefined && expansion?.isMarked(schema.target.keywords) === true;
}
