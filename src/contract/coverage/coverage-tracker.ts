import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { escapeToken, resolvePointer } from "../../schema/json-pointer.ts";
import type { SchemaValidators } from "../compile/schema-validator.ts";
import type { CoverageKind } from "./coverage-probe.ts";
import { resolveSchemaPointer } from "../resolve-schema.ts";

/** Counts what of a schema a value shows. */
export type Track = (value: unknown) => void;

/** Gives a probe its number. */
export type AddProbe = (kind: CoverageKind, subject: string, item: string) => number;

interface Branch {
  readonly probe: number | undefined;
  readonly type: string | undefined;
  readonly constants: readonly (readonly [name: string, value: JsonValue])[];
  readonly isValid: ((value: unknown) => boolean) | undefined;
  readonly track: Track | undefined;
}

/** Makes trackers of schemas: plain functions, built once, that only count when a value passes through them. */
export class TrackerFactory {
  readonly #document: JsonObject;
  readonly #validators: SchemaValidators;
  readonly #addProbe: AddProbe;
  readonly #hit: (probe: number) => void;
  readonly #trackers = new Map<string, Track | undefined>();

  constructor(document: JsonObject, validators: SchemaValidators, addProbe: AddProbe, hit: (probe: number) => void) {
    this.#document = document;
    this.#validators = validators;
    this.#addProbe = addProbe;
    this.#hit = hit;
  }

  /** Undefined when nothing below the schema is worth counting. */
  create(pointer: string): Track | undefined {
    const target = resolveSchemaPointer(this.#document, pointer);

    if (this.#trackers.has(target)) {
      return this.#trackers.get(target);
    }
    // A schema that contains itself meets its own tracker before it is complete.
    let tracker: Track | undefined;
    this.#trackers.set(target, (value) => tracker?.(value));
    tracker = this.#build(target);
    this.#trackers.set(target, tracker);
    return tracker;
  }

  /** The tracker of a schema that was created before. */
  find(pointer: string): Track | undefined {
    return this.#trackers.get(resolveSchemaPointer(this.#document, pointer));
  }

  #build(pointer: string): Track | undefined {
    const schema = resolvePointer(this.#document, pointer);
    if (!isJsonObject(schema)) {
      return undefined;
    }
    const parts = [
      this.#trackNull(schema, pointer),
      this.#trackValues(schema, pointer),
      this.#trackProperties(schema, pointer),
      this.#trackItems(schema, pointer),
      this.#trackBranches(schema, pointer, "anyOf"),
      this.#trackBranches(schema, pointer, "oneOf"),
      ...this.#memberPointers(schema, pointer, "allOf").map((member) => this.create(member)),
    ].filter((part) => part !== undefined);
    const [only] = parts;

    if (parts.length < 2) {
      return only;
    }
    return (value) => {
      for (const part of parts) {
        part(value);
      }
    };
  }

  #trackNull(schema: JsonObject, pointer: string): Track | undefined {
    const types = [schema["type"]].flat();
    return types.length > 1 && types.includes("null") ? this.#countNull(pointer) : undefined;
  }

  #countNull(pointer: string): Track {
    const hit = this.#hit;
    const isNull = this.#addProbe("nulls", pointer, "null");
    const isValue = this.#addProbe("nulls", pointer, "not null");
    return (value) => hit(value === null ? isNull : isValue);
  }

  #trackValues(schema: JsonObject, pointer: string): Track | undefined {
    const values = schema["enum"];
    if (!Array.isArray(values) || values.length < 2) {
      return undefined;
    }
    const hit = this.#hit;
    const probes = new Map<unknown, number>(
      (values as JsonValue[]).map((value) => [value, this.#addProbe("values", pointer, textOf(value))]),
    );
    return (value) => {
      const probe = probes.get(value);
      if (probe !== undefined) {
        hit(probe);
      }
    };
  }

  #trackProperties(schema: JsonObject, pointer: string): Track | undefined {
    const names = isJsonObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
    const members = names.flatMap((name) => {
      const track = this.create(`${pointer}/properties/${escapeToken(name)}`);
      return track === undefined ? [] : [{ name, track }];
    });
    if (members.length === 0) {
      return undefined;
    }
    return compileMembers(members);
  }

  #trackItems(schema: JsonObject, pointer: string): Track | undefined {
    const track = schema["items"] === undefined ? undefined : this.create(`${pointer}/items`);
    if (track === undefined) {
      return undefined;
    }
    return (value) => {
      if (Array.isArray(value)) {
        for (const item of value) {
          track(item);
        }
      }
    };
  }

  /** A choice between one schema and null is not counted as a choice, but as null and not null. */
  #trackBranches(schema: JsonObject, pointer: string, keyword: "anyOf" | "oneOf"): Track | undefined {
    const pointers = this.#memberPointers(schema, pointer, keyword);
    const others = pointers.filter((member) => this.#schemaAt(member)["type"] !== "null");
    const countNull = others.length < pointers.length ? this.#countNull(pointer) : undefined;
    const branches = others.map((member) => this.#readBranch(member, pointer, others.length > 1));
    const hit = this.#hit;

    if (countNull === undefined && branches.every(({ probe, track }) => probe === undefined && track === undefined)) {
      return undefined;
    }
    return (value) => {
      countNull?.(value);
      if (value === null) {
        return;
      }
      const branch = branches.length === 1 ? branches[0] : branches.find((candidate) => fits(candidate, value));
      if (branch?.probe !== undefined) {
        hit(branch.probe);
      }
      branch?.track?.(value);
    };
  }

  #readBranch(pointer: string, owner: string, isChoice: boolean): Branch {
    const target = resolveSchemaPointer(this.#document, pointer);
    const schema = this.#schemaAt(target);
    const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
    const name = target.startsWith("#/components/")
      ? target.slice(target.lastIndexOf("/") + 1)
      : String(schema["type"]);
    const validate = this.#validators[target];

    return {
      probe: isChoice ? this.#addProbe("branches", owner, name) : undefined,
      type: typeof schema["type"] === "string" ? schema["type"] : undefined,
      constants: Object.entries(properties).flatMap(([key, member]) =>
        isJsonObject(member) && member["const"] !== undefined ? [[key, member["const"]] as const] : [],
      ),
      isValid: validate === undefined ? undefined : (value) => validate(value),
      track: this.create(target),
    };
  }

  #schemaAt(pointer: string): JsonObject {
    const schema = resolvePointer(this.#document, resolveSchemaPointer(this.#document, pointer));
    return isJsonObject(schema) ? schema : {};
  }

  #memberPointers(schema: JsonObject, pointer: string, keyword: string): string[] {
    const members = schema[keyword];
    return Array.isArray(members) ? members.map((_, index) => `${pointer}/${keyword}/${index}`) : [];
  }
}

/**
 * A function that visits the named members of an object, written out line by line: a loop over names looks each of
 * them up again in every object, which costs three times as much.
 */
function compileMembers(members: readonly { readonly name: string; readonly track: Track }[]): Track {
  const lines = members.map(
    ({ name }, index) =>
      `member = value[${JSON.stringify(name)}]; if (member !== undefined) { track${index}(member); }`,
  );
  const names = members.map((_, index) => `track${index}`);
  const source = `return (value) => {
    if (typeof value !== "object" || value === null) { return; }
    let member;
    ${lines.join("\n    ")}
  };`;
  // oxlint-disable-next-line typescript/no-implied-eval -- names are quoted as JSON; nothing else comes from a document
  const create = new Function(...names, source) as (...tracks: Track[]) => Track;
  return create(...members.map(({ track }) => track));
}

function fits(branch: Branch, value: unknown): boolean {
  if (branch.type !== undefined && !isOfType(branch.type, value)) {
    return false;
  }
  if (branch.constants.length > 0) {
    return branch.constants.every(([name, constant]) => (value as Record<string, unknown>)[name] === constant);
  }
  return branch.type === "string" || branch.isValid === undefined || branch.isValid(value);
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "object":
      return isJsonObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function textOf(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
