import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import { nearestMatch } from "../../findings/nearest-match.ts";
import type { SourceLocation } from "../../findings/source-location.ts";
import type { DocumentFault } from "../load/document-error.ts";
import type { Origins } from "../load/origins.ts";
import { visitReferable } from "../load/visit-objects.ts";
import { DIFFERS, LEFT_OUT } from "../upstream/notes.ts";
import { type Aspect, HISTORY_KEYS, isHistoryKey, readSpan, type Span } from "./span.ts";
import type { VersionLine } from "./version-line.ts";

/** What is wrong with the history that a document carries, each with its place. */
export function checkHistory(document: JsonObject, line: VersionLine, origins: Origins): DocumentFault[] {
  const faults: DocumentFault[] = [];
  const checker = new HistoryChecker(line, origins, faults);
  checker.refuseHistory(document);
  if (isJsonObject(document["info"])) {
    checker.refuseHistory(document["info"]);
  }
  visitReferable(document, (node, keys) => {
    if (keys === "keywords") {
      checker.check(node);
    }
  });
  return faults;
}

const KEYS = [...HISTORY_KEYS, DIFFERS, LEFT_OUT];

const SPAN_ASPECTS: readonly Exclude<Aspect, "enum-">[] = ["", "required-", "nullable-"];

class HistoryChecker {
  readonly #versions: readonly string[];
  readonly #origins: Origins;
  readonly #faults: DocumentFault[];

  constructor(line: VersionLine, origins: Origins, faults: DocumentFault[]) {
    this.#versions = line.versions;
    this.#origins = origins;
    this.#faults = faults;
  }

  check(node: JsonObject): void {
    for (const key of Object.keys(node)) {
      const meant = key.startsWith("x-") && !KEYS.includes(key) ? nearestMatch(key, KEYS) : undefined;
      if (meant !== undefined) {
        this.#fault(node, key, `${key} is no key of the notation; did you mean ${meant}?`);
      }
      if (isHistoryKey(key) && !key.startsWith("x-enum-")) {
        this.#checkVersion(node, key, node[key]);
      }
    }
    for (const aspect of SPAN_ASPECTS) {
      const { since, until } = readSpan(node, aspect);
      this.#checkOrder(node, `x-${aspect}until`, since, until);
    }
    this.#checkValues(node);
    this.#checkNullable(node);
    this.#checkRequired(node);
    this.#checkNotes(node);
  }

  /** The root of a document and its title are the same in every version. */
  refuseHistory(node: JsonObject): void {
    for (const key of Object.keys(node).filter(isHistoryKey)) {
      this.#fault(node, key, `${key} does not belong here: this part of the document is the same in every version`);
    }
  }

  /** A note on a difference from the publisher's own description is worth nothing without its reason. */
  #checkNotes(node: JsonObject): void {
    const { [DIFFERS]: reason, [LEFT_OUT]: names } = node;
    if (reason !== undefined && !isReason(reason)) {
      this.#fault(node, DIFFERS, `${DIFFERS} is a sentence: why this differs`);
    }
    if (names !== undefined && !(isJsonObject(names) && Object.values(names).every(isReason))) {
      this.#fault(node, LEFT_OUT, `${LEFT_OUT} is a map from names to sentences: why each is left out`);
    }
  }

  #checkVersion(holder: JsonObject, key: string, version: unknown): void {
    if (typeof version !== "string") {
      this.#fault(holder, key, `${key} names an API version`);
    } else if (!this.#versions.includes(version)) {
      const near = nearestMatch(version, this.#versions);
      const advice = near === undefined ? "add it to the versions or correct it" : `did you mean "${near}"?`;
      this.#fault(holder, key, `"${version}" is not one of the API versions; ${advice}`);
    }
  }

  #checkOrder(holder: JsonObject, key: string, since: string | undefined, until: string | undefined): void {
    if (until === undefined || !this.#versions.includes(until)) {
      return;
    }
    const start = since === undefined ? 0 : this.#versions.indexOf(since);
    if (this.#versions.indexOf(until) <= start) {
      const first = since ?? this.#versions[0];
      this.#fault(holder, key, `${key} is ${until}, which has to be later than ${first}, where it starts`);
    }
  }

  #checkValues(schema: JsonObject): void {
    const values = Array.isArray(schema["enum"]) ? schema["enum"].map(String) : [];
    for (const key of ["x-enum-since", "x-enum-until"]) {
      const versions = schema[key];
      if (versions === undefined) {
        continue;
      }
      if (!isJsonObject(versions)) {
        this.#fault(schema, key, `${key} is a map from values of the enum to API versions`);
        continue;
      }
      for (const [value, version] of Object.entries(versions)) {
        if (!values.includes(value)) {
          this.#fault(versions, value, `the enum has no value "${value}"`);
        }
        this.#checkVersion(versions, value, version);
      }
    }
    const { "x-enum-since": since, "x-enum-until": until } = schema;
    for (const [value, end] of isJsonObject(until) ? Object.entries(until) : []) {
      const start = isJsonObject(since) ? since[value] : undefined;
      if (typeof end === "string" && isJsonObject(until)) {
        this.#checkOrder(until, value, typeof start === "string" ? start : undefined, end);
      }
    }
  }

  #checkNullable(node: JsonObject): void {
    const key = ["x-nullable-since", "x-nullable-until"].find((name) => node[name] !== undefined);
    const { anyOf, oneOf, type } = node;
    const isNullable =
      [type].flat().includes("null") ||
      [anyOf, oneOf].flat().some((branch) => isJsonObject(branch) && branch["type"] === "null");
    if (key !== undefined && !isNullable) {
      this.#fault(node, key, `${key} is about null, which the schema does not allow in any version`);
    }
  }

  /** A name in `required` is so in all versions unless its property says otherwise. */
  #checkRequired(schema: JsonObject): void {
    const { properties, required } = schema;
    if (!isJsonObject(properties)) {
      return;
    }
    const names = Array.isArray(required) ? required : [];
    for (const [index, name] of names.entries()) {
      const property = typeof name === "string" ? properties[name] : undefined;
      if (typeof name === "string" && isJsonObject(property)) {
        this.#checkRequiredSpan(name, property, this.#origins.ofMember(names, String(index)));
      }
    }
    for (const [name, property] of Object.entries(properties)) {
      const key = ["x-required-since", "x-required-until"].find(
        (word) => isJsonObject(property) && property[word] !== undefined,
      );
      if (key !== undefined && isJsonObject(property) && !names.includes(name)) {
        this.#fault(property, key, `${key} has no effect: "${name}" is not in required`);
      }
    }
  }

  #checkRequiredSpan(name: string, property: JsonObject, place: SourceLocation): void {
    const exists = readSpan(property, "");
    const required = readSpan(property, "required-");
    if (!this.#isWithin(required, exists)) {
      const { since, until } = exists;
      const where = [since === undefined ? "" : `before ${since}`, until === undefined ? "" : `from ${until} on`];
      const key = this.#startsBefore(required, exists) ? "x-required-since" : "x-required-until";
      const message = `"${name}" is required in versions that do not have it (${where.filter(Boolean).join(", ")}); add ${key}`;
      this.#faults.push({ location: place, message });
    }
  }

  #isWithin(inner: Span, outer: Span): boolean {
    return !this.#startsBefore(inner, outer) && this.#endOf(inner) <= this.#endOf(outer);
  }

  #startsBefore(inner: Span, outer: Span): boolean {
    return this.#startOf(inner) < this.#startOf(outer);
  }

  #startOf({ since }: Span): number {
    return since === undefined ? 0 : this.#versions.indexOf(since);
  }

  #endOf({ until }: Span): number {
    return until === undefined ? this.#versions.length : this.#versions.indexOf(until);
  }

  #fault(holder: object, key: string, message: string): void {
    this.#faults.push({ location: this.#origins.ofMember(holder, key), message });
  }
}

function isReason(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
