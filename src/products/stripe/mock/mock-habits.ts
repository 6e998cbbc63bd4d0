import type { Admission, AdmissionOptions, MockAnswer, MockHabits } from "../../../contract/product/mock-habits.ts";
import { readAuthorization } from "../../../protocol/api-key.ts";
import { DEFAULT_API_VERSION } from "../../../protocol/default-api-version.ts";
import { STRIPE_HEADERS } from "../../../protocol/stripe-headers.ts";
import { createVersionReader, NOTE_HEADER, readVersionOption } from "../refusals/read-stripe-version.ts";
import { headersOfStatus, type Refusal, refuse } from "../refusals/refusal.ts";
import { refuseKey } from "../refusals/refuse-key.ts";
import { refuseKnownRoute, refuseRequest, refuseRoute } from "../refusals/refuse-request.ts";
import { createStripeRouter, type StripeRouter } from "../stripe-api/stripe-router.ts";
import { finishBody } from "./finish-body.ts";
import { reconcileObject } from "./reconcile-object.ts";

const NAME = "The mock";

/**
 * Test suites of Stripe's SDKs ask stripe-mock for its version at `/`, and stop if it is older than they need. Not all of
 * them know a version that is no number, and PHP's finds the header only as it is spelled here.
 */
const STRIPE_MOCK_VERSION = "0.999.0";

export const mockHabits: MockHabits = {
  createAdmission,
  refuse: (message) => toAnswer(refuse("invalid_request", { message })),
  refuseRoute: (method, pathname) => toAnswer(refusePath(method, pathname)),
  refuseRequest: ({ model, operation, reading, isOtherVersion }) => {
    const refusal = refuseRequest(model, operation, reading, { name: NAME, isOtherVersion });
    return refusal === undefined ? undefined : toAnswer(refusal);
  },
  finish: finishBody,
  headersOf: ({ request, requestId, version, note }) => {
    const key = request.method === "POST" ? request.headers[STRIPE_HEADERS.idempotencyKey] : undefined;
    return {
      "Stripe-Mock-Version": /^\/?(?:\?|$)/.test(request.url) ? STRIPE_MOCK_VERSION : undefined,
      [STRIPE_HEADERS.requestId]: requestId,
      [STRIPE_HEADERS.version]: version,
      [NOTE_HEADER]: note,
      // The key of an example belongs to another request.
      [STRIPE_HEADERS.idempotencyKey]: key !== undefined && key.length <= 255 ? key : undefined,
    };
  },
  reconcile: reconcileObject,
};

function createAdmission({ apiVersion = DEFAULT_API_VERSION, policy, onNote }: AdmissionOptions): Admission {
  const fallback = readVersionOption("apiVersion", apiVersion, onNote);
  const readVersion = createVersionReader({ fallback, policy, onNote });

  return {
    apiVersion: fallback,
    admit: ({ headers }) => {
      const read = readVersion(headers[STRIPE_HEADERS.version]);
      const version = read.kind === "version" ? read.version : fallback;
      const refusal =
        refuseKey(readAuthorization(headers[STRIPE_HEADERS.authorization])) ??
        (read.kind === "refused" ? read.refusal : undefined);
      return refusal === undefined
        ? { kind: "admitted", version, note: read.kind === "version" ? read.note : undefined }
        : { kind: "refused", version, answer: toAnswer(refusal) };
    },
  };
}

let routeElsewhere: StripeRouter | undefined;

/** What the contract does not describe may still be a route of Stripe's. */
function refusePath(method: string, pathname: string): Refusal {
  routeElsewhere ??= createStripeRouter([]);
  return routeElsewhere(method, pathname).kind === "unknown"
    ? refuseRoute(method, pathname)
    : refuseKnownRoute(method, pathname, NAME);
}

function toAnswer({ status, error }: Refusal): MockAnswer {
  return {
    status,
    headers: { "content-type": "application/json", ...headersOfStatus(status) },
    body: JSON.parse(JSON.stringify(error)),
  };
}
