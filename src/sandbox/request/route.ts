import type { Contract } from "../../contract/contract.ts";
import type { RouteMatch } from "../../contract/model/route-operations.ts";
import type { ApiVersion } from "../../protocol/api-version.ts";
import type { Refusal } from "../../products/stripe/refusals/refusal.ts";
import { refuseKnownRoute, refuseRoute } from "../../products/stripe/refusals/refuse-request.ts";
import { createStripeRouter, type StripeRouter } from "../../products/stripe/stripe-api/stripe-router.ts";
import type { ContractName, Contracts } from "../contracts.ts";
import type { Admission } from "./authenticate.ts";

/** The operation that a request is for, and the contract that has it. */
export interface Route {
  readonly kind: "operation";
  readonly contract: Contract;
  readonly match: RouteMatch;
}

export type Routing = Route | { readonly kind: "refused"; readonly refusal: Refusal };

/** The second stage. It waits only where a contract has to load. */
export type Router = (admission: Admission) => Promise<Routing> | Routing;

const CONTROL_PATH = "/_sandbox/";

/** Whether a path is one of the control's, which no fault strikes and no idempotency key repeats. */
export function isControlPath(pathname: string): boolean {
  return pathname.startsWith(CONTROL_PATH);
}

export function createRouter(contracts: Contracts): Router {
  let routeNeighbour: StripeRouter | undefined;

  return (admission) => {
    const { pathname, version } = admission;
    const opening = contracts.openAll(isControlPath(pathname) ? contractsOfControl(version) : [version]);
    return opening === undefined ? route(admission) : opening.then(() => route(admission));
  };

  function route(admission: Admission): Promise<Routing> | Routing {
    const { pathname, request, version } = admission;
    const contract = contracts.get(isControlPath(pathname) ? "control" : version);
    const match = contract.findOperation(request.method, pathname);
    if (match !== undefined) {
      return { kind: "operation", contract, match };
    }
    // Customers, events and the like are in the control document, in every version.
    const opening = contracts.openAll(["control"]);
    return opening === undefined
      ? routeBeside(admission, contracts.get("control"))
      : opening.then(() => routeBeside(admission, contracts.get("control")));
  }

  function routeBeside({ pathname, request }: Admission, control: Contract): Routing {
    routeNeighbour ??= createStripeRouter(control.operations.filter(({ path }) => !isControlPath(path)));
    const next = routeNeighbour(request.method, pathname);
    switch (next.kind) {
      case "operation":
        return { kind: "operation", contract: control, match: next.match };
      case "not-simulated":
        return { kind: "refused", refusal: refuseKnownRoute(request.method, pathname, "The sandbox") };
      case "unknown":
        return { kind: "refused", refusal: refuseRoute(request.method, pathname) };
    }
  }
}

/** Control operations answer with Stripe's objects too, as the version has them; authorizations as the preview has them. */
function contractsOfControl(version: ApiVersion): readonly ContractName[] {
  return ["control", version, "2026-03-04.preview"];
}
