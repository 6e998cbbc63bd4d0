// @ts-check
import { element } from "../element.js";
import { button, field, form, showStep } from "./screen.js";

/** @typedef {"options" | "mfa" | "confirm_mfa" | "security_question"} Prompt */

/**
 * @param {string} input
 * @returns {input is Prompt}
 */
export function isPrompt(input) {
  return input === "options" || input === "mfa" || input === "confirm_mfa" || input === "security_question";
}

/**
 * What an institution asks for after the password. Any answer will do but `error` and `incorrect`.
 *
 * @param {string} name
 * @param {Prompt} prompt
 * @returns {Promise<"ended" | "signed-in">}
 */
export async function askMore(name, prompt) {
  if (prompt === "confirm_mfa") {
    await confirm(name);
    return "signed-in";
  }
  if (prompt === "options") {
    await chooseWay(name);
  }
  const question = prompt === "security_question" ? "What was the name of your first pet?" : "Code";
  for (let wrong = false; ; wrong = true) {
    const answer = await ask(name, question, wrong);
    if (answer !== "incorrect") {
      return answer === "error" ? "ended" : "signed-in";
    }
  }
}

/**
 * @param {string} name
 * @param {string} question
 * @param {boolean} wasWrong
 * @returns {Promise<string>}
 */
function ask(name, question, wasWrong) {
  return showStep({ title: `${name} asks for more`, count: "Sign-in" }, (done) => [
    ...(wasWrong ? [element("p", { class: "wrong", role: "alert" }, "That is not right. Try again.")] : []),
    form([field("answer", question)], "Go on", (data) => done(String(data.get("answer")).trim().toLowerCase())),
  ]);
}

/**
 * @param {string} name
 * @returns {Promise<void>}
 */
function confirm(name) {
  return showStep({ title: "Approve on your phone", count: "Sign-in" }, (done) => [
    element("p", {}, `${name} would now wait for you to approve in its app.`),
    element(
      "div",
      { class: "actions" },
      button("I have approved", () => done(undefined), "primary"),
    ),
  ]);
}

/**
 * @param {string} name
 * @returns {Promise<void>}
 */
function chooseWay(name) {
  const ways = [
    ["text", "Text message", "to ••55"],
    ["email", "E-mail", "to j••@example.com"],
  ];
  return showStep({ title: "Where should the code go?", count: "Sign-in" }, (done) => [
    form(
      [
        element(
          "fieldset",
          {},
          element("legend", {}, `${name} sends a code:`),
          ...ways.map(([value = "", label = "", note = ""], index) =>
            element(
              "label",
              { class: "choice" },
              element("input", { type: "radio", name: "way", value, checked: index === 0 }),
              element("span", {}, element("span", { class: "name" }, label), element("span", { class: "soft" }, note)),
            ),
          ),
        ),
      ],
      "Send",
      () => done(undefined),
    ),
  ]);
}
