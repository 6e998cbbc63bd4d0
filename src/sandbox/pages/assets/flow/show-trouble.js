// @ts-check
/** @import { FlowView, InstitutionView } from "./call-sandbox.js" */
import { element } from "../element.js";
import { button, showStep } from "./screen.js";

/** @typedef {"denied" | "down" | "ended" | "maintenance"} Trouble */

/** @type {Readonly<Record<Trouble, string>>} */
const REASONS = {
  denied: "Access was denied at the institution.",
  down: "The institution does not answer. It is unknown when it will.",
  ended: "The institution ended the sign-in with an error.",
  maintenance: "The institution is down for maintenance and comes back later.",
};

/**
 * @param {FlowView} view
 * @param {InstitutionView} institution
 * @param {Trouble} trouble
 * @returns {Promise<"leave" | "other">}
 */
export function showTrouble({ is_fixed: isFixed }, { name }, trouble) {
  return showStep({ title: `${name} cannot be linked now`, count: "Trouble" }, (done) => [
    element("p", { role: "alert" }, REASONS[trouble]),
    element(
      "div",
      { class: "actions" },
      ...(isFixed ? [] : [button("Choose another institution", () => done("other"), "primary")]),
      button("End here", () => done("leave"), isFixed ? "primary" : ""),
    ),
  ]);
}
