// @ts-check
/**
 * Creates an element. Strings become text: no string of a world is ever read as markup.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>} attributes listeners by `on` and the event's name
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes, ...children) {
  const node = document.createElement(tag);

  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      node.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null) {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  node.append(...children);
  return node;
}

/**
 * The element of an id, which the page has.
 *
 * @param {string} id
 * @returns {HTMLElement}
 */
export function elementOf(id) {
  const node = document.getElementById(id);
  if (node === null) {
    throw new Error(`the page has no element #${id}`);
  }
  return node;
}
