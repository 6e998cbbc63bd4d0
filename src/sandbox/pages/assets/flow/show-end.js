// @ts-check
/** @import { FlowEnd, FlowView } from "./call-sandbox.js" */
import { element } from "../element.js";
import { button, showStep } from "./screen.js";

/**
 * @param {FlowView} view
 * @param {FlowEnd} end
 * @returns {Promise<void>}
 */
export function showEnd(view, end) {
  const { text, title } = describeEnd(view, end);

  return showStep({ title, count: "The end" }, (done) => [
    element("p", {}, text),
    element(
      "div",
      { class: "actions" },
      button("Done", () => done(undefined), "primary"),
    ),
  ]);
}

/**
 * @param {FlowView} view
 * @param {FlowEnd} end
 */
function describeEnd({ relink }, { failure, linked, status }) {
  const accounts = linked === 1 ? "1 account" : `${linked} accounts`;

  if (failure === "no_account") {
    return { title: "Not relinked", text: `${relink?.account?.name} was not relinked, so no account is linked.` };
  }
  if (status === "succeeded") {
    const text = `${accounts} can now be read by the page that asked. You can close this.`;
    return { title: relink === null ? "Linked" : "Relinked", text };
  }
  if (status === "failed") {
    return { title: "Something went wrong", text: "The institution could not be linked. Nothing is shared." };
  }
  return { title: "Nothing was linked", text: "No account is shared." };
}
