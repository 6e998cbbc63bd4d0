import { isDeepStrictEqual } from "node:util";
import { isJsonObject, memberAt, type MutableJson, type MutableObject } from "../../schema/json.ts";
import { errorMessage } from "../error-message.ts";
import type { DocumentFault } from "../load/document-error.ts";
import { findTargets } from "../load/find-targets.ts";
import { compareVersions } from "../propose/seen-evidence.ts";
import { isHistoryKey } from "../versions/span.ts";
import type { VersionLine } from "../versions/version-line.ts";
import type { AdoptableAction } from "./read-overlay.ts";

/** What somebody writes by hand afterwards: what is there stays. */
const WORDS = ["description", "summary"];

/**
 * Merges the actions of an overlay into a document. What the document has already is not added again: unlike an overlay
 * that is applied, one that is adopted changes nothing the second time. What is there and says something else is a fault.
 */
export function mergeActions(
  document: MutableObject,
  actions: readonly AdoptableAction[],
  line: VersionLine | undefined,
): readonly DocumentFault[] {
  const faults: DocumentFault[] = [];
  const compare = compareVersions(line);

  for (const { place, target, update } of actions) {
    const fault = (message: string): void => void faults.push({ location: place, message });
    try {
      const path = findNode(document, target, update === undefined);
      if (path === undefined) {
        continue;
      }
      if (update === undefined) {
        removeAt(document, path);
      } else {
        const merger = new Merger(compare, (name) =>
          fault(
            `${name} is there already, and not as proposed; the sources have changed since, or the overlay is wrong`,
          ),
        );
        merger.mergeInto(nodeAt(document, path), update, target);
      }
    } catch (error) {
      fault(errorMessage(error));
    }
  }
  return faults;
}

/**
 * The only node that a target matches; undefined for what is to be removed and is not there any more.
 *
 * @throws Error when there is none, or more than one
 */
function findNode(document: MutableObject, target: string, isRemoval: boolean): readonly string[] | undefined {
  const matches = findTargets(document, target);
  const [match, second] = matches;
  if (second !== undefined) {
    throw new Error(`${target} matches ${matches.length} places; adopt writes each change into one place`);
  }
  if (match !== undefined) {
    return match.map(String);
  }
  const holder = target.replace(/(\.[A-Za-z_]\w*|\['(?:[^'\\]|\\.)*'\]|\[\?@ == '(?:[^'\\]|\\.)*'\])$/, "");
  if (isRemoval && holder !== target && findTargets(document, holder).length === 1) {
    return undefined;
  }
  throw new Error(
    `nothing in the document matches ${target}; the sources have changed since, or the overlay is for another document`,
  );
}

function nodeAt(document: MutableObject, path: readonly string[]): MutableJson[] | MutableObject {
  const node = memberAt(document, path);
  if (typeof node !== "object" || node === null) {
    throw new Error("the target is a plain value; target the object that contains it and update its member");
  }
  return node;
}

function removeAt(document: MutableObject, path: readonly string[]): void {
  const holder = memberAt(document, path.slice(0, -1));
  const name = path.at(-1) ?? "";
  if (Array.isArray(holder)) {
    holder.splice(Number(name), 1);
  } else if (isObject(holder)) {
    delete holder[name];
  }
}

class Merger {
  readonly #compare: (left: string, right: string) => number;
  readonly #onConflict: (name: string) => void;

  constructor(compare: (left: string, right: string) => number, onConflict: (name: string) => void) {
    this.#compare = compare;
    this.#onConflict = onConflict;
  }

  mergeInto(node: MutableJson[] | MutableObject, update: MutableJson, name: string): void {
    if (Array.isArray(node)) {
      this.#append(node, Array.isArray(update) ? update : [update], name);
    } else if (isObject(update)) {
      for (const [key, value] of Object.entries(update)) {
        this.#mergeMember(node, key, value, `${name}.${key}`);
      }
    } else {
      throw new Error("the target is an object; its update must be one too");
    }
  }

  #mergeMember(holder: MutableObject, key: string, value: MutableJson, name: string): void {
    const present = Object.hasOwn(holder, key) ? holder[key] : undefined;
    if (present === undefined) {
      holder[key] = structuredClone(value);
    } else if ((isObject(present) && isObject(value)) || (Array.isArray(present) && Array.isArray(value))) {
      this.mergeInto(present, value, name);
    } else if (!this.#isEnough(key, present, value)) {
      if (this.#mayReplace(key, present, value)) {
        holder[key] = structuredClone(value);
      } else {
        this.#onConflict(name);
      }
    }
  }

  /** Whether what is there says as much as what was proposed. */
  #isEnough(key: string, present: MutableJson, value: MutableJson): boolean {
    const isEarlier =
      isSince(key) && typeof present === "string" && typeof value === "string" && this.#compare(present, value) < 0;
    return isEarlier || WORDS.includes(key) || isDeepStrictEqual(present, value) || includesAll(present, value);
  }

  /** A type may become wider, a version earlier, and what is required optional. */
  #mayReplace(key: string, present: MutableJson, value: MutableJson): boolean {
    return (
      (key === "type" && includesAll(value, present)) ||
      (key === "required" && present === true && value === false) ||
      (isSince(key) && typeof present === "string" && typeof value === "string")
    );
  }

  #append(list: MutableJson[], items: readonly MutableJson[], name: string): void {
    for (const item of items) {
      const same = list.findIndex((present) => isSameItem(present, item));
      const present = list[same];
      if (present === undefined) {
        list.push(structuredClone(item));
      } else if (isObject(present) && isObject(item)) {
        this.mergeInto(present, item, `${name}[${same}]`);
      }
    }
  }
}

function isSince(key: string): boolean {
  return isHistoryKey(key) && key.endsWith("since");
}

/** Of two lists, or of a list and a single value. */
function includesAll(whole: MutableJson, part: MutableJson): boolean {
  return Array.isArray(whole) && [part].flat().every((item) => whole.includes(item));
}

/** Parameters are the same when they have one name in one place. */
function isSameItem(left: MutableJson, right: MutableJson): boolean {
  const isNamed =
    isObject(left) && isObject(right) && typeof left["name"] === "string" && typeof left["in"] === "string";
  return isNamed ? left["name"] === right["name"] && left["in"] === right["in"] : isDeepStrictEqual(left, right);
}

function isObject(value: MutableJson | undefined): value is MutableObject {
  return isJsonObject(value);
}
