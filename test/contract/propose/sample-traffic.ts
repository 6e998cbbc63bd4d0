import type { Exchange } from "../../../src/contract/check/exchange.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import type { Operation, Parameter } from "../../../src/contract/model/operation.ts";
import { encodeForm } from "../../../src/protocol/form/encode-form.ts";
import { hasType } from "../../../src/schema/type-set.ts";
import type { Shape } from "../../../src/schema/schema-node.ts";
import { exampleDeliveries, exampleExchanges } from "../../traffic/example-exchanges.ts";

/** Exchanges that show what a contract has: its examples, and each parameter of a query. */
export function sampleTraffic(contract: Contract): readonly Exchange[] {
  const examples = exampleExchanges(contract).map(({ exchange }) => exchange);
  const queries = contract.operations.flatMap((operation) => {
    const example = examples.find(({ request, response }) => {
      const path = new URL(request.url).pathname;
      const match = contract.findOperation(request.method, path);
      return match?.operation === operation && response.status === 200;
    });
    return example === undefined
      ? []
      : operation.parameters.flatMap((parameter) => withParameter(contract, example, operation, parameter));
  });
  return [...examples, ...queries, ...exampleDeliveries(contract).map(({ exchange }) => exchange)];
}

/** Exchanges with each value of a parameter, one member at a time. */
function withParameter(
  contract: Contract,
  exchange: Exchange,
  operation: Operation,
  { in: part, name, required, schema }: Parameter,
): readonly Exchange[] {
  if (part !== "query" || schema === undefined || required) {
    return [];
  }
  const [path] = contract.product.expansion?.pathsOf(operation) ?? [];
  const values = name === "expand" ? (path === undefined ? [] : [[path]]) : sampleValues(schema.shape);
  return values.map((value) => {
    const { url } = exchange.request;
    const query = encodeForm({ [name]: value });
    return { ...exchange, request: { ...exchange.request, url: `${url}${url.includes("?") ? "&" : "?"}${query}` } };
  });
}

function sampleValues(shape: Shape): readonly unknown[] {
  if (shape.members.size > 0) {
    return [...shape.members].flatMap(([name, member]) => sampleValues(member).map((value) => ({ [name]: value })));
  }
  return [hasType(shape.types, "integer") && !hasType(shape.types, "string") ? 3 : "abc"];
}
