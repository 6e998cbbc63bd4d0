// @ts-check
/** @import { InstitutionView } from "./call-sandbox.js" */
import { element } from "../element.js";
import { askMore, isPrompt } from "./ask-more.js";
import { button, field, form, showStep } from "./screen.js";

/** @typedef {"ended" | "denied" | "signed-in"} SignIn */

/** @type {readonly (readonly [input: string, effect: string])[]} */
const INPUTS = [
  ["anything", "signs in"],
  ["incorrect", "is refused; try again"],
  ["error", "ends the sign-in"],
  ["options", "asks where to send a code"],
  ["mfa", "asks for a code"],
  ["confirm_mfa", "asks to approve on a phone"],
  ["security_question", "asks a question"],
];

/**
 * @param {InstitutionView} institution
 * @returns {Promise<SignIn>}
 */
export async function signIn(institution) {
  if (institution.sign_in === "oauth") {
    return approve(institution);
  }
  for (let wrong = false; ; wrong = true) {
    const input = await askPassword(institution, wrong);
    if (input === "error") {
      return "ended";
    }
    if (input !== "incorrect") {
      return isPrompt(input) ? askMore(institution.name, input) : "signed-in";
    }
  }
}

/**
 * @param {InstitutionView} institution
 * @param {boolean} wasWrong
 * @returns {Promise<string>} the first magic input, or what was typed
 */
function askPassword({ name }, wasWrong) {
  return showStep({ title: `Sign in to ${name}`, count: "Sign-in" }, (done) => [
    ...(wasWrong
      ? [element("p", { class: "wrong", role: "alert" }, "The user name or password is not right. Try again.")]
      : []),
    form(
      [
        field("user", "User name"),
        field("password", "Password", "password"),
        element(
          "details",
          {},
          element("summary", {}, "What to type"),
          element(
            "dl",
            {},
            ...INPUTS.flatMap(([input, effect]) => [
              element("dt", {}, element("code", {}, input)),
              element("dd", {}, effect),
            ]),
          ),
        ),
      ],
      "Sign in",
      (data) => {
        const typed = ["user", "password"].map((key) => String(data.get(key)).trim().toLowerCase());
        done(typed.find((text) => INPUTS.some(([input]) => input === text)) ?? typed[0] ?? "");
      },
    ),
  ]);
}

/**
 * In place of the institution's own page.
 *
 * @param {InstitutionView} institution
 * @returns {Promise<SignIn>}
 */
function approve({ name }) {
  return showStep({ title: `Approve at ${name}`, count: "The institution's own page" }, (done) => [
    element("p", {}, `Here ${name} would show a page of its own. Whoever approves there is signed in.`),
    element(
      "div",
      { class: "actions" },
      button("Approve", () => done("signed-in"), "primary"),
      button("Deny", () => done("denied")),
    ),
  ]);
}
