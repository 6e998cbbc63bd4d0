// @ts-check
/** @import { FlowEnd, FlowView, InstitutionView, Offer } from "./call-sandbox.js" */
/** @import { Trouble } from "./show-trouble.js" */
import { askConsent } from "./ask-consent.js";
import { callSandbox, RefusedStep } from "./call-sandbox.js";
import { chooseAccounts } from "./choose-accounts.js";
import { chooseInstitution } from "./choose-institution.js";
import { showTrouble } from "./show-trouble.js";
import { signIn } from "./sign-in.js";

/** Ends the session, with what the account holder chose. @typedef {(step: "cancel" | "finish", choice: object) => Promise<FlowEnd>} Conclude */

/**
 * From consent to the end of the session.
 *
 * @param {FlowView} view
 * @param {string} asker
 * @param {Conclude} conclude
 * @returns {Promise<FlowEnd>}
 */
export async function runFlow(view, asker, conclude) {
  await askConsent(view, asker);

  for (;;) {
    const [only] = view.institutions;
    const institution = view.is_fixed && only !== undefined ? only : await chooseInstitution(view);
    if (institution === "manual") {
      return conclude("cancel", { reason: "custom_manual_entry" });
    }
    const trouble = await enter(view, institution);
    if (typeof trouble !== "string") {
      return linkAccounts(view, institution, trouble.accounts, conclude);
    }
    if ((await showTrouble(view, institution, trouble)) === "leave") {
      return endInTrouble(view, institution, trouble, conclude);
    }
  }
}

/**
 * Signs in, and finds out what is on offer.
 *
 * @param {FlowView} view
 * @param {InstitutionView} institution
 * @returns {Promise<Offer | Trouble>}
 */
async function enter(view, institution) {
  if (institution.is_down) {
    return "maintenance";
  }
  const signedIn = await signIn(institution);
  if (signedIn !== "signed-in") {
    return signedIn;
  }
  const offer = await callSandbox("accounts", { client_secret: view.client_secret, institution: institution.id });
  return offer.is_down ? "down" : offer;
}

/**
 * @param {FlowView} view
 * @param {InstitutionView} institution
 * @param {Trouble} trouble
 * @param {Conclude} conclude
 */
function endInTrouble(view, { id }, trouble, conclude) {
  if (trouble !== "denied") {
    return conclude("finish", { institution: id, ...(trouble === "ended" && { outcome: "failed" }) });
  }
  return view.relink === null ? conclude("cancel", {}) : conclude("finish", { outcome: "no_authorization" });
}

/**
 * @param {FlowView} view
 * @param {InstitutionView} institution
 * @param {Offer["accounts"]} accounts
 * @param {Conclude} conclude
 * @returns {Promise<FlowEnd>}
 */
async function linkAccounts(view, institution, accounts, conclude) {
  for (let refusal = ""; ;) {
    const chosen = await chooseAccounts(view, institution, accounts, refusal);
    if (chosen.length === 0) {
      return view.relink === null ? conclude("cancel", {}) : conclude("finish", { outcome: "no_authorization" });
    }
    try {
      return await conclude("finish", { institution: institution.id, accounts: chosen });
    } catch (error) {
      if (!(error instanceof RefusedStep)) {
        throw error;
      }
      refusal = error.message;
    }
  }
}
