import type { Severity } from "../../findings/finding.ts";
import type { JsonValue } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import type { Change } from "./change.ts";
import { alternativesOf, isResource, nameOfPart, partsOf, typesOf, valuesOf } from "./schema-members.ts";

/** Whether a value goes to the API or comes from it: what breaks the one only adds to the other. */
export type Flow = "request" | "response";

/** The same thing in two documents. Without a schema it may be anything. */
export interface ComparedPlace {
  readonly subject: string;
  readonly first: SchemaNode | undefined;
  readonly second: SchemaNode | undefined;
  readonly flow: Flow;
  /** How members are named: `a.b` in objects, `a[b]` in forms. */
  readonly isForm: boolean;
}

interface SchemaPair extends ComparedPlace {
  readonly first: SchemaNode;
  readonly second: SchemaNode;
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
  "maxProperties",
  "minProperties",
  "pattern",
  "multipleOf",
];

/** Walks two schemas side by side and lists the changes. Named components are listed once, under their name. */
export class SchemaDiff {
  readonly #seen = new Set<string>();
  readonly changes: Change[] = [];

  compare(place: ComparedPlace): void {
    const first = place.first?.target;
    const second = place.second?.target;
    if (first === undefined || second === undefined) {
      return;
    }
    const key = `${place.flow} ${first.id} ${second.id}`;
    if (this.#seen.has(key)) {
      return;
    }
    this.#seen.add(key);
    const name = second.name ?? first.name;
    // A path is named from the object that people know: what an operation answers, or a resource within it.
    const isKnownByName = place.subject.includes(" ") || isResource(second);
    this.#compareSchemas({
      ...place,
      first,
      second,
      subject: place.isForm || name === undefined || !isKnownByName ? place.subject : name,
    });
  }

  #compareSchemas(pair: SchemaPair): void {
    if (this.#compareWithUnion(pair)) {
      return;
    }
    const { first, second } = pair;

    this.#compareTypes(pair);
    this.#compareValues(pair);
    this.#compareLimits(pair);
    this.#compareProperties(pair);
    this.#compareRequired(pair);
    this.#compareParts(pair);
    const subject = `${pair.subject}[]`;
    this.compare({ ...pair, first: first.items, second: second.items, subject });
    this.compare({ ...pair, first: first.additionalProperties, second: second.additionalProperties, subject });
  }

  #compareTypes(pair: SchemaPair): void {
    const typesBefore = typesOf(pair.first);
    const typesAfter = typesOf(pair.second);
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

  #compareValues(pair: SchemaPair): void {
    const valuesBefore = valuesOf(pair.first);
    const valuesAfter = valuesOf(pair.second);

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

  #compareLimits(pair: SchemaPair): void {
    for (const keyword of LIMITS) {
      const before = pair.first.keywords[keyword];
      const after = pair.second.keywords[keyword];
      if (JSON.stringify(before) !== JSON.stringify(after)) {
        const isBreaking = isTighter(keyword, before, after) === (pair.flow === "request");
        const text = `${keyword} was ${show(before)}, is ${show(after)}`;
        this.#add(pair, isBreaking ? "breaking" : "drift", keyword, text);
      }
    }
  }

  #compareProperties(pair: SchemaPair): void {
    for (const [name, first] of pair.first.properties) {
      const second = pair.second.properties.get(name);
      const subject = memberName(pair, name);
      if (second === undefined) {
        this.#add({ subject, removed: first }, "breaking", "removed", "was removed");
      } else {
        this.compare({ ...pair, subject, first, second });
      }
    }
    for (const [name, second] of pair.second.properties) {
      if (!pair.first.properties.has(name)) {
        const isDemanded = pair.flow === "request" && pair.second.required.has(name);
        const text = isDemanded ? "was added and is required" : "was added";
        this.#add({ subject: memberName(pair, name), second }, isDemanded ? "breaking" : "drift", "added", text);
      }
    }
  }

  #compareRequired(pair: SchemaPair): void {
    for (const name of new Set([...pair.first.required, ...pair.second.required])) {
      const second = pair.second.properties.get(name);
      const isRequired = pair.second.required.has(name);
      if (second !== undefined && pair.first.properties.has(name) && pair.first.required.has(name) !== isRequired) {
        const severity = isRequired === (pair.flow === "request") ? "breaking" : "drift";
        const text = isRequired ? "is now required" : "is no longer required";
        this.#add({ subject: memberName(pair, name), second }, severity, "required", text);
      }
    }
  }

  /** What became one branch of a union, or was one, is compared with that branch. The other branches are new, or gone. */
  #compareWithUnion(pair: SchemaPair): boolean {
    const before = alternativesOf(pair.first);
    const after = alternativesOf(pair.second);
    if (before.size > 0 === after.size > 0) {
      return false;
    }
    const wasSingle = before.size === 0;
    const single = nameOfPart(wasSingle ? pair.first : pair.second);
    const union = wasSingle ? after : before;
    const branch = union.get(single ?? "");
    if (branch === undefined) {
      return false;
    }
    this.compare(wasSingle ? { ...pair, second: branch } : { ...pair, first: branch });
    for (const name of union.keys()) {
      if (name !== single) {
        this.#addBranch(pair, name, wasSingle ? "new" : "gone");
      }
    }
    return true;
  }

  #compareParts(pair: SchemaPair): void {
    const before = partsOf(pair.first);
    const after = partsOf(pair.second);

    for (const [name, first] of before) {
      const second = after.get(name);
      if (second !== undefined) {
        this.compare({ ...pair, first, second });
      } else if (after.size > 0) {
        this.#addBranch(pair, name, "gone");
      }
    }
    for (const name of after.keys()) {
      if (before.size > 0 && !before.has(name)) {
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

  #add(changed: Changed, severity: Severity, rule: string, text: string): void {
    const { subject } = changed;
    const place =
      "removed" in changed
        ? ({ pointer: changed.removed.pointer, isIn: "first" } as const)
        : ({ pointer: changed.second.pointer, isIn: "second" } as const);
    this.changes.push({ severity, rule, subject, message: `${subject} ${text}`, ...place });
  }
}

/** What a change is about, and where the change is seen: in the second document, or in the first when it was removed. */
type Changed = { readonly subject: string } & ({ readonly second: SchemaNode } | { readonly removed: SchemaNode });

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
