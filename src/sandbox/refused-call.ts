import type { StripeErrorFields, StripeErrorKind } from "../protocol/stripe-error.ts";
import { type Refusal, refuse, refuseNotSimulated } from "../products/stripe/refusals/refusal.ts";

/** Thrown where a call cannot be carried out, and answered with its refusal. */
export class RefusedCall extends Error {
  override readonly name = "RefusedCall";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.error.error.message);
    this.refusal = refusal;
  }
}

export function refuseCall(
  kind: StripeErrorKind,
  fields: Omit<StripeErrorFields, "type">,
  status?: number,
): RefusedCall {
  return new RefusedCall(status === undefined ? refuse(kind, fields) : refuse(kind, fields, status));
}

/** The object with an id from the path. Throws RefusedCall when there is none. */
export function requireResource<Item>(found: Item | undefined, what: string, id: string): Item {
  if (found === undefined) {
    const message = `No such ${what}: '${id}'`;
    throw refuseCall("invalid_request", { code: "resource_missing", message, param: "id" }, 404);
  }
  return found;
}

/** The object with an id from a parameter. Throws RefusedCall when there is none. */
export function requireReference<Item>(found: Item | undefined, what: string, id: string, param: string): Item {
  if (found === undefined) {
    throw missingReference(what, id, param);
  }
  return found;
}

/** An id in a parameter that leads nowhere. */
export function missingReference(what: string, id: string, param: string): RefusedCall {
  return refuseCall("invalid_request", { code: "resource_missing", message: `No such ${what}: '${id}'`, param });
}

export function invalidRequest(message: string, param?: string, code?: string): RefusedCall {
  return refuseCall("invalid_request", {
    message,
    ...(param !== undefined && { param }),
    ...(code !== undefined && { code }),
  });
}

/** What Stripe has and the sandbox does not. */
export function notSimulated(what: string, param?: string): RefusedCall {
  return new RefusedCall(refuseNotSimulated(`The sandbox does not simulate ${what}, which Stripe has.`, param));
}
