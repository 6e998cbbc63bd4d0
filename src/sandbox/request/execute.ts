import { errorMessage } from "../../contract/error-message.ts";
import { type Refusal, refuse } from "../../products/stripe/refusals/refusal.ts";
import { refuseRequest } from "../../products/stripe/refusals/refuse-request.ts";
import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import type { Contracts } from "../contracts.ts";
import type { Admission } from "./authenticate.ts";
import { executeOnce } from "./execute-once.ts";
import { type Answer, answerRefusal } from "./respond.ts";
import type { Route } from "./route.ts";
import { findHandler } from "../operations/operation-handlers.ts";
import { refusalIn } from "../operations/refusals/world-refusals.ts";
import { settle } from "../world/settle.ts";
import { NO_REQUEST } from "../world/world.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { readNeighbourExpansion } from "../render/expand-neighbour.ts";
import type { Worlds } from "../worlds.ts";

export interface ExecuteOptions {
  readonly contracts: Contracts;
  readonly worlds: Worlds;
  /** Called with every internal error. */
  readonly onFault: (error: unknown) => void;
}

/** The fourth stage: carries out a call as a whole or not at all: when it is answered, all of it is kept; when it is refused, none. */
export function execute({ contracts, worlds, onFault }: ExecuteOptions, admission: Admission, route: Route): Answer {
  const { world } = admission.open;

  if (admission.generation !== world.generation) {
    return answerRefusal(OUTLIVED_WORLD, { "stripe-should-retry": "false" });
  }
  try {
    settle(world);
    worlds.save(world);
    const answer = carryOut(contracts, admission, route);
    worlds.save(world);
    return answer;
  } catch (error) {
    world.rollback();
    return answerError(error, route.match.operation.id, onFault);
  } finally {
    world.request = NO_REQUEST;
  }
}

const OUTLIVED_WORLD: Refusal = refuse(
  "invalid_request",
  {
    message:
      "The sandbox's world was reset, or a snapshot restored, while this request waited. It was not carried out; send it again.",
  },
  409,
);

/** Refuses a call that the contract does not accept. */
function carryOut({ viewOf }: Contracts, admission: Admission, { contract, match }: Route): Answer {
  const { open, request, version, versionNote } = admission;
  const { operation } = match;
  const reading = contract.readRequest(match, request);
  const refusal =
    reading.findings.length === 0
      ? undefined
      : refuseRequest(contract.model, operation, reading, {
          name: "The sandbox",
          isOtherVersion: versionNote !== undefined,
        });
  if (refusal !== undefined) {
    return answerRefusal(refusal);
  }
  const handler = findHandler(operation.id);
  if (handler === undefined) {
    throw new Error(`there is no handler for ${operation.name}`);
  }
  const expansion = readNeighbourExpansion(operation.id, reading.query["expand"] ?? reading.body["expand"]);
  const namedVersion = request.headers[STRIPE_HEADERS.version]?.trim() ?? "";
  const call = {
    ...{ contract, match, reading, expansion, version, viewOf, open },
    namedVersion: namedVersion === "" ? null : namedVersion,
    world: open.world,
  };
  return executeOnce(handler, admission, call);
}

/** Answers a refusal as such. Every other error is an internal error of the sandbox. */
function answerError(error: unknown, operation: string, onFault: (error: unknown) => void): Answer {
  const refusal = refusalIn(error, operation);
  if (refusal !== undefined) {
    return answerRefusal(refusal);
  }
  if (error instanceof StoreFailure) {
    return answerRefusal(refuse("api", { message: error.message }));
  }
  onFault(error);
  const message = `Internal error of the sandbox, please report it: ${errorMessage(error)}`;
  return answerRefusal(refuse("api", { message }));
}
