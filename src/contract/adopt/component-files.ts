import { dirname, relative, resolve } from "node:path";
import { isJsonArray, isJsonObject, type JsonValue, memberAt } from "../../schema/json.ts";
import { escapeToken, parsePointer } from "../../schema/json-pointer.ts";
import type { LoadedSources } from "../load/load-document.ts";
import type { Edit } from "./list-edits.ts";
import { mostSimilar } from "./most-similar.ts";

/** A new component. */
export type ComponentEdit = Edit & { readonly kind: "insert" };

/** The sections of the root whose entries are in the files of their resources, and referred to. */
export const REFERRING = ["#/paths", "#/webhooks"];

export function isComponentEdit(edit: Edit): edit is ComponentEdit {
  return edit.kind === "insert" && /^#\/components\/[^/]+$/.test(edit.pointer);
}

/** Knows which file each component of a document is in, and decides it for new ones: the file of what refers to them. */
export class ComponentFiles {
  readonly #sources: LoadedSources;
  readonly #rootFile: string;
  /** By the pointer of the component. */
  readonly #added = new Map<string, string>();

  constructor(sources: LoadedSources, rootFile: string, edits: readonly Edit[]) {
    this.#sources = sources;
    this.#rootFile = rootFile;
    for (const edit of edits.filter(isComponentEdit)) {
      this.#added.set(pointerOf(edit), this.#chooseFile(edit, edits));
    }
  }

  fileOf(edit: ComponentEdit): string {
    return this.#added.get(pointerOf(edit)) ?? this.#rootFile;
  }

  /** A copy whose references lead from a file to those of the components. */
  refer(value: JsonValue, from: string): JsonValue {
    if (isJsonArray(value)) {
      return value.map((item) => this.refer(item, from));
    }
    if (!isJsonObject(value)) {
      return value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        key === "$ref" && typeof member === "string" ? this.#reach(member, from) : this.refer(member, from),
      ]),
    );
  }

  #reach(reference: string, from: string): string {
    const [section, type = "", name = ""] = parsePointer(reference);
    if (!reference.startsWith("#/") || section !== "components") {
      return reference;
    }
    const pointer = `#/components/${escapeToken(type)}/${escapeToken(name)}`;
    const file = this.#added.get(pointer) ?? resolve(this.#sources.locate(pointer).file);
    return file === from ? reference : `${relative(dirname(from), file).replaceAll("\\", "/")}${reference}`;
  }

  /** Where only another new component refers to one, they go into one file. */
  #chooseFile(edit: ComponentEdit, edits: readonly Edit[]): string {
    const others = edits.filter((other) => other !== edit);
    const referring = others.find((other) => refersTo(other, pointerOf(edit)));
    if (referring === undefined) {
      return this.#rootFile;
    }
    if (isComponentEdit(referring)) {
      return this.#chooseFile(referring, others);
    }
    const location = this.#sources.locateContent(this.#holderOf(referring));
    return location === undefined ? this.#rootFile : resolve(location.file);
  }

  /** A new path or event is written beside the one with the most similar name. */
  #holderOf(edit: Edit): string {
    if (edit.kind !== "insert" || !REFERRING.includes(edit.pointer)) {
      return edit.pointer;
    }
    const section = memberAt(this.#sources.document, parsePointer(edit.pointer));
    const similar = mostSimilar(edit.key, Object.keys(isJsonObject(section) ? section : {}));
    return similar === undefined ? edit.pointer : `${edit.pointer}/${escapeToken(similar)}`;
  }
}

function pointerOf({ key, pointer }: ComponentEdit): string {
  return `${pointer}/${escapeToken(key)}`;
}

function refersTo(edit: Edit, pointer: string): boolean {
  const added = edit.kind === "append" ? edit.items : "value" in edit ? edit.value : null;
  return JSON.stringify(added).includes(JSON.stringify(pointer));
}
