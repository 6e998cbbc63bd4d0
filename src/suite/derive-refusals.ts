import type { JsonObject, JsonValue } from "../schema/json.ts";
import { resolvePointer } from "../schema/json-pointer.ts";
import type { Operation } from "../contract/model/operation.ts";
import type { Product } from "../contract/product/product.ts";
import { parseParameterName } from "../protocol/form/parameter-name.ts";
import { baseRequest } from "./base-request.ts";
import { type Breach, findBreaches } from "./find-breaches.ts";
import { type ParameterTree, withParameter } from "./parameter-tree.ts";
import { resolveSchema } from "../contract/resolve-schema.ts";
import { sampleValue } from "./sample-value.ts";
import { withoutDependents } from "./satisfy-conditions.ts";
import type { CaseRequest, RefusalCase } from "./suite-case.ts";

/**
 * Every request that an operation has to refuse, worked out from the contract: each parameter missing, of the wrong
 * type, outside its enum, too long, too small, too large, unknown at the top and nested, the rules between parameters
 * broken, and what its product adds, such as a missing key.
 */
export function deriveRefusals(document: JsonObject, operation: Operation, product: Product): RefusalCase[] {
  const base = baseRequest(document, operation);
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
    findBreaches(document, operation, part, base[part], product).map((breach: Breach) =>
      refuse(breach.title, breach.parameter, breach.contractPointer, { [part]: breach.tree }),
    ),
  );
  return [...breaches, ...breakRules(document, operation, base, refuse), ...breakHabits(operation, product, refuse)];
}

/** What only a target that keeps objects can refuse: an id that it does not have. */
export function deriveMissingIds(document: JsonObject, operation: Operation): RefusalCase[] {
  const base = baseRequest(document, operation);

  return operation.parameters
    .filter((parameter) => parameter.in === "path")
    .map((parameter) => {
      const prefix = resolvePointer(document, `${parameter.schemaPointer}/x-id-prefix`);
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

function breakRules(document: JsonObject, operation: Operation, base: CaseRequest, refuse: Refuse): RefusalCase[] {
  const part = operation.body === undefined ? "query" : "body";
  const sample = (name: string): JsonValue => sampleNamed(document, operation, part, name) as JsonValue;
  const put = (tree: ParameterTree, name: string, value: JsonValue): ParameterTree =>
    withParameter(tree, parseParameterName(name) ?? [], value as string);

  return operation.rules.flatMap((rule) => {
    if (rule.kind === "exclusive") {
      return rule.parameters.slice(1).map((second) => {
        const first = rule.parameters[0] as string;
        const tree = put(put(base[part], first, sample(first)), second, sample(second));
        return refuse(`refuses ${first} together with ${second}`, null, rule.pointer, { [part]: tree });
      });
    }
    const condition = resolveSchema(document, schemaNamed(document, operation, part, rule.when.parameter));
    const other = (condition["enum"] as readonly string[] | undefined)?.find((value) => value !== rule.when.equals);
    if (other === undefined) {
      return [];
    }
    const alone = withoutDependents(operation, rule.when.parameter, rule.parameter, base[part]);
    const tree = put(put(alone, rule.parameter, sample(rule.parameter)), rule.when.parameter, other);
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

function sampleNamed(document: JsonObject, operation: Operation, part: "query" | "body", name: string): unknown {
  return sampleValue(document, schemaNamed(document, operation, part, name));
}

function schemaNamed(
  document: JsonObject,
  operation: Operation,
  part: "query" | "body",
  name: string,
): JsonValue | undefined {
  const [first = "", ...rest] = parseParameterName(name) ?? [name];
  const parameter = operation.parameters.find((candidate) => candidate.in === "query" && candidate.name === first);
  const pointer =
    part === "query" ? parameter?.schemaPointer : `${operation.body?.schemaPointer ?? "#"}/properties/${first}`;
  const start = pointer === undefined ? undefined : (resolvePointer(document, pointer) as JsonValue | undefined);

  return rest.reduce<JsonValue | undefined>((schema, key) => propertiesOf(document, schema)?.[key], start);
}

/** The properties of an object, or of the branch that is one: the other one unsets it. */
function propertiesOf(document: JsonObject, schema: JsonValue | undefined): JsonObject | undefined {
  const resolved = resolveSchema(document, schema);
  const branches = Array.isArray(resolved["anyOf"]) ? (resolved["anyOf"] as JsonValue[]) : [resolved];
  return branches
    .map((branch) => resolveSchema(document, branch)["properties"] as JsonObject | undefined)
    .find((properties) => properties !== undefined);
}
