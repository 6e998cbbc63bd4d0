import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import type { Severity } from "../../findings/finding.ts";
import type { Change } from "./change.ts";
import { resolveSchemaPointer } from "../resolve-schema.ts";
import {
  alternativesOf,
  branchesOf,
  branchName,
  hasProperty,
  isResource,
  nameOf,
  requiredOf,
  schemaAt,
  typesOf,
  valuesOf,
} from "./schema-members.ts";

/** Whether a value goes to the API or comes from it: what breaks the one only adds to the other. */
export type Flow = "request" | "response";

/** Two schemas that describe the same thing. */
export interface SchemaPair {
  readonly subject: string;
  readonly first: string;
  readonly second: string;
  readonly flow: Flow;
  /** How members are named: `a.b` in objects, `a[b]` in forms. */
  readonly isForm: boolean;
}

const LIMITS = [
  "maxLength",
  "minLength",
  "maximum",
  "minimum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "maxItems",
  "minItems",
  "pattern",
  "multipleOf",
];

/** Walks two schemas side by side and lists the changes. Named components are listed once, under their name. */
export class SchemaDiff {
  readonly #first: JsonObject;
  readonly #second: JsonObject;
  readonly #seen = new Set<string>();
  readonly changes: Change[] = [];

  constructor(first: JsonObject, second: JsonObject) {
    this.#first = first;
    this.#second = second;
  }

  compare(pair: SchemaPair): void {
    const first = resolveSchemaPointer(this.#first, pair.first);
    const second = resolveSchemaPointer(this.#second, pair.second);
    const key = `${pair.flow} ${first} ${second}`;

    if (this.#seen.has(key)) {
      return;
    }
    this.#seen.add(key);
    const name = nameOf(second) ?? nameOf(first);
    // A path is named from the object that people know: what an operation answers, or a resource within it.
    const isKnownByName = pair.subject.includes(" ") || isResource(schemaAt(this.#second, second));
    this.#compareSchemas({
      ...pair,
      first,
      second,
      subject: pair.isForm || name === undefined || !isKnownByName ? pair.subject : name,
    });
  }

  #compareSchemas(pair: SchemaPair): void {
    if (this.#compareWithUnion(pair)) {
      return;
    }
    const before = schemaAt(this.#first, pair.first);
    const after = schemaAt(this.#second, pair.second);

    this.#compareTypes(pair, before, after);
    this.#compareValues(pair, before, after);
    this.#compareLimits(pair, before, after);
    this.#compareProperties(pair, before, after);
    this.#compareRequired(pair, before, after);
    this.#compareBranches(pair, before, after);
    for (const keyword of ["items", "additionalProperties"]) {
      if (isJsonObject(before[keyword]) && isJsonObject(after[keyword])) {
        this.compare({
          ...pair,
          first: `${pair.first}/${keyword}`,
          second: `${pair.second}/${keyword}`,
          subject: `${pair.subject}[]`,
        });
      }
    }
  }

  #compareTypes(pair: SchemaPair, before: JsonObject, after: JsonObject): void {
    const typesBefore = typesOf(before);
    const typesAfter = typesOf(after);
    const lost = typesBefore.filter((type) => !typesAfter.includes(type));
    const gained = typesAfter.filter((type) => !typesBefore.includes(type));

    if (lost.length > 0 && gained.length > 0) {
      this.#add(pair, "breaking", "type", `was ${typesBefore.join(" or ")}, is ${typesAfter.join(" or ")}`);
    } else if (gained.length > 0 && typesBefore.length > 0) {
      this.#add(pair, pair.flow === "response" ? "breaking" : "drift", "type", `can also be ${gained.join(" or ")}`);
    } else if (lost.length > 0 && typesAfter.length > 0) {
      this.#add(pair, pair.flow === "response" ? "drift" : "breaking", "type", `can no longer be ${lost.join(" or ")}`);
    }
  }

  #compareValues(pair: SchemaPair, before: JsonObject, after: JsonObject): void {
    const valuesBefore = valuesOf(before);
    const valuesAfter = valuesOf(after);

    if (valuesBefore === undefined || valuesAfter === undefined) {
      return;
    }
    const lost = valuesBefore.filter((value) => !valuesAfter.includes(value));
    const gained = valuesAfter.filter((value) => !valuesBefore.includes(value));
    if (lost.length > 0) {
      this.#add(pair, pair.flow === "request" ? "breaking" : "drift", "enum", `no longer has ${lost.join(", ")}`);
    }
    if (gained.length > 0) {
      this.#add(pair, "drift", "enum", `also has ${gained.join(", ")}`);
    }
  }

  #compareLimits(pair: SchemaPair, before: JsonObject, after: JsonObject): void {
    for (const keyword of LIMITS) {
      if (JSON.stringify(before[keyword]) !== JSON.stringify(after[keyword])) {
        const severity =
          isTighter(keyword, before[keyword], after[keyword]) === (pair.flow === "request") ? "breaking" : "drift";
        this.#add(pair, severity, keyword, `${keyword} was ${show(before[keyword])}, is ${show(after[keyword])}`);
      }
    }
  }

  #compareProperties(pair: SchemaPair, before: JsonObject, after: JsonObject): void {
    const membersBefore = isJsonObject(before["properties"]) ? before["properties"] : {};
    const membersAfter = isJsonObject(after["properties"]) ? after["properties"] : {};
    const requiredAfter = requiredOf(after);

    for (const name of Object.keys(membersBefore)) {
      const member = {
        ...pair,
        subject: memberName(pair, name),
        first: `${pair.first}/properties/${escapeToken(name)}`,
      };
      if (Object.hasOwn(membersAfter, name)) {
        this.compare({ ...member, second: `${pair.second}/properties/${escapeToken(name)}` });
      } else {
        this.#add({ ...member, second: "" }, "breaking", "removed", "was removed", "first");
      }
    }
    for (const name of Object.keys(membersAfter).filter((key) => !Object.hasOwn(membersBefore, key))) {
      const member = {
        ...pair,
        subject: memberName(pair, name),
        second: `${pair.second}/properties/${escapeToken(name)}`,
      };
      const isDemanded = pair.flow === "request" && requiredAfter.includes(name);
      this.#add(
        member,
        isDemanded ? "breaking" : "drift",
        "added",
        isDemanded ? "was added and is required" : "was added",
      );
    }
  }

  #compareRequired(pair: SchemaPair, before: JsonObject, after: JsonObject): void {
    const isShared = (name: string): boolean => hasProperty(before, name) && hasProperty(after, name);
    const names = new Set([...requiredOf(before), ...requiredOf(after)].filter(isShared));

    for (const name of names) {
      const isRequired = requiredOf(after).includes(name);
      if (requiredOf(before).includes(name) !== isRequired) {
        const severity = isRequired === (pair.flow === "request") ? "breaking" : "drift";
        const member = {
          ...pair,
          subject: memberName(pair, name),
          second: `${pair.second}/properties/${escapeToken(name)}`,
        };
        this.#add(member, severity, "required", isRequired ? "is now required" : "is no longer required");
      }
    }
  }

  /** What became one branch of a union, or was one, is compared with that branch. The other branches are new, or gone. */
  #compareWithUnion(pair: SchemaPair): boolean {
    const before = alternativesOf(this.#first, pair.first);
    const after = alternativesOf(this.#second, pair.second);
    if (before.size > 0 === after.size > 0) {
      return false;
    }
    const single = before.size === 0 ? branchName(this.#first, pair.first) : branchName(this.#second, pair.second);
    const union = before.size === 0 ? after : before;
    const branch = union.get(single ?? "");
    if (branch === undefined) {
      return false;
    }
    this.compare(before.size === 0 ? { ...pair, second: branch } : { ...pair, first: branch });
    for (const name of union.keys()) {
      if (name !== single) {
        this.#addBranch(pair, name, before.size === 0 ? "new" : "gone");
      }
    }
    return true;
  }

  /** Branches are paired by the component they name, or by their type. */
  #compareBranches(pair: SchemaPair, before: JsonObject, after: JsonObject): void {
    const branchesBefore = branchesOf(this.#first, pair.first, before);
    const branchesAfter = branchesOf(this.#second, pair.second, after);

    for (const [name, pointer] of branchesBefore) {
      const other = branchesAfter.get(name);
      if (other !== undefined) {
        this.compare({ ...pair, first: pointer, second: other });
      } else if (branchesAfter.size > 0) {
        this.#addBranch(pair, name, "gone");
      }
    }
    for (const name of branchesAfter.keys()) {
      if (branchesBefore.size > 0 && !branchesBefore.has(name)) {
        this.#addBranch(pair, name, "new");
      }
    }
  }

  #addBranch(pair: SchemaPair, name: string, change: "gone" | "new"): void {
    if (change === "new") {
      this.#add(pair, pair.flow === "response" ? "breaking" : "drift", "branch", `can also be ${name}`);
    } else {
      this.#add(pair, pair.flow === "request" ? "breaking" : "drift", "branch", `can no longer be ${name}`);
    }
  }

  #add(pair: SchemaPair, severity: Severity, rule: string, text: string, isIn: "first" | "second" = "second"): void {
    const message = `${pair.subject} ${text}`;
    this.changes.push({
      severity,
      rule,
      subject: pair.subject,
      message,
      pointer: isIn === "first" ? pair.first : pair.second,
      isIn,
    });
  }
}

function memberName({ subject, isForm }: SchemaPair, name: string): string {
  if (!isForm) {
    return `${subject}.${name}`;
  }
  const isOperation = !subject.includes(" ") || subject.split(" ").length === 2;
  return isOperation ? `${subject} ${name}` : `${subject}[${name}]`;
}

/** Whether a limit lets less through than before. A pattern that changed is taken for the worse in both flows. */
function isTighter(keyword: string, before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  if (before === undefined || after === undefined) {
    return before === undefined;
  }
  if (typeof before !== "number" || typeof after !== "number") {
    return true;
  }
  return keyword.toLowerCase().includes("max") ? after < before : after > before;
}

function show(value: JsonValue | undefined): string {
  return value === undefined ? "not there" : JSON.stringify(value);
}
