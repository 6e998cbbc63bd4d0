import type { Operation } from "../contract/model/operation.ts";
import type { Product } from "../contract/product/product.ts";
import { parseParameterName } from "../protocol/form/parameter-name.ts";
import type { JsonObject, JsonValue } from "../schema/json.ts";
import { branchesOf, type SchemaNode } from "../schema/schema-node.ts";
import { baseRequest, bodySchema } from "./base-request.ts";
import { type Breach, findBreaches } from "./find-breaches.ts";
import { withParameter } from "./parameter-tree.ts";
import { sampleValue } from "./sample-value.ts";
import { withoutDependents } from "./satisfy-conditions.ts";
import type { CaseRequest, RefusalCase } from "./suite-case.ts";

/**
 * Every request that an operation has to refuse, worked out from the contract: each parameter missing, of the wrong
 * type, outside its enum, too long, too small, too large, unknown at the top and nested, the rules between parameters
 * broken, and what its product adds, such as a missing key.
 */
export function deriveRefusals(operation: Operation, product: Product): RefusalCase[] {
  const base = baseRequest(operation);
  const refuse = (
    title: string,
    parameter: string | null,
    contractPointer: string,
    change: Partial<CaseRequest>,
    status = "400",
  ): RefusalCase => ({
    kind: "refusal",
    operation,
    title,
    status,
    parameter,
    contractPointer,
    request: { ...base, ...change },
  });
  const breaches: RefusalCase[] = (["query", "body"] as const).flatMap((part) =>
    findBreaches(operation, part, base[part], product).map((breach: Breach) =>
      refuse(breach.title, breach.parameter, breach.contractPointer, { [part]: breach.tree }),
    ),
  );
  return [...breaches, ...breakRules(operation, base, refuse), ...breakHabits(operation, product, refuse)];
}

/** What only a target that keeps objects can refuse: an id that it does not have. */
export function deriveMissingIds(operation: Operation): RefusalCase[] {
  const base = baseRequest(operation);

  return operation.parameters
    .filter((parameter) => parameter.in === "path")
    .map((parameter) => {
      const prefix = parameter.schema?.target.keywords["x-id-prefix"];
      // No id of a real object looks like this, so none is put in its place.
      const missing = `${typeof prefix === "string" ? prefix : "id"}_that_does_not_exist`;
      return {
        kind: "refusal",
        operation,
        title: `refuses a ${parameter.name} that does not exist`,
        status: "404",
        parameter: null,
        contractPointer: `${operation.pointer}/responses/404`,
        request: { ...base, path: { ...base.path, [parameter.name]: missing } },
      };
    });
}

type Refuse = (
  title: string,
  parameter: string | null,
  contractPointer: string,
  change: Partial<CaseRequest>,
  status?: string,
) => RefusalCase;

function breakRules(operation: Operation, base: CaseRequest, refuse: Refuse): RefusalCase[] {
  const part = operation.body === undefined ? "query" : "body";
  const put = (tree: JsonObject, name: string, value?: JsonValue): JsonObject =>
    withParameter(tree, parseParameterName(name) ?? [], value ?? sampleValue(schemaNamed(operation, part, name)));

  return operation.rules.flatMap((rule) => {
    if (rule.kind === "exclusive") {
      return rule.parameters.slice(1).map((second) => {
        const [first = ""] = rule.parameters;
        const tree = put(put(base[part], first), second);
        return refuse(`refuses ${first} together with ${second}`, null, rule.pointer, { [part]: tree });
      });
    }
    const condition = schemaNamed(operation, part, rule.when.parameter)?.target;
    const other = condition?.values?.find((value) => value !== rule.when.equals);
    if (typeof other !== "string") {
      return [];
    }
    const alone = withoutDependents(operation, rule.when.parameter, rule.parameter, base[part]);
    const tree = put(put(alone, rule.parameter), rule.when.parameter, other);
    return [
      refuse(`refuses ${rule.parameter} when ${rule.when.parameter} is ${other}`, null, rule.pointer, { [part]: tree }),
    ];
  });
}

function breakHabits(operation: Operation, product: Product, refuse: Refuse): RefusalCase[] {
  const refusals = product.suite?.refusals(operation) ?? [];
  return refusals.map(({ title, contractPointer, status, ...change }) =>
    refuse(title, null, contractPointer, change, status),
  );
}

function schemaNamed(operation: Operation, part: "query" | "body", name: string): SchemaNode | undefined {
  const [first = "", ...rest] = parseParameterName(name) ?? [name];
  const start =
    part === "body"
      ? bodySchema(operation)?.properties.get(first)
      : operation.parameters.find((candidate) => candidate.in === "query" && candidate.name === first)?.schema;
  return rest.reduce<SchemaNode | undefined>((schema, key) => memberOf(schema, key), start);
}

/** The property of an object, or of the branch that is one: the other one unsets it. */
function memberOf(schema: SchemaNode | undefined, name: string): SchemaNode | undefined {
  return schema === undefined
    ? undefined
    : [schema.target, ...branchesOf(schema.target)]
        .map(({ target }) => target.properties.get(name))
        .find((member) => member !== undefined);
}
