import { isJsonObject, memberAt, type JsonObject, type MutableJson, type MutableObject } from "../../schema/json.ts";
import { isOpaque, type Keys, keysOf } from "../load/opaque-members.ts";
import type { SourceLocation } from "../../findings/source-location.ts";
import type { Origins } from "../load/origins.ts";
import { type Edition, isHistoryKey, readSpan, readValueSpan } from "./span.ts";
import { LATER_KEY } from "../../schema/later.ts";
import { VERSIONS_KEY } from "./version-line.ts";

/** Whose members can come in a later version and be sent to earlier ones. */
type LaterSection = "enum" | "properties" | "webhooks";

/** The document of one version, derived from one that carries the whole history. Places are kept where they are known. */
export function deriveDocument(document: MutableObject, edition: Edition, origins?: Origins): MutableObject {
  const derived = new Derivation(document, edition, origins).copyObject(document, "keywords");
  delete derived[VERSIONS_KEY];
  if (isJsonObject(derived["info"])) {
    Object.assign(derived["info"], { version: edition.version });
  }
  return derived;
}

const EXAMPLES = "#/components/examples/";

class Derivation {
  readonly #edition: Edition;
  /** The version that examples name: that of the whole document. */
  readonly #written: unknown;
  readonly #examples: JsonObject;
  readonly #origins: Origins | undefined;

  constructor(document: JsonObject, edition: Edition, origins: Origins | undefined) {
    const examples = memberAt(document, ["components", "examples"]);
    this.#edition = edition;
    this.#written = memberAt(document, ["info", "version"]);
    this.#examples = isJsonObject(examples) ? examples : {};
    this.#origins = origins;
  }

  copyObject(node: MutableObject, keys: Keys): MutableObject {
    const copy: MutableObject = {};
    this.#trackCopy(copy, node);

    for (const [key, member] of Object.entries(node)) {
      if ((keys === "keywords" && isHistoryKey(key)) || !this.#has(member)) {
        continue;
      }
      const value = this.#copyMember(node, key, member, keys);
      // Nothing is required, rather than a list without items.
      if (key !== "required" || !Array.isArray(value) || value.length > 0) {
        this.#set(copy, key, value, this.#origins?.ofMember(node, key));
      }
    }
    if (keys === "keywords") {
      this.#requireOnlyIn(node, copy);
      this.#noteLater(node, copy);
    }
    return copy;
  }

  #copyMember(node: MutableObject, key: string, member: MutableJson, keys: Keys): MutableJson {
    if (keys === "keywords" && Array.isArray(member)) {
      const kept = this.#filterList(node, key, member);
      if (kept !== undefined) {
        return kept;
      }
    }
    const isValue = isOpaque(key, member, keys) && !key.startsWith("x-");
    return isValue ? this.#copyValue(member) : this.#copyNode(member, keysOf(key, keys));
  }

  #copyNode(member: MutableJson, keys: Keys): MutableJson {
    if (Array.isArray(member)) {
      return this.#copyList(
        member,
        (item) => this.#has(item),
        (item) => this.#copyNode(item, "keywords"),
      );
    }
    return isObject(member) ? this.copyObject(member, keys) : member;
  }

  /** A value, an example for instance, has no history. Where it names the version, it names that of the copy. */
  #copyValue(member: MutableJson): MutableJson {
    if (Array.isArray(member)) {
      return this.#copyList(
        member,
        () => true,
        (item) => this.#copyValue(item),
      );
    }
    if (!isObject(member)) {
      return typeof member === "string" && member === this.#written ? this.#edition.version : member;
    }
    const copy: MutableObject = {};
    this.#trackCopy(copy, member);
    for (const [key, value] of Object.entries(member)) {
      this.#set(copy, key, this.#copyValue(value), this.#origins?.ofMember(member, key));
    }
    return copy;
  }

  /** The lists of a schema whose items the notation dates from beside them; undefined for any other list. */
  #filterList(node: MutableObject, key: string, list: MutableJson[]): MutableJson | undefined {
    const keep = (isKept: (item: MutableJson) => boolean): MutableJson =>
      this.#copyList(list, isKept, (item) => this.#copyNode(item, "keywords"));
    const isNullable = this.#edition.has(readSpan(node, "nullable-"));

    switch (key) {
      case "enum":
        return this.#copyList(
          list,
          (item) => (isNullable || item !== null) && this.#edition.has(readValueSpan(node, item)),
          (item) => this.#copyValue(item),
        );
      case "required":
        return keep((name) => this.#requires(node, name));
      case "type": {
        const types = keep((type) => isNullable || type !== "null");
        return Array.isArray(types) && types.length === 1 && types.length < list.length ? types[0] : types;
      }
      case "anyOf":
      case "oneOf":
        return keep((branch) => this.#has(branch) && (isNullable || !isNull(branch)));
      default:
        return undefined;
    }
  }

  #requires(schema: JsonObject, name: MutableJson): boolean {
    const { properties } = schema;
    const property = isJsonObject(properties) && typeof name === "string" ? properties[name] : undefined;
    return (
      !isJsonObject(property) ||
      (this.#edition.has(readSpan(property, "")) && this.#edition.requires(readSpan(property, "required-")))
    );
  }

  /** A parameter says itself whether it is required. */
  #requireOnlyIn(node: JsonObject, copy: MutableObject): void {
    if (copy["required"] === true && !this.#edition.requires(readSpan(node, "required-"))) {
      copy["required"] = false;
    }
  }

  #noteLater(node: JsonObject, copy: MutableObject): void {
    const { enum: values, properties, webhooks } = node;
    const later: { [Section in LaterSection]: string[] } = {
      enum: Array.isArray(values)
        ? values.filter((value) => typeof value === "string" && this.#edition.isLater(readValueSpan(node, value)))
        : [],
      properties: this.#laterNames(properties),
      webhooks: this.#laterNames(webhooks),
    };
    const sections = Object.entries(later).filter(([, names]) => names.length > 0);
    if (sections.length > 0) {
      this.#set(copy, LATER_KEY, Object.fromEntries(sections), this.#origins?.of(node));
    }
  }

  #laterNames(members: unknown): string[] {
    return Object.entries(isJsonObject(members) ? members : {}).flatMap(([name, member]) =>
      isJsonObject(member) && this.#edition.isLater(readSpan(member, "")) ? [name] : [],
    );
  }

  #has(member: MutableJson): boolean {
    return !isObject(member) || (this.#edition.has(readSpan(member, "")) && this.#hasExample(member["$ref"]));
  }

  /** Nothing may stand beside a reference to an example, so the example itself says when it is there. */
  #hasExample(reference: MutableJson | undefined): boolean {
    const example =
      typeof reference === "string" && reference.startsWith(EXAMPLES)
        ? this.#examples[reference.slice(EXAMPLES.length)]
        : undefined;
    return !isJsonObject(example) || this.#edition.has(readSpan(example, ""));
  }

  #copyList(
    list: MutableJson[],
    isKept: (item: MutableJson) => boolean,
    copyItem: (item: MutableJson) => MutableJson,
  ): MutableJson[] {
    const copy: MutableJson[] = [];
    this.#trackCopy(copy, list);
    for (const [index, item] of list.entries()) {
      if (isKept(item)) {
        this.#place(copy, String(copy.length), this.#origins?.ofMember(list, String(index)));
        copy.push(copyItem(item));
      }
    }
    return copy;
  }

  #set(copy: MutableObject, key: string, value: MutableJson, place: SourceLocation | undefined): void {
    copy[key] = value;
    this.#place(copy, key, place);
  }

  #place(copy: object, key: string, place: SourceLocation | undefined): void {
    if (place !== undefined) {
      this.#origins?.setMember(copy, key, place);
    }
  }

  #trackCopy(copy: object, source: object): void {
    this.#origins?.add(copy, this.#origins.of(source));
  }
}

function isObject(value: MutableJson): value is MutableObject {
  return isJsonObject(value);
}

function isNull(branch: MutableJson): boolean {
  return isJsonObject(branch) && branch["type"] === "null";
}
