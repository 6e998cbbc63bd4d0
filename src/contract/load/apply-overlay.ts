import { errorMessage } from "../error-message.ts";
import type { DocumentFault } from "./document-error.ts";
import { isJsonObject, memberAt, type MutableJson, type MutableObject } from "../../schema/json.ts";
import { findTargets } from "./find-targets.ts";
import type { Origins } from "./origins.ts";
import type { SourceLocation } from "../../findings/source-location.ts";

/**
 * Changes `document` as an overlay says (OpenAPI Overlay Specification 1.0). Every action must match something:
 * one that matches nothing is a slip or has become stale, and is a fault.
 */
export function applyOverlay(
  document: MutableObject,
  overlay: MutableObject,
  origins: Origins,
  faults: DocumentFault[],
): void {
  const actions = overlay["actions"];

  if (!Array.isArray(actions) || actions.length === 0) {
    faults.push({ location: origins.ofMember(overlay, "actions"), message: "an overlay needs a list of actions" });
    return;
  }
  for (const [index, action] of actions.entries()) {
    if (isJsonObject(action)) {
      applyAction(document, action, origins, faults);
    } else {
      const location = origins.ofMember(actions, String(index));
      faults.push({ location, message: "an overlay action is an object with a target" });
    }
  }
}

function applyAction(document: MutableObject, action: MutableObject, origins: Origins, faults: DocumentFault[]): void {
  const target = action["target"];
  const place = origins.ofMember(action, "target");
  const fault = (message: string): void => void faults.push({ location: place, message });

  if (typeof target !== "string") {
    return fault("an overlay action needs a target, a JSONPath");
  }
  let matches: (string | number)[][];
  try {
    matches = findTargets(document, target);
  } catch (error) {
    return fault(`"${target}" is not a valid JSONPath: ${errorMessage(error)}`);
  }
  if (matches.length === 0) {
    return fault(`nothing in the document matches ${target}; correct the target or remove the action`);
  }
  if (action["remove"] === true) {
    // From the last to the first, whatever the order of the matches: a removal moves the items after it.
    for (const path of matches.toSorted(comparePaths).toReversed()) {
      removeAt(document, path, origins);
    }
    return;
  }
  const { update } = action;
  if (update === undefined) {
    return fault("an overlay action needs an update or remove: true");
  }
  for (const path of matches) {
    const node = memberAt(document, path.map(String));
    if (typeof node !== "object" || node === null) {
      return fault(`${target} is a plain value; target the object that contains it and update its member`);
    }
    if (Array.isArray(node)) {
      append(node, Array.isArray(update) ? update : [update], () => origins.ofMember(action, "update"), origins);
    } else if (isJsonObject(update)) {
      merge(node, update, origins);
    } else {
      return fault(`${target} is an object; its update must be one too`);
    }
  }
}

function removeAt(document: MutableObject, path: readonly (string | number)[], origins: Origins): void {
  const names = path.map(String);
  const name = names.pop();
  const parent = memberAt(document, names);

  if (Array.isArray(parent)) {
    const places = parent.map((_, index) => origins.ofMember(parent, String(index)));
    parent.splice(Number(name), 1);
    for (const [index, place] of places.toSpliced(Number(name), 1).entries()) {
      origins.setMember(parent, String(index), place);
    }
  } else if (isJsonObject(parent) && name !== undefined) {
    delete parent[name];
  }
}

function merge(into: MutableObject, update: MutableObject, origins: Origins): void {
  for (const [key, value] of Object.entries(update)) {
    const present = into[key];

    if (isJsonObject(present) && isJsonObject(value)) {
      merge(present, value, origins);
    } else if (Array.isArray(present) && Array.isArray(value)) {
      append(present, value, (index) => origins.ofMember(value, String(index)), origins);
    } else {
      // One update may be merged into several places: each gets its own copy.
      into[key] = origins.copyAll(value);
      origins.setMember(into, key, origins.ofMember(update, key));
    }
  }
}

function append(
  into: MutableJson[],
  items: readonly MutableJson[],
  placeOf: (index: number) => SourceLocation,
  origins: Origins,
): void {
  for (const [index, item] of items.entries()) {
    origins.setMember(into, String(into.length), placeOf(index));
    into.push(origins.copyAll(item));
  }
}

/** Items of an array in their order, and a node before what is in it. */
function comparePaths(left: readonly (string | number)[], right: readonly (string | number)[]): number {
  const at = left.findIndex((key, index) => key !== right[index]);
  const [one, other] = [left[at], right[at]];
  if (one === undefined || other === undefined) {
    return left.length - right.length;
  }
  return typeof one === "number" && typeof other === "number" ? one - other : String(one) < String(other) ? -1 : 1;
}
