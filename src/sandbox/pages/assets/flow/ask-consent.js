// @ts-check
/** @import { FlowView } from "./call-sandbox.js" */
import { element } from "../element.js";
import { button, showStep } from "./screen.js";

/** @type {Readonly<Record<string, readonly [name: string, meaning: string]>>} */
const PERMISSIONS = {
  payment_method: ["Payments", "account and routing numbers, to pay from the accounts"],
  balances: ["Balances", "how much is on the accounts"],
  transactions: ["Transactions", "what comes in and goes out"],
  ownership: ["Ownership", "names and addresses of the owners"],
};

/**
 * @param {FlowView} view
 * @param {string} asker the page that asks
 * @returns {Promise<void>}
 */
export async function askConsent({ institutions, permissions, relink }, asker) {
  const name = institutions[0]?.name ?? "";
  const account = relink?.account ?? null;
  const title = relink === null ? "Share account data" : `Relink ${name}`;

  await showStep({ title, count: "Consent" }, (done) => [
    element(
      "p",
      {},
      relink === null ? `${asker} asks for:` : `${asker} has lost access to ${name} and asks for it again:`,
    ),
    element(
      "ul",
      { class: "permissions" },
      ...permissions.map((permission) => {
        const [label, meaning] = PERMISSIONS[permission] ?? [permission, ""];
        return element("li", {}, element("strong", {}, label), element("span", { class: "soft" }, meaning));
      }),
    ),
    ...(account === null
      ? []
      : [
          element(
            "p",
            {},
            "To be relinked: ",
            element("strong", {}, `${account.name} ••${account.last4 ?? ""}`),
            ". Choose this account at the end.",
          ),
        ]),
    element(
      "div",
      { class: "actions" },
      button("Agree and go on", () => done(undefined), "primary"),
    ),
  ]);
}
