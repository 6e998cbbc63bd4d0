import { type Assertion, readAssertions, readPattern } from "./assertions.ts";
import { indexAnchors } from "./index-anchors.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
import { escapeToken, resolvePointer } from "./json-pointer.ts";
import { ReadShape } from "./read-shape.ts";
import type { PatternProperty, SchemaNode, Shape } from "./schema-node.ts";
import { ALL_TYPES, readTypes, type TypeSet } from "./type-set.ts";

const COMPONENT = /^#\/components\/schemas\/([^/]+)$/;

/** Keywords beside a `$ref` that say nothing about values. */
const ANNOTATIONS = new Set(["$ref", "description", "summary"]);

/**
 * Reads the schemas of one document as nodes, each once and when it is first asked for: opening a large document costs
 * nothing, and a command that checks three operations reads their schemas only.
 */
export class SchemaReader {
  readonly #document: JsonObject;
  readonly #nodes = new Map<string, SchemaNode>();
  readonly #shapes = new Map<string, Shape>();
  #anchors: ReadonlyMap<string, string> | undefined;

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** The schema at a pointer; undefined when there is none. */
  at(pointer: string): SchemaNode | undefined {
    const known = this.#nodes.get(pointer);
    if (known !== undefined) {
      return known;
    }
    const value = resolvePointer(this.#document, pointer);
    return isSchema(value) ? this.read(pointer, value) : undefined;
  }

  /** The schema that is written as `json` at `pointer`. */
  read(pointer: string, json: JsonObject | boolean): SchemaNode {
    let node = this.#nodes.get(pointer);
    if (node === undefined) {
      node = new ReadNode(this, this.#nodes.size, pointer, json);
      this.#nodes.set(pointer, node);
    }
    return node;
  }

  /** The schema that a reference leads to; undefined when it leads nowhere. */
  follow(reference: string): SchemaNode | undefined {
    if (reference === "#" || reference.startsWith("#/")) {
      return this.at(reference);
    }
    this.#anchors ??= indexAnchors(this.#document);
    const pointer = this.#anchors.get(reference);
    return pointer === undefined ? undefined : this.at(pointer);
  }

  /** What applies at a place to which all of these schemas apply. */
  shapeOf(nodes: readonly SchemaNode[]): Shape {
    const key = nodes.map(({ id }) => id).join();
    let shape = this.#shapes.get(key);
    if (shape === undefined) {
      shape = new ReadShape(nodes, (members) => this.shapeOf(members));
      this.#shapes.set(key, shape);
    }
    return shape;
  }
}

class ReadNode implements SchemaNode {
  readonly id: number;
  readonly pointer: string;
  readonly json: JsonObject | boolean;
  readonly keywords: JsonObject;
  readonly types: TypeSet;
  readonly #reader: SchemaReader;

  // Explaining reads these for every place of a value: fields are four times as quick as a map. Null: read and absent.
  #ref: SchemaNode | null | undefined;
  #target: SchemaNode | undefined;
  #properties: ReadonlyMap<string, SchemaNode> | undefined;
  #required: ReadonlySet<string> | undefined;
  #patternProperties: readonly PatternProperty[] | undefined;
  #additionalProperties: SchemaNode | null | undefined;
  #unevaluatedProperties: SchemaNode | null | undefined;
  #propertyNames: SchemaNode | null | undefined;
  #dependentSchemas: ReadonlyMap<string, SchemaNode> | undefined;
  #items: SchemaNode | null | undefined;
  #prefixItems: readonly SchemaNode[] | undefined;
  #contains: SchemaNode | null | undefined;
  #unevaluatedItems: SchemaNode | null | undefined;
  #allOf: readonly SchemaNode[] | undefined;
  #anyOf: readonly SchemaNode[] | undefined;
  #oneOf: readonly SchemaNode[] | undefined;
  #not: SchemaNode | null | undefined;
  #if: SchemaNode | null | undefined;
  #then: SchemaNode | null | undefined;
  #else: SchemaNode | null | undefined;
  #assertions: readonly Assertion[] | undefined;
  #shape: Shape | undefined;

  constructor(reader: SchemaReader, id: number, pointer: string, json: JsonObject | boolean) {
    this.#reader = reader;
    this.id = id;
    this.pointer = pointer;
    this.json = json;
    this.keywords = typeof json === "boolean" ? NO_KEYWORDS : json;
    this.types = json === false ? 0 : json === true ? ALL_TYPES : readTypes(json["type"]);
  }

  get name(): string | undefined {
    const token = COMPONENT.exec(this.pointer)?.[1];
    return token === undefined ? undefined : decodeToken(token);
  }

  get ref(): SchemaNode | undefined {
    if (this.#ref === undefined) {
      const reference = this.keywords["$ref"] ?? this.keywords["$dynamicRef"];
      this.#ref = (typeof reference === "string" ? this.#reader.follow(reference) : undefined) ?? null;
    }
    return this.#ref ?? undefined;
  }

  get target(): SchemaNode {
    return (this.#target ??= followReferences(this));
  }

  get properties(): ReadonlyMap<string, SchemaNode> {
    return (this.#properties ??= this.#named("properties"));
  }

  get required(): ReadonlySet<string> {
    if (this.#required === undefined) {
      const names = this.keywords["required"];
      this.#required = new Set(Array.isArray(names) ? names.filter((name) => typeof name === "string") : []);
    }
    return this.#required;
  }

  get patternProperties(): readonly PatternProperty[] {
    return (this.#patternProperties ??= [...this.#named("patternProperties")].map(([pattern, schema]) => ({
      pattern: readPattern(pattern) ?? NOTHING,
      schema,
    })));
  }

  get additionalProperties(): SchemaNode | undefined {
    return (
      (this.#additionalProperties === undefined
        ? (this.#additionalProperties = this.#one("additionalProperties"))
        : this.#additionalProperties) ?? undefined
    );
  }

  get unevaluatedProperties(): SchemaNode | undefined {
    return (
      (this.#unevaluatedProperties === undefined
        ? (this.#unevaluatedProperties = this.#one("unevaluatedProperties"))
        : this.#unevaluatedProperties) ?? undefined
    );
  }

  get propertyNames(): SchemaNode | undefined {
    return (
      (this.#propertyNames === undefined ? (this.#propertyNames = this.#one("propertyNames")) : this.#propertyNames) ??
      undefined
    );
  }

  get dependentSchemas(): ReadonlyMap<string, SchemaNode> {
    return (this.#dependentSchemas ??= this.#named("dependentSchemas"));
  }

  get items(): SchemaNode | undefined {
    return (this.#items === undefined ? (this.#items = this.#one("items")) : this.#items) ?? undefined;
  }

  get prefixItems(): readonly SchemaNode[] {
    return (this.#prefixItems ??= this.#list("prefixItems"));
  }

  get contains(): SchemaNode | undefined {
    return (this.#contains === undefined ? (this.#contains = this.#one("contains")) : this.#contains) ?? undefined;
  }

  get unevaluatedItems(): SchemaNode | undefined {
    return (
      (this.#unevaluatedItems === undefined
        ? (this.#unevaluatedItems = this.#one("unevaluatedItems"))
        : this.#unevaluatedItems) ?? undefined
    );
  }

  get allOf(): readonly SchemaNode[] {
    return (this.#allOf ??= this.#list("allOf"));
  }

  get anyOf(): readonly SchemaNode[] {
    return (this.#anyOf ??= this.#list("anyOf"));
  }

  get oneOf(): readonly SchemaNode[] {
    return (this.#oneOf ??= this.#list("oneOf"));
  }

  get not(): SchemaNode | undefined {
    return (this.#not === undefined ? (this.#not = this.#one("not")) : this.#not) ?? undefined;
  }

  get ifSchema(): SchemaNode | undefined {
    return (this.#if === undefined ? (this.#if = this.#one("if")) : this.#if) ?? undefined;
  }

  get thenSchema(): SchemaNode | undefined {
    return (this.#then === undefined ? (this.#then = this.#one("then")) : this.#then) ?? undefined;
  }

  get elseSchema(): SchemaNode | undefined {
    return (this.#else === undefined ? (this.#else = this.#one("else")) : this.#else) ?? undefined;
  }

  get values(): readonly JsonValue[] | undefined {
    const { const: constant, enum: values } = this.keywords;
    if (constant !== undefined) {
      return [constant];
    }
    return isJsonArray(values) ? values : undefined;
  }

  get examples(): readonly JsonValue[] {
    const { example, examples } = this.keywords;
    const list = isJsonArray(examples) ? examples : [];
    return example === undefined ? list : [example, ...list];
  }

  get assertions(): readonly Assertion[] {
    return (this.#assertions ??= readAssertions(this.keywords));
  }

  get shape(): Shape {
    return (this.#shape ??= this.#reader.shapeOf([this]));
  }

  #one(keyword: string): SchemaNode | null {
    const json = this.keywords[keyword];
    return isSchema(json) ? this.#reader.read(`${this.pointer}/${keyword}`, json) : null;
  }

  #list(keyword: string): readonly SchemaNode[] {
    const list = this.keywords[keyword];
    return isJsonArray(list)
      ? list.flatMap((json, index) =>
          isSchema(json) ? [this.#reader.read(`${this.pointer}/${keyword}/${index}`, json)] : [],
        )
      : NO_SCHEMAS;
  }

  #named(keyword: string): ReadonlyMap<string, SchemaNode> {
    const nodes = new Map<string, SchemaNode>();
    const members = this.keywords[keyword];
    for (const [name, json] of isJsonObject(members) ? Object.entries(members) : []) {
      if (isSchema(json)) {
        nodes.set(name, this.#reader.read(`${this.pointer}/${keyword}/${escapeToken(name)}`, json));
      }
    }
    return nodes;
  }
}

const NO_SCHEMAS: readonly SchemaNode[] = [];

/** In place of a pattern that is not a regular expression, which the compiler reports. */
const NOTHING = /(?!)/;

const NO_KEYWORDS: JsonObject = Object.freeze({});

function isSchema(value: unknown): value is JsonObject | boolean {
  return typeof value === "boolean" || isJsonObject(value);
}

function followReferences(start: SchemaNode): SchemaNode {
  const seen = new Set<SchemaNode>();
  let node = start;
  while (!seen.has(node) && node.ref !== undefined && isPlainReference(node.keywords)) {
    seen.add(node);
    node = node.ref;
  }
  return node;
}

function isPlainReference(keywords: JsonObject): boolean {
  return Object.keys(keywords).every((key) => ANNOTATIONS.has(key));
}

function decodeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
