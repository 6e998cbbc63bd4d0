// @ts-check
/**
 * @typedef {object} InstitutionView
 * @property {string} id
 * @property {string} name
 * @property {readonly string[]} aliases
 * @property {"oauth" | "password"} sign_in
 * @property {boolean} is_down
 */

/**
 * @typedef {object} FlowView
 * @property {string} client_secret of the session, which is another than was given where that was a SetupIntent's
 * @property {readonly string[]} permissions
 * @property {number | null} limit
 * @property {readonly string[] | null} subcategories
 * @property {boolean} manual_entry
 * @property {boolean} is_fixed whether the institution cannot be chosen
 * @property {readonly InstitutionView[]} institutions
 * @property {{ readonly account: { readonly name: string, readonly last4: string | null } | null } | null} relink
 */

/**
 * @typedef {object} AccountView
 * @property {string} name
 * @property {string} choice what names it when it is chosen
 * @property {string} last4
 * @property {string} subcategory
 * @property {string | null} status null when it is not linked
 * @property {boolean} is_required
 */

/** @typedef {{ readonly is_down: boolean, readonly accounts: readonly AccountView[] }} Offer */

/** @typedef {{ readonly status: string, readonly linked: number, readonly failure: string | null, readonly result: object }} FlowEnd */

/** A refusal, with the error that Stripe.js would give. */
export class RefusedStep extends Error {
  /** @param {{ readonly message?: string }} error */
  constructor(error) {
    super(error.message ?? "The sandbox refused this step.");
    this.error = error;
  }
}

/** @typedef {{ (step: "open", body: object): Promise<FlowView>, (step: "accounts", body: object): Promise<Offer>, (step: "finish" | "cancel", body: object, apiVersion?: string): Promise<FlowEnd> }} CallSandbox */

/**
 * One step of the flow. Throws RefusedStep where the sandbox does not take it.
 *
 * @type {CallSandbox}
 */
export const callSandbox = async (
  /** @type {string} */ step,
  /** @type {object} */ body,
  /** @type {[apiVersion?: string]} */ ...[apiVersion]
) => {
  const headers = {
    "content-type": "application/json",
    ...(apiVersion !== undefined && { "stripe-version": apiVersion }),
  };
  const response = await fetch(`flow/${step}`, { method: "POST", headers, body: JSON.stringify(body) }).catch(() => {
    throw new RefusedStep(Object.freeze({ type: "api_connection_error", message: "The sandbox does not answer." }));
  });
  const answer = await response.json();
  if (!response.ok) {
    throw new RefusedStep(answer.error);
  }
  return answer;
};
