import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import type { AnyHandler } from "../operations/operation-handlers.ts";
import { refusalIn } from "../operations/refusals/world-refusals.ts";
import { answerCall, type MatchedCall } from "./answer-call.ts";
import type { Admission } from "./authenticate.ts";
import { findResult, fingerprintOf, keepResult } from "./idempotency.ts";
import { type Answer, answerRefusal, idempotencyKeyOf } from "./respond.ts";
import { isControlPath } from "./route.ts";

/**
 * Carries out a call, or repeats the result of an earlier one with the same idempotency key.
 *
 * @throws RefusedCall when the call has no key and cannot be carried out, or reuses the key of another call
 */
export function executeOnce(
  handler: AnyHandler,
  { request, requestId, pathname }: Admission,
  call: MatchedCall,
): Answer {
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
