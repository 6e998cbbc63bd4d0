import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { escapeToken, resolvePointer } from "../../schema/json-pointer.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import type { SchemaReader } from "../../schema/schema-reader.ts";
import type { ContractResponse, Example, ResponseHeader } from "./operation.ts";

/** A value of the document and where it is written. */
export interface Member {
  readonly name: string;
  readonly value: JsonValue;
  readonly pointer: string;
}

/** An object of the document, references followed, and where it is written. */
export interface Located {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** More references in a row than any document has; a circle ends here. */
const MOST_HOPS = 100;

/** The few ways in which the parts of a document are read: members in order, references followed, examples of both forms. */
export class DocumentReader {
  readonly #document: JsonObject;
  readonly #schemas: SchemaReader;

  /** By pointer, so that what many operations share is read once. */
  readonly responses: Map<string, Omit<ContractResponse, "status">> = new Map();
  readonly headers: Map<string, Omit<ResponseHeader, "name">> = new Map();

  /** The pointers of what is written where a schema belongs and is none. */
  readonly notSchemas: string[] = [];

  constructor(document: JsonObject, schemas: SchemaReader) {
    this.#document = document;
    this.#schemas = schemas;
  }

  at(pointer: string): JsonObject | undefined {
    const value = resolvePointer(this.#document, pointer);
    return isJsonObject(value) ? value : undefined;
  }

  /** The object itself, `$ref`s followed. Where there is none: an empty one. */
  follow(value: JsonValue | undefined, pointer: string): Located {
    let current: Located = { value: isJsonObject(value) ? value : {}, pointer };
    for (let hops = 0; hops < MOST_HOPS && typeof current.value["$ref"] === "string"; hops += 1) {
      const target = current.value["$ref"];
      current = { value: this.at(target) ?? {}, pointer: target };
    }
    return current;
  }

  members(
    value: JsonValue,
    pointer: string,
    extensions: "with extensions" | "without extensions" = "with extensions",
  ): Member[] {
    const entries = isJsonObject(value) ? Object.entries(value) : [];
    return entries
      .filter(([name]) => extensions === "with extensions" || !name.startsWith("x-"))
      .map(([name, member]) => ({ name, value: member, pointer: `${pointer}/${escapeToken(name)}` }));
  }

  text(value: JsonObject, name: string): string | undefined {
    const text = value[name];
    return typeof text === "string" ? text : undefined;
  }

  extensions(value: JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name.startsWith("x-")));
  }

  /** The schema that is written at a pointer. */
  schemaAt(pointer: string): SchemaNode | undefined {
    const node = this.#schemas.at(pointer);
    if (node === undefined) {
      this.notSchemas.push(pointer);
    }
    return node;
  }

  /** The schema of a parameter, header or media type, plain references followed. */
  schema(owner: Located): SchemaNode | undefined {
    return owner.value["schema"] === undefined ? undefined : this.schemaAt(`${owner.pointer}/schema`)?.target;
  }

  /** The examples of a parameter, header or media type: the named ones, or the single one. */
  examples(owner: Located): Example[] {
    const single = owner.value["example"];
    const named = this.members(owner.value["examples"] ?? {}, `${owner.pointer}/examples`).map((member) => {
      const { value, pointer } = this.follow(member.value, member.pointer);
      return { name: member.name, summary: this.text(value, "summary"), value: value["value"], pointer };
    });
    return single === undefined
      ? named
      : [{ name: "", summary: undefined, value: single, pointer: `${owner.pointer}/example` }, ...named];
  }
}
