// @ts-check
/** @import { Action, Row } from "./tables.js" */
import { element, elementOf } from "../element.js";
import { callWorld } from "./call-world.js";
import { formatMoment, TableView } from "./table-view.js";
import { TABLES } from "./tables.js";

/** @typedef {{ readonly now: number, readonly advanced: number, readonly [table: string]: unknown }} WorldView */

const INTERVAL_MS = 1_000;
const KEY_NAME = "fc-contract-key";

/** @type {readonly (readonly [label: string, seconds: number])[]} */
const ADVANCES = [
  ["1 minute", 60],
  ["1 hour", 3_600],
  ["1 day", 86_400],
  ["30 days", 2_592_000],
];

const input = /** @type {HTMLInputElement} */ (elementOf("key"));
const trouble = elementOf("trouble");
const world = elementOf("world");
const clock = element("p", { class: "code" });
const views = TABLES.map((table) => ({ table, view: new TableView(table, (action) => void act(action)) }));

let key = sessionStorage.getItem(KEY_NAME) ?? "";

/** Whether the trouble that is shown goes away once the world can be read again. */
let isPassing = false;

/** @param {Action} action */
async function act({ form = "", json, label, path }) {
  try {
    await (json === undefined
      ? callWorld(key, path, "application/x-www-form-urlencoded", form)
      : callWorld(key, path, "application/json", JSON.stringify(json)));
    trouble.textContent = "";
    elementOf("status").textContent = `${label}: done`;
  } catch (error) {
    complain(error, false);
  }
  await look();
}

async function look() {
  const asked = key;
  if (asked === "") {
    return;
  }
  try {
    const view = /** @type {WorldView} */ (await callWorld(asked, "console/world", "application/json", "{}"));
    // Another key may have been given in the meantime.
    if (asked === key) {
      show(view);
    }
    if (isPassing) {
      trouble.textContent = "";
      isPassing = false;
    }
  } catch (error) {
    complain(error, true);
  }
}

/**
 * @param {unknown} error
 * @param {boolean} passes
 */
function complain(error, passes) {
  const text = error instanceof Error ? error.message : String(error);
  isPassing = passes;
  // Said once, and not once a second.
  if (trouble.textContent !== text) {
    trouble.textContent = text;
  }
}

/** @param {WorldView} view */
function show(view) {
  const ahead = view.advanced === 0 ? "" : `, ${view.advanced} seconds ahead`;
  const text = `${formatMoment(view.now)}${ahead}`;
  if (clock.textContent !== text) {
    clock.textContent = text;
  }
  for (const { table, view: tableView } of views) {
    const { data, total } = /** @type {{ readonly data: readonly Row[], readonly total: number | null }} */ (
      view[table.name]
    );
    tableView.show(data, total);
  }
  world.hidden = false;
}

world.append(
  element(
    "section",
    { id: "clock" },
    element("h2", {}, "Clock"),
    clock,
    element(
      "div",
      { class: "buttons" },
      ...ADVANCES.map(([label, seconds]) =>
        element(
          "button",
          { type: "button", onclick: () => void act({ label, path: "clock/advance", form: `seconds=${seconds}` }) },
          `Advance ${label}`,
        ),
      ),
    ),
  ),
  ...views.map(({ view }) => view.node),
);
elementOf("key-form").addEventListener("submit", (event) => {
  event.preventDefault();
  key = input.value.trim();
  sessionStorage.setItem(KEY_NAME, key);
  trouble.textContent = key === "" ? "Enter the secret key that your program uses. It starts with sk_test_." : "";
  world.hidden = true;
  void look();
});
input.value = key === "" ? "sk_test_123" : key;
setInterval(() => {
  if (!document.hidden) {
    void look();
  }
}, INTERVAL_MS);
void look();
