import { describeMismatch } from "../../findings/words.ts";
import type { Contract } from "../../contract/contract.ts";
import type { JsonObject } from "../../schema/json.ts";
import type { Operation } from "../../contract/model/operation.ts";
import type { RouteMatch } from "../../contract/model/route-operations.ts";
import type { RequestReading } from "../../contract/check/request-reading.ts";
import type { Answer } from "./respond.ts";
import type { CallContext } from "../operations/call.ts";
import type { AnyHandler } from "../operations/operation-handlers.ts";
import { expandNeighbour, type NeighbourExpansion } from "../render/expand-neighbour.ts";
import { viewOf as viewOfContract } from "../render/versions/version-view.ts";

export interface MatchedCall extends CallContext {
  /** The one that has the operation. */
  readonly contract: Contract;
  readonly match: RouteMatch;
  readonly reading: RequestReading;
  /** Of customers, events and the other objects beside Financial Connections. */
  readonly expansion: NeighbourExpansion;
}

/** The sandbox answers something that its own contract forbids. */
export class ContractBreach extends Error {
  override readonly name = "ContractBreach";
}

/**
 * Answers that were written and checked before, for each contract: full objects that come from records are the same
 * every time.
 */
const written = new WeakMap<JsonObject, Map<Contract, string>>();

/**
 * Carries out an operation and writes what its contract shows of the answer, which the contract has to accept.
 *
 * @throws RefusedCall when the call cannot be carried out, ContractBreach when the answer is wrong
 */
export function answerCall(handler: AnyHandler, call: MatchedCall): Answer {
  const { contract, expansion, match, namedVersion, open, reading, version, viewOf, world } = call;
  const { body: given, path, query } = reading;
  const answer = handler({ world, open, version, namedVersion, viewOf, path, query, body: given });
  const full = expandNeighbour(world, answer, expansion);
  const known = written.get(full)?.get(contract);

  if (known !== undefined) {
    return { status: 200, body: known };
  }
  const body = viewOfContract(contract).showAnswer(match.operation, full);
  requireContract(contract, match.operation, body);
  const text = JSON.stringify(body);
  if (match.operation.id === "retrieveAccount") {
    keepText(full, contract, text);
  }
  return { status: 200, body: text };
}

function keepText(full: JsonObject, contract: Contract, text: string): void {
  const texts = written.get(full) ?? new Map<Contract, string>();
  written.set(full, texts.set(contract, text));
}

function requireContract(contract: Contract, operation: Operation, body: JsonObject): void {
  const schema = operation.responses.find(({ status }) => status === "200")?.media[0]?.schema;
  const [data] = schema === undefined ? [] : contract.checkValue(schema, body);

  if (data !== undefined) {
    throw new ContractBreach(
      `${operation.name} answers something that its contract forbids: ${data.pointer}: ${describeMismatch(data)}`,
    );
  }
}
