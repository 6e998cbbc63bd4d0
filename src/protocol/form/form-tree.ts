import type { FormObject, FormValue } from "./form-value.ts";

/** What has been read so far at one place of a form: a value, named children, or appended items. */
export interface FormNode {
  text: string | null;
  named: Map<string, FormNode> | null;
  appended: FormNode[] | null;
  /** Whether every name so far is an index. */
  isList: boolean;
}

// Nine digits keep an index exact; a longer number is a name.
const index = /^(?:0|[1-9]\d{0,8})$/;

export function createNode(): FormNode {
  return { text: null, named: null, appended: null, isList: true };
}

/**
 * Puts a value at a path. Returns false where the form contradicts itself: one name as value and as container,
 * or appended items (`a[]`) beside named ones (`a[b]`). The same name twice: the last one counts.
 */
export function insertText(root: FormNode, path: readonly string[], text: string): boolean {
  let node = root;
  for (let depth = 0; depth < path.length; depth += 1) {
    const segment = path[depth] ?? "";
    if (node.text !== null) {
      return false;
    }
    const next = segment === "" && depth > 0 ? appendChild(node, path.slice(depth + 1)) : nameChild(node, segment);
    if (node.appended !== null && !node.isList) {
      return false;
    }
    node = next;
  }
  if (node.named !== null || node.appended !== null) {
    return false;
  }
  node.text = text;
  return true;
}

function nameChild(node: FormNode, segment: string): FormNode {
  node.named ??= new Map();
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
  node.appended ??= [];
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
    current = current.named?.get(segment);
    if (current === undefined) {
      return false;
    }
  }
  return true;
}

/** A container whose names are all indices is an array. */
function toFormValue(node: FormNode): FormValue {
  if (node.text !== null) {
    return node.text;
  }
  return node.isList ? listItems(node).map(toFormValue) : toFormObject(node);
}

/** In the order of the indices, then of arrival. Gaps are closed: stripe-node leaves one for each `undefined` item. */
function listItems({ appended, named }: FormNode): readonly FormNode[] {
  if (named === null) {
    return appended ?? [];
  }
  const indexed = [...named];
  if (indexed.length > 1) {
    indexed.sort(([left], [right]) => Number(left) - Number(right));
  }
  const items = indexed.map(([, child]) => child);
  return appended === null ? items : [...items, ...appended];
}

export function toFormObject({ named }: FormNode): FormObject {
  const fields: Record<string, FormValue> = Object.create(null);
  if (named !== null) {
    for (const [name, child] of named) {
      fields[name] = toFormValue(child);
    }
  }
  return fields;
}
