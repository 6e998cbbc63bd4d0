import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import type { Handler } from "../../server/handler.ts";
import type { OpenWorld } from "../worlds.ts";
import { type Admission, createAuthenticator, type AuthenticatorOptions } from "./authenticate.ts";
import { guardControl } from "./guard-control.ts";
import { execute, type ExecuteOptions } from "./execute.ts";
import { DroppedConnection } from "./faults.ts";
import { injectFault } from "./inject-fault.ts";
import { type Answer, answerRefusal, respond, respondToStranger } from "./respond.ts";
import { createRouter, type Routing } from "./route.ts";

export interface HandlerOptions extends AuthenticatorOptions, ExecuteOptions {
  /** Called after each answer: there may be something to deliver, or a job to wait for. */
  readonly onAnswered: (open: OpenWorld) => void;
}

/**
 * The sandbox's heart, from a request to its answer: authenticate, route, inject a fault, execute, respond. It waits only
 * for a contract to load, and for faults that want it to.
 */
export function createHandler(options: HandlerOptions): Handler {
  const authenticate = createAuthenticator(options);
  const route = createRouter(options.contracts);

  const answerControl = guardControl(answer);

  return (request) => (request.url.includes("/_sandbox/") ? answerControl(request) : answer(request));

  function answer(request: ExchangeRequest): ExchangeResponse | Promise<ExchangeResponse> {
    const result = authenticate(request);
    if (result.kind === "refused") {
      return respondToStranger(result.refusal, result.requestId);
    }
    const { admission } = result;
    const routing = route(admission);
    return routing instanceof Promise
      ? hold(
          admission.open,
          routing.then((found) => proceed(admission, found)),
        )
      : proceed(admission, routing);
  }

  function proceed(admission: Admission, routing: Routing): ExchangeResponse | Promise<ExchangeResponse> {
    if (routing.kind === "refused") {
      return finish(admission, answerRefusal(routing.refusal));
    }
    const result = injectFault(admission, routing.match.operation.id, () => execute(options, admission, routing));
    return result instanceof Promise ? hold(admission.open, finishLater(admission, result)) : finish(admission, result);
  }

  async function finishLater(admission: Admission, waiting: Promise<Answer>): Promise<ExchangeResponse> {
    try {
      return finish(admission, await waiting);
    } catch (error) {
      if (error instanceof DroppedConnection) {
        finish(admission, { status: 0, body: "" });
      }
      throw error;
    }
  }

  function finish(admission: Admission, result: Answer): ExchangeResponse {
    const response = respond(admission, result);
    options.onAnswered(admission.open);
    return response;
  }
}

/** A world that a request waits in is in use, however long that takes. */
function hold<Result>(open: OpenWorld, waiting: Promise<Result>): Promise<Result> {
  open.inFlight += 1;
  return waiting.finally(() => {
    open.inFlight -= 1;
  });
}
