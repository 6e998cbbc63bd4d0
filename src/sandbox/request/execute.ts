import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import { type Refusal, refuse } from "../../products/stripe/refusals/refusal.ts";
import { refuseRequest } from "../../products/stripe/refusals/refuse-request.ts";
import type { Contracts } from "../contracts.ts";
import type { Admission } from "./authenticate.ts";
import { answerCall, type MatchedCall } from "./answer-call.ts";
import { findResult, fingerprintOf, keepResult } from "./idempotency.ts";
import { type Answer, answerRefusal, idempotencyKeyOf } from "./respond.ts";
import { isControlPath, type Route } from "./route.ts";
import { type AnyHandler, findHandler } from "../operations/operation-handlers.ts";
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
export function execute(
  { contracts, worlds, onFault }: ExecuteOptions,
  admission: Admission,
  { contract, match }: Route,
): Answer {
  const { generation, open } = admission;
  const { world } = open;

  if (generation !== world.generation) {
    return answerRefusal(OUTLIVED_WORLD, { "stripe-should-retry": "false" });
  }
  try {
    settle(world);
    worlds.save(world);
    const reading = contract.readRequest(match, admission.request);
    const refusal =
      reading.findings.length === 0
        ? undefined
        : refuseRequest(contract.model, match.operation, reading, {
            name: "The sandbox",
            isOtherVersion: admission.versionNote !== undefined,
          });
    if (refusal !== undefined) {
      return answerRefusal(refusal);
    }
    const handler = findHandler(match.operation.id);
    if (handler === undefined) {
      throw new Error(`there is no handler for ${match.operation.name}`);
    }
    const { version } = admission;
    const { viewOf } = contracts;
    const expansion = readNeighbourExpansion(match.operation.id, reading.query["expand"] ?? reading.body["expand"]);
    const call = { contract, match, reading, expansion, version, viewOf, open, world };
    const answer = executeOnce(handler, admission, call);
    worlds.save(world);
    return answer;
  } catch (error) {
    world.rollback();
    const refusal = refusalIn(error, match.operation.id);
    if (refusal !== undefined) {
      return answerRefusal(refusal);
    }
    if (error instanceof StoreFailure) {
      return answerRefusal(refuse("api", { message: error.message }));
    }
    onFault(error);
    return answerRefusal(
      refuse("api", {
        message: `Internal error of the sandbox, please report it: ${(error as Error).message}`,
      }),
    );
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

function executeOnce(handler: AnyHandler, { request, requestId, pathname }: Admission, call: MatchedCall): Answer {
  const { world } = call;
  const key = idempotencyKeyOf(request);

  if (isControlPath(pathname)) {
    return answerCall(handler, call);
  }
  world.request = { id: requestId, idempotencyKey: key ?? null };
  if (key === undefined) {
    return answerCall(handler, call);
  }
  const fingerprint = fingerprintOf(request.method, pathname, call.reading.body);
  const kept = findResult(world, key, fingerprint);
  if (kept !== undefined) {
    const headers = { "idempotent-replayed": "true", [STRIPE_HEADERS.version]: kept.apiVersion };
    return { status: kept.status, body: kept.body, headers };
  }
  const answer = answerOrRefuse(handler, call);
  keepResult(world, key, { fingerprint, status: answer.status, body: answer.body, apiVersion: call.version });
  return answer;
}

/** A refusal is a result too, and is repeated like one. */
function answerOrRefuse(handler: AnyHandler, call: MatchedCall): Answer {
  try {
    return answerCall(handler, call);
  } catch (error) {
    const refusal = refusalIn(error, call.match.operation.id);
    if (refusal !== undefined) {
      call.world.rollback();
      return answerRefusal(refusal);
    }
    throw error;
  }
}
