// @ts-check
/** @import { AccountView, FlowView, InstitutionView } from "./call-sandbox.js" */
import { element } from "../element.js";
import { announce, button, form, showStep } from "./screen.js";

/**
 * @param {FlowView} view
 * @param {InstitutionView} institution
 * @param {readonly AccountView[]} accounts
 * @param {string} refusal why the last choice was not taken
 * @returns {Promise<readonly string[]>} none when no account is to be shared
 */
export function chooseAccounts(view, institution, accounts, refusal) {
  const { limit, relink } = view;
  const title = accounts.length === 0 ? "No account fits" : limit === 1 ? "Choose an account" : "Choose accounts";

  return showStep({ title, count: institution.name }, (done) => {
    const none = button(relink === null ? "Share no account" : "Authorize no account", () => done([]));
    if (accounts.length === 0) {
      return [element("p", {}, describeWanted(view)), element("div", { class: "actions" }, none)];
    }
    const choices = accounts.map((account) => ({ account, input: createInput(account, limit, accounts.length) }));
    const inputs = choices.map(({ input }) => input);
    const alert = element("p", { class: "wrong", role: "alert" }, refusal);
    const list = element(
      "fieldset",
      { onchange: () => obeyLimit(inputs, limit) },
      element("legend", { class: "soft" }, describeLimit(limit)),
      ...choices.map(({ account, input }) => createChoice(account, input)),
    );
    const submit = () => {
      const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
      if (chosen.length === 0) {
        alert.textContent = "Choose at least one account.";
      } else {
        done(chosen);
      }
    };
    return [form([list, alert], relink === null ? "Link" : "Relink", submit, none)];
  });
}

/**
 * @param {AccountView} account
 * @param {number | null} limit
 * @param {number} offered
 */
function createInput({ choice, is_required: isRequired }, limit, offered) {
  const type = limit === 1 ? "radio" : "checkbox";
  return element("input", { type, name: "account", value: choice, checked: isRequired || offered === 1 });
}

/**
 * @param {AccountView} account
 * @param {HTMLInputElement} input
 */
function createChoice({ is_required: isRequired, last4, name, status, subcategory }, input) {
  const note = isRequired ? "to be relinked" : status === null ? "" : `linked, ${status}`;
  const kind = subcategory.replaceAll("_", " ");
  return element(
    "label",
    { class: "choice" },
    input,
    element(
      "span",
      {},
      element("span", { class: "name" }, `${name} ••${last4}`),
      element("span", { class: "soft" }, note === "" ? kind : `${kind}, ${note}`),
    ),
  );
}

/**
 * Once as many are chosen as may be, the others cannot be.
 *
 * @param {readonly HTMLInputElement[]} inputs
 * @param {number | null} limit
 */
function obeyLimit(inputs, limit) {
  const chosen = inputs.filter((input) => input.checked).length;

  if (limit !== null && limit > 1) {
    for (const input of inputs) {
      input.disabled = !input.checked && chosen >= limit;
    }
  }
  announce(limit === null ? `${chosen} chosen` : `${chosen} of ${limit} chosen`);
}

/** @param {number | null} limit */
function describeLimit(limit) {
  if (limit === null) {
    return "As many as you like.";
  }
  return limit === 1 ? "One account can be linked." : `Up to ${limit} accounts can be linked.`;
}

/** @param {FlowView} view */
function describeWanted({ subcategories }) {
  const kinds = (subcategories ?? []).map((kind) => kind.replaceAll("_", " ")).join(", ");
  return kinds === ""
    ? "The institution has no account that fits what is asked for."
    : `Only these kinds of account are asked for: ${kinds}.`;
}
