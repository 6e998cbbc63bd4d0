import type { Contract } from "../contract/contract.ts";
import type { JsonObject } from "../schema/json.ts";
import type { Operation } from "../contract/model/operation.ts";
import type { RouteMatch } from "../contract/model/route-operations.ts";
import type { RequestReading } from "../contract/check/check-request.ts";
import type { ApiVersion } from "../protocol/api-version.ts";
import type { Refusal } from "../server/refusal.ts";
import type { AnyHandler } from "./operations/call.ts";
import type { World } from "./world/world.ts";

/** What is answered, before it gets the headers that every answer has. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function answerRefusal({ status, error }: Refusal, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: JSON.stringify(error), headers };
}

export interface MatchedCall {
  readonly contract: Contract;
  readonly match: RouteMatch;
  readonly reading: RequestReading;
  readonly version: ApiVersion;
  readonly world: World;
}

/** The sandbox answers something that its own contract forbids. */
export class ContractBreach extends Error {
  override readonly name = "ContractBreach";
}

/** Texts of answers that were written and checked before: objects that come from records are the same every time. */
const written = new WeakMap<JsonObject, string>();

/**
 * Carries out an operation and writes its answer, which the contract has to accept.
 *
 * @throws RefusedCall when the call cannot be carried out, ContractBreach when the answer is wrong
 */
export function answerCall(handler: AnyHandler, { contract, match, reading, version, world }: MatchedCall): Answer {
  const body = handler({ world, version, path: reading.path, query: reading.query, body: reading.body });
  const known = written.get(body);

  if (known !== undefined) {
    return { status: 200, body: known };
  }
  requireContract(contract, match.operation, body);
  const text = JSON.stringify(body);
  if (match.operation.id === "retrieveAccount") {
    written.set(body, text);
  }
  return { status: 200, body: text };
}

function requireContract(contract: Contract, operation: Operation, body: JsonObject): void {
  const pointer = successPointer(operation);
  const [departure] = pointer === undefined ? [] : contract.checkValue(pointer, body);

  if (departure !== undefined) {
    const { expected, got, pointer: at } = departure;
    throw new ContractBreach(
      `${operation.name} answers something that its contract forbids: ${at}: expected ${expected}, got ${got}`,
    );
  }
}

const successPointers = new WeakMap<Operation, string | undefined>();

function successPointer(operation: Operation): string | undefined {
  if (!successPointers.has(operation)) {
    successPointers.set(operation, operation.responses.find(({ status }) => status === "200")?.content?.schemaPointer);
  }
  return successPointers.get(operation);
}
