import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import type { Handler } from "../../server/handler.ts";
import { isForeignPage } from "../../server/is-foreign-page.ts";
import { type Refusal, refuse } from "../../products/stripe/refusals/refusal.ts";
import type { OpenWorld } from "../worlds.ts";
import { type Admission, createAuthenticator, type AuthenticatorOptions } from "./authenticate.ts";
import { execute, type ExecuteOptions } from "./execute.ts";
import { DroppedConnection } from "./faults.ts";
import { injectFault } from "./inject-fault.ts";
import { addPageHeaders, answerPreflight, isOpenToPages } from "./page-calls.ts";
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

  return (request) => (request.url.includes("/_sandbox/") ? answerControl(request) : answerAny(request));

  /** Pages of the sandbox call the control too, so browsers have to know who may. */
  function answerControl(request: ExchangeRequest): ExchangeResponse | Promise<ExchangeResponse> {
    if (isOpenToPages(request)) {
      if (request.method === "OPTIONS") {
        return answerPreflight();
      }
    } else if (isForeignPage(request)) {
      return addPageHeaders(request, respondToStranger(REFUSED_PAGE));
    }
    const response = answerAny(request);
    return response instanceof Promise
      ? response.then((later) => addPageHeaders(request, later))
      : addPageHeaders(request, response);
  }

  function answerAny(request: ExchangeRequest): ExchangeResponse | Promise<ExchangeResponse> {
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
    const answer = injectFault(admission, routing.match.operation.id, () => execute(options, admission, routing));
    return answer instanceof Promise ? hold(admission.open, finishLater(admission, answer)) : finish(admission, answer);
  }

  async function finishLater(admission: Admission, answer: Promise<Answer>): Promise<ExchangeResponse> {
    try {
      return finish(admission, await answer);
    } catch (error) {
      if (error instanceof DroppedConnection) {
        finish(admission, { status: 0, body: "" });
      }
      throw error;
    }
  }

  function finish(admission: Admission, answer: Answer): ExchangeResponse {
    const response = respond(admission, answer);
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

const REFUSED_PAGE: Refusal = refuse(
  "permission",
  {
    message:
      "A page of another origin may not control the sandbox. Call /_sandbox from a program, from the sandbox's own pages, or with createSandbox().control.",
  },
  403,
);
