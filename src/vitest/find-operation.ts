import type { Contract } from "../contract/contract.ts";
import { nearestMatch } from "../findings/nearest-match.ts";
import type { Operation } from "../contract/model/operation.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";

/** The operation that a test names: `GET /v1/…/{account}`, the same with a real id in it, or its `operationId`. */
export function findOperation(contract: Contract, name: string): Operation {
  const [method = "", path = ""] = name.split(" ");
  const found =
    contract.operations.find((operation) => operation.name === name || operation.id === name) ??
    contract.findOperation(method.toUpperCase(), path.split("?")[0] ?? "")?.operation;

  if (found !== undefined) {
    return found;
  }
  const names = contract.operations.map((operation) => operation.name);
  const near = nearestMatch(name, [...names, ...contract.operations.map(({ id }) => id)]);
  const offer = near === undefined ? `it has ${names.join(", ")}` : `did you mean "${near}"?`;
  throw new FcContractError(
    "operation_unknown",
    `the contract of ${contract.version} has no operation "${name}"; ${offer}`,
  );
}
