import { resolve } from "node:path";
import { isMap, isScalar } from "yaml";
import type { SourceLocation } from "../../findings/source-location.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import type { LoadedSources } from "../load/load-document.ts";
import { resolveFrom } from "../load/source-files.ts";
import { VERSIONS_KEY } from "../versions/version-line.ts";
import { type ComponentEdit, ComponentFiles, isComponentEdit, REFERRING } from "./component-files.ts";
import type { Edit } from "./list-edits.ts";
import { mostSimilar } from "./most-similar.ts";
import { SourceEditor } from "./source-editor.ts";
import { findMember, keyOf } from "./yaml-tree.ts";

/** Makes edits of a document in the files that its nodes are written in. */
export class EditPlacer {
  readonly #sources: LoadedSources;
  readonly #rootFile: string;
  readonly #editors = new Map<string, SourceEditor>();
  readonly #texts: ReadonlyMap<string, string>;

  /** @param texts - the content of the files of the document */
  constructor(sources: LoadedSources, rootFile: string, texts: ReadonlyMap<string, string>) {
    this.#sources = sources;
    this.#rootFile = rootFile;
    this.#texts = texts;
  }

  /**
   * @throws Error for an edit that has no place in the sources
   */
  place(edits: readonly Edit[]): void {
    const components = new ComponentFiles(this.#sources, this.#rootFile, edits);
    for (const edit of edits) {
      if (isComponentEdit(edit)) {
        this.#placeComponent(edit, components);
      } else if (!this.#placeBesideOthers(edit, components)) {
        this.#placeInside(edit, components);
      }
    }
  }

  /** Adds versions at the end of those that the document lists. */
  addVersions(versions: readonly string[]): void {
    const file = resolveFrom(this.#rootFile, String(this.#sources.document[VERSIONS_KEY]));
    const editor = this.editorOf(file);
    const holder = editor.tree.pairUnder("versions");
    const list = editor.tree.listUnder(holder);
    if (list === undefined) {
      throw new Error(`${file} has no list of versions`);
    }
    editor.appendItems(list, versions, holder);
  }

  /** The files that change, with what they will contain. */
  results(): ReadonlyMap<string, string> {
    return new Map([...this.#editors].map(([file, editor]) => [file, editor.result()]));
  }

  editorOf(file: string): SourceEditor {
    const editor = this.#editors.get(file) ?? new SourceEditor(this.#texts.get(file) ?? "", file.endsWith(".json"));
    this.#editors.set(file, editor);
    return editor;
  }

  #placeInside(edit: Edit, components: ComponentFiles): void {
    const location = this.#locate(edit.pointer);
    const file = resolve(location.file);
    const editor = this.editorOf(file);
    if (edit.kind === "append" || edit.kind === "drop") {
      const list = editor.tree.listAt(location) ?? refuse(edit.pointer);
      if (edit.kind === "drop") {
        return editor.dropItem(list, edit.index);
      }
      const items = edit.items.map((item) => components.refer(item, file));
      return editor.appendItems(list, items, editor.tree.pairOf(list));
    }
    const map = editor.tree.mapAt(location) ?? refuse(edit.pointer);
    switch (edit.kind) {
      case "insert":
        return editor.insertMember(map, edit.key, components.refer(edit.value, file));
      case "replace":
        return editor.replaceMember(map, edit.key, components.refer(edit.value, file));
      case "delete":
        return editor.deleteMember(map, edit.key);
    }
  }

  #locate(pointer: string): SourceLocation {
    return this.#sources.locateContent(pointer) ?? refuse(pointer);
  }

  #placeComponent(edit: ComponentEdit, components: ComponentFiles): void {
    const file = components.fileOf(edit);
    const editor = this.editorOf(file);
    const type = edit.pointer.slice("#/components/".length);
    const map = editor.tree.mapUnder(["components", type]);
    if (map === undefined) {
      throw new Error(`${file} has no components.${type}; add ${edit.key} by hand`);
    }
    editor.insertMember(map, edit.key, components.refer(edit.value, file));
  }

  /**
   * A new path or event, where the others are references: written into the file of the one with the most similar name,
   * and referred to as that is.
   */
  #placeBesideOthers(edit: Edit, components: ComponentFiles): boolean {
    if (edit.kind !== "insert" || !REFERRING.includes(edit.pointer)) {
      return false;
    }
    const { key, pointer, value } = edit;
    const place = this.#locate(pointer);
    const root = this.editorOf(resolve(place.file));
    const section = root.tree.mapAt(place);
    const references = new Map(section?.items.map((pair) => [keyOf(pair), referenceOf(pair.value)]));
    const name = mostSimilar(key, [...references.keys()]) ?? "";
    const reference = references.get(name);
    if (section === undefined || reference?.endsWith(`/${escapeToken(name)}`) !== true) {
      return false;
    }
    const content = this.#locate(`${pointer}/${escapeToken(name)}`);
    const file = resolve(content.file);
    const editor = this.editorOf(file);
    const sibling = editor.tree.mapAt(content);
    const holder = sibling && editor.tree.holderOf(sibling);
    if (holder === undefined) {
      return false;
    }
    editor.insertMember(holder, key, components.refer(value, file));
    const folder = reference.slice(0, -escapeToken(name).length);
    root.insertMember(section, key, { $ref: `${folder}${escapeToken(key)}` });
    return true;
  }
}

function refuse(pointer: string): never {
  throw new Error(`${pointer} is not where it was read; the sources use something that adopt does not follow`);
}

/** The reference into another file that an entry consists of. */
function referenceOf(value: unknown): string | undefined {
  const member = isMap(value) && value.items.length === 1 ? findMember(value, "$ref") : undefined;
  const reference = isScalar(member?.value) ? String(member.value.value) : "#";
  return reference.startsWith("#") ? undefined : reference;
}
