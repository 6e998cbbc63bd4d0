// @ts-check
import { element, elementOf } from "../element.js";

/**
 * Shows a step and waits until something in it calls `done`. The focus goes to its heading, so that it is read out.
 *
 * @template Result
 * @param {{ readonly title: string, readonly count?: string }} head
 * @param {(done: (result: Result) => void) => readonly (Node | string)[]} build
 * @returns {Promise<Result>}
 */
export function showStep({ title, count }, build) {
  const step = elementOf("step");

  return new Promise((resolve) => {
    const heading = element("h1", { tabindex: -1 }, title);
    const counter = count === undefined ? [] : [element("p", { class: "soft step-count" }, count)];
    step.replaceChildren(...counter, heading, ...build(resolve));
    step.scrollTop = 0;
    document.title = `${title} (sandbox)`;
    announce("");
    heading.focus();
  });
}

/**
 * Says something to screen readers without moving the focus.
 *
 * @param {string} text
 */
export function announce(text) {
  elementOf("status").textContent = text;
}

/**
 * @param {string} text
 * @param {() => void} act
 * @param {string} [kind]
 */
export function button(text, act, kind = "") {
  return element("button", { type: "button", class: kind === "" ? null : kind, onclick: act }, text);
}

/**
 * A form with one primary button below its fields.
 *
 * @param {readonly (Node | string)[]} fields
 * @param {string} label
 * @param {(data: FormData) => void} submit
 * @param {...Node} more other actions
 */
export function form(fields, label, submit, ...more) {
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    submit(new FormData(node));
  };
  const actions = element(
    "div",
    { class: "actions" },
    element("button", { type: "submit", class: "primary" }, label),
    ...more,
  );
  const node = element("form", { novalidate: true, autocomplete: "off", onsubmit: send }, ...fields, actions);
  return node;
}

/**
 * A labelled line to type in.
 *
 * @param {string} name
 * @param {string} label
 * @param {"text" | "password"} [type]
 */
export function field(name, label, type = "text") {
  return element(
    "div",
    {},
    element("label", { for: name }, label),
    element("input", { id: name, name, type, autocomplete: "off", spellcheck: "false" }),
  );
}
