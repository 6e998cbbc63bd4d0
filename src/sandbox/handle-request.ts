import type { Contract } from "../contract/contract.ts";
import type { ExchangeResponse } from "../contract/check/exchange.ts";
import type { RouteMatch } from "../contract/model/route-operations.ts";
import type { ApiVersion } from "../protocol/api-version.ts";
import { STRIPE_HEADERS } from "../protocol/stripe-headers.ts";
import type { Handler } from "../server/handler.ts";
import { isForeignPage } from "../server/is-foreign-page.ts";
import { NOTE_HEADER } from "../server/read-stripe-version.ts";
import { headersOfStatus, type Refusal, refuse } from "../server/refusal.ts";
import { refuseKnownRoute, refuseRoute } from "../server/refuse-request.ts";
import { createStripeRouter, type StripeRouter } from "../server/stripe-api/stripe-router.ts";
import { type Admission, type AdmissionOptions, createAuthenticator } from "./admit-request.ts";
import { type Answer, answerRefusal } from "./answer-call.ts";
import { attemptCall, type AttemptOptions } from "./attempt-call.ts";
import type { ContractName, Contracts } from "./contracts.ts";
import { DroppedConnection } from "./faults.ts";
import type { OperationHandlers } from "./operations/call.ts";
import { injectFault } from "./inject-fault.ts";
import type { OpenWorld } from "./worlds.ts";

export interface HandlerOptions extends AdmissionOptions, AttemptOptions {
  readonly contracts: Contracts;
  /** Of every operation, for one world. */
  readonly handlers: (open: OpenWorld) => OperationHandlers;
  /** Called after each answer: there may be something to deliver, or a job to wait for. */
  readonly onAnswered: (open: OpenWorld) => void;
}

const CONTROL_PATH = "/_sandbox/";

/** The sandbox's heart: from a request to its answer. It waits only for a contract to load, and for faults that want it to. */
export function createHandler(options: HandlerOptions): Handler {
  const { contracts } = options;
  const admit = createAuthenticator(options);
  let routeNeighbour: StripeRouter | undefined;

  return (request) => {
    if (request.url.includes(CONTROL_PATH) && isForeignPage(request)) {
      const { status, body } = answerRefusal(REFUSED_PAGE);
      return { status, headers: { "content-type": "application/json" }, body };
    }
    const result = admit(request);
    if (result.kind === "refused") {
      const { status, body } = answerRefusal(result.refusal);
      return {
        status,
        headers: {
          "content-type": "application/json",
          [STRIPE_HEADERS.requestId]: result.requestId,
          ...headersOfStatus(status),
        },
        body,
      };
    }
    const { admission } = result;
    const opening = contracts.openAll(
      admission.pathname.startsWith(CONTROL_PATH) ? contractsOfControl(admission.version) : [admission.version],
    );
    return opening === undefined
      ? route(admission)
      : hold(
          admission.open,
          opening.then(() => route(admission)),
        );
  };

  function route(admission: Admission): ExchangeResponse | Promise<ExchangeResponse> {
    const { pathname, request, version } = admission;
    const contract = contracts.get(pathname.startsWith(CONTROL_PATH) ? "control" : version);
    const match = contract.findOperation(request.method, pathname);
    if (match !== undefined) {
      return carryOut(admission, contract, match);
    }
    // Customers, events and the like are in the control document, in every version.
    const opening = contracts.openAll(["control"]);
    if (opening !== undefined) {
      return hold(
        admission.open,
        opening.then(() => route(admission)),
      );
    }
    const control = contracts.get("control");
    routeNeighbour ??= createStripeRouter(control.operations.filter(({ path }) => !path.startsWith(CONTROL_PATH)));
    const next = routeNeighbour(request.method, pathname);
    switch (next.kind) {
      case "operation":
        return carryOut(admission, control, next.match);
      case "not-simulated":
        return respond(admission, answerRefusal(refuseKnownRoute(request.method, pathname, "The sandbox")));
      case "unknown":
        return respond(admission, answerRefusal(refuseRoute(request.method, pathname)));
    }
  }

  function carryOut(
    admission: Admission,
    contract: Contract,
    match: RouteMatch,
  ): ExchangeResponse | Promise<ExchangeResponse> {
    const { open, pathname } = admission;
    const isControl = pathname.startsWith(CONTROL_PATH);
    const key = isControl ? undefined : idempotencyKeyOf(admission);
    const keyInFlight = key === undefined ? undefined : `${admission.generation} ${key}`;
    if (keyInFlight !== undefined && open.keysInFlight.has(keyInFlight)) {
      return respond(admission, answerRefusal(REFUSED_IN_FLIGHT));
    }
    const run = (): Answer => attemptCall(options, options.handlers(open), admission, contract, match);
    const fault = isControl ? undefined : open.faults.take(match.operation.id);
    if (fault === undefined) {
      return respond(admission, run());
    }
    if (keyInFlight !== undefined) {
      open.keysInFlight.add(keyInFlight);
    }
    const struck = injectFault(fault, run)
      .then(
        (answer) => respond(admission, answer),
        (error: unknown) => {
          if (error instanceof DroppedConnection) {
            respond(admission, { status: 0, body: "" });
          }
          throw error;
        },
      )
      .finally(() => open.keysInFlight.delete(keyInFlight ?? ""));
    return hold(open, struck);
  }

  function respond(admission: Admission, answer: Answer): ExchangeResponse {
    const { journal, open, request, requestId, version, versionNote } = admission;
    const key = idempotencyKeyOf(admission);
    const headers: Record<string, string> = {
      "content-type": "application/json",
      [STRIPE_HEADERS.requestId]: requestId,
      [STRIPE_HEADERS.version]: version,
      ...headersOfStatus(answer.status),
    };
    if (key !== undefined && key.length <= 255) {
      headers[STRIPE_HEADERS.idempotencyKey] = key;
    }
    if (versionNote !== undefined) {
      headers[NOTE_HEADER] = versionNote;
    }
    if (answer.headers !== undefined) {
      Object.assign(headers, answer.headers);
    }
    const response: ExchangeResponse = { status: answer.status, headers, body: answer.body };
    journal.add({ at: open.world.milliseconds, request, response });
    options.onAnswered(open);
    return response;
  }
}

/** Control operations answer with Stripe's objects too, as the version has them; authorizations as the preview has them. */
function contractsOfControl(version: ApiVersion): readonly ContractName[] {
  return ["control", version, "2026-03-04.preview"];
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

const REFUSED_IN_FLIGHT: Refusal = refuse(
  "idempotency",
  { code: "idempotency_key_in_use", message: "Another request with this idempotency key is still in progress." },
  409,
);

function idempotencyKeyOf({ request }: Admission): string | undefined {
  return request.method === "POST" ? request.headers[STRIPE_HEADERS.idempotencyKey] : undefined;
}
