// @ts-check
/** @import { FlowEnd, FlowView, Offer } from "./flow-types.js" */

/** A refusal, with the error that Stripe.js would give. */
export class RefusedStep extends Error {
  /** @param {{ readonly message?: string }} error */
  constructor(error) {
    super(error.message ?? "The sandbox refused this step.");
    this.error = error;
  }
}

/** @typedef {{ (step: "open", body: object): Promise<FlowView>, (step: "accounts", body: object): Promise<Offer>, (step: "finish" | "cancel", body: object): Promise<FlowEnd> }} CallSandbox */

/**
 * One step of the flow. Throws RefusedStep where the sandbox does not take it.
 *
 * @type {CallSandbox}
 */
export const callSandbox = async (/** @type {string} */ step, /** @type {object} */ body) => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`flow/${step}`, { method: "POST", headers, body: JSON.stringify(body) }).catch(() => {
    throw new RefusedStep(Object.freeze({ type: "api_connection_error", message: "The sandbox does not answer." }));
  });
  const answer = await response.json();
  if (!response.ok) {
    throw new RefusedStep(answer.error);
  }
  return answer;
};
