import type { FormObject, FormValue } from "./form-value.ts";

/** What has been read so far at one place of a form: a value, named children, or appended items. */
export interface FormNode {
  text: string | null;
  readonly named: Map<string, FormNode>;
  readonly appended: FormNode[];
  /** Whether every name so far is an index. */
  isList: boolean;
}

// Nine digits keep an index exact; a longer number is a name.
const index = /^(?:0|[1-9]\d{0,8})$/;

export function createNode(): FormNode {
  return { text: null, named: new Map(), appended: [], isList: true };
}

/**
 * Puts a value at a path. Returns false where the form contradicts itself: one name as value and as container,
 * or appended items (`a[]`) beside named ones (`a[b]`). The same name twice: the last one counts.
 */
export function insertText(root: FormNode, path: readonly string[], text: string): boolean {
  let node = root;
  for (const [depth, segment] of path.entries()) {
    if (node.text !== null) {
      return false;
    }
    const next = segment === "" && depth > 0 ? appendChild(node, path.slice(depth + 1)) : nameChild(node, segment);
    if (node.appended.length > 0 && !node.isList) {
      return false;
    }
    node = next;
  }
  if (node.named.size > 0 || node.appended.length > 0) {
    return false;
  }
  node.text = text;
  return true;
}

function nameChild(node: FormNode, segment: string): FormNode {
  let child = node.named.get(segment);
  if (child === undefined) {
    child = createNode();
    node.named.set(segment, child);
    node.isList &&= index.test(segment);
  }
  return child;
}

/** `a[][b]=1&a[][c]=2` is one item and `a[][b]=1&a[][b]=2` two: an item is filled until a name comes again. */
function appendChild(node: FormNode, rest: readonly string[]): FormNode {
  const last = node.appended.at(-1);
  if (last !== undefined && rest.length > 0 && last.text === null && !holds(last, rest)) {
    return last;
  }
  const child = createNode();
  node.appended.push(child);
  return child;
}

function holds(node: FormNode, path: readonly string[]): boolean {
  let current: FormNode | undefined = node;
  for (const segment of path) {
    if (segment === "") {
      return false;
    }
    current = current.named.get(segment);
    if (current === undefined) {
      return false;
    }
  }
  return true;
}

/**
 * The value of a node. A container whose names are all indices is an array, in the order of the indices and then of
 * arrival; gaps close, as stripe-node leaves them for an `undefined` item.
 */
function toFormValue(node: FormNode): FormValue {
  if (node.text !== null) {
    return node.text;
  }
  if (!node.isList) {
    return toFormObject(node);
  }
  const indexed = [...node.named].toSorted(([left], [right]) => Number(left) - Number(right));
  return [...indexed.map(([, child]) => child), ...node.appended].map(toFormValue);
}

export function toFormObject(node: FormNode): FormObject {
  const fields: Record<string, FormValue> = Object.create(null);
  for (const [name, child] of node.named) {
    fields[name] = toFormValue(child);
  }
  return fields;
}
