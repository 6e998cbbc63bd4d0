import type { Operation, Parameter } from "../model/operation.ts";

/** The parameters of an operation, by where a request sends them. */
export interface RequestPlan {
  readonly inQuery: readonly Parameter[];
  readonly queryNames: readonly string[];
  /** In the path and in headers. */
  readonly others: readonly PlacedParameter[];
}

interface PlacedParameter extends Parameter {
  readonly in: "path" | "header";
}

export function planRequests({ parameters }: Operation): RequestPlan {
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  return { inQuery, queryNames: inQuery.map(({ name }) => name), others: parameters.filter(isPlaced) };
}

function isPlaced(parameter: Parameter): parameter is PlacedParameter {
  return parameter.in === "path" || parameter.in === "header";
}
