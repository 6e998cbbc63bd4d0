// @ts-check
/** @import { Action, Row, Table } from "./tables.js" */
import { element } from "../element.js";

/** Rows on the page by their key. @typedef {Map<string, { readonly text: string, readonly node: HTMLTableRowElement }>} ShownRows */

/** Fields that are moments in Unix seconds. */
const MOMENTS = ["created", "due"];

/** A table on the page, which takes on new rows without disturbing those that stay the same. */
export class TableView {
  /** @type {ShownRows} */
  #shown = new Map();
  #body = element("tbody", {});
  #count = element("span", { class: "soft" });
  #empty;
  #scroll;
  #table;
  #act;

  /**
   * @param {Table} table
   * @param {(action: Action) => void} act
   */
  constructor(table, act) {
    const { actions, columns, empty, name, title } = table;
    const titles = [...columns.map(([column]) => column), ...(actions === undefined ? [] : ["Actions"])];
    this.#table = table;
    this.#act = act;
    this.#empty = element("p", { class: "soft" }, empty);
    this.#scroll = element(
      "div",
      { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": `title-${name}` },
      element(
        "table",
        {},
        element("thead", {}, element("tr", {}, ...titles.map((column) => element("th", { scope: "col" }, column)))),
        this.#body,
      ),
    );
    this.node = element(
      "section",
      { id: name },
      element("h2", { id: `title-${name}` }, title, " ", this.#count),
      this.#empty,
      this.#scroll,
    );
  }

  /**
   * @param {readonly Row[]} rows
   * @param {number | null} total
   */
  show(rows, total) {
    /** @type {ShownRows} */
    const next = new Map();
    for (const [index, row] of rows.entries()) {
      const key = String(row["id"] ?? `${String(row["at"])} ${rows.length - index}`);
      const text = JSON.stringify(row);
      const known = this.#shown.get(key);
      next.set(key, known?.text === text ? known : { text, node: this.#createRow(row) });
    }
    this.#replace(next);
    this.#shown = next;
    this.#empty.hidden = rows.length > 0;
    this.#scroll.hidden = rows.length === 0;
    this.#count.textContent =
      total !== null && total > rows.length
        ? `${rows.length} newest of ${total}`
        : rows.length > 0
          ? String(rows.length)
          : "";
  }

  /** @param {ShownRows} next */
  #replace(next) {
    const focused = [...this.#shown].find(([, { node }]) => node.contains(document.activeElement))?.[0];
    const nodes = [...next.values()].map(({ node }) => node);
    const isSame =
      nodes.length === this.#body.children.length && nodes.every((node, index) => this.#body.children[index] === node);
    if (!isSame) {
      const hadFocus = focused !== undefined && !next.get(focused)?.node.contains(document.activeElement);
      this.#body.replaceChildren(...nodes);
      if (hadFocus) {
        // The row has changed under somebody's hands: they go on where they were.
        (next.get(focused)?.node.querySelector("button") ?? this.#scroll).focus();
      }
    }
  }

  /** @param {Row} row */
  #createRow(row) {
    const { actions, columns } = this.#table;
    const buttons = (actions?.(row) ?? []).map((action) =>
      element(
        "button",
        { type: "button", onclick: () => this.#act(action), "aria-label": `${action.label} ${String(row["id"])}` },
        action.label,
      ),
    );
    return element(
      "tr",
      {},
      ...columns.map(([, field]) => createCell(field, row[field] ?? null)),
      ...(actions === undefined ? [] : [element("td", {}, element("div", { class: "buttons" }, ...buttons))]),
    );
  }
}

/**
 * @param {string} field
 * @param {Row[string]} value
 */
function createCell(field, value) {
  if (value === null) {
    return element("td", {}, "");
  }
  if (field === "status" && typeof value === "string") {
    return element("td", {}, element("span", { class: `state ${/^\w+$/.test(value) ? value : ""}` }, value));
  }
  const text = Array.isArray(value)
    ? value.join(", ")
    : MOMENTS.includes(field)
      ? formatMoment(Number(value))
      : String(value);
  return element(
    "td",
    { class: /^(id|object|path|url|relink|type|event|at|created|due)$/.test(field) ? "code" : null },
    text,
  );
}

/** @param {number} seconds */
export function formatMoment(seconds) {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
