// @ts-check
/** @import { FlowView, InstitutionView } from "./call-sandbox.js" */
import { element } from "../element.js";
import { announce, button, showStep } from "./screen.js";

/**
 * @param {FlowView} view
 * @returns {Promise<InstitutionView | "manual">}
 */
export function chooseInstitution({ institutions, manual_entry: hasManualEntry }) {
  return showStep({ title: "Choose an institution", count: "Institution" }, (done) => {
    const list = element("ul", { class: "choices" });
    const search = element("input", {
      id: "search",
      type: "search",
      autocomplete: "off",
      "aria-controls": "institutions",
    });
    const nothing = element("p", { class: "soft", hidden: true }, "No institution of that name.");
    const fill = () => {
      const found = institutions.filter((institution) => matches(institution, search.value));
      list.replaceChildren(...found.map((institution) => element("li", {}, createChoice(institution, done))));
      nothing.hidden = found.length > 0;
      announce(`${found.length} ${found.length === 1 ? "institution" : "institutions"}`);
    };
    list.id = "institutions";
    search.addEventListener("input", fill);
    fill();
    return [
      element("label", { for: "search" }, "Search"),
      search,
      list,
      nothing,
      ...(hasManualEntry
        ? [
            element(
              "div",
              { class: "actions" },
              button("Enter the bank details by hand", () => done("manual")),
            ),
          ]
        : []),
    ];
  });
}

/**
 * @param {InstitutionView} institution
 * @param {(institution: InstitutionView) => void} done
 */
function createChoice(institution, done) {
  const { is_down: isDown, name } = institution;
  const note = isDown ? [element("span", { class: "soft" }, "Down for maintenance")] : [];
  return element(
    "button",
    { type: "button", class: "choice", onclick: () => done(institution) },
    element("span", {}, element("span", { class: "name" }, name), ...note),
  );
}

/**
 * @param {InstitutionView} institution
 * @param {string} search
 */
function matches({ aliases, name }, search) {
  const wanted = search.trim().toLowerCase();
  return [name, ...aliases].some((known) => known.toLowerCase().includes(wanted));
}
