import { isJsonObject, type MutableJson, type MutableObject } from "../../schema/json.ts";
import { formatPointer, parsePointer, resolvePointer } from "../../schema/json-pointer.ts";
import { isOpaque, type Keys, keysOf } from "./opaque-members.ts";
import { resolveFrom, type SourceFiles } from "./source-files.ts";
import type { SourceLocation } from "../../findings/source-location.ts";

/**
 * Makes one document of a root file and the files it refers to.
 *
 * A reference to `FILE#/components/<type>/<Name>` becomes the component `<Name>` of the bundle; any other
 * reference out of the file is written out in place. Components end up sorted by name, everything else keeps
 * its order, so the result depends on the files' content alone.
 *
 * @returns undefined when the root cannot be read; what is wrong is among `files.faults`.
 */
export function bundleDocument(files: SourceFiles, rootFile: string): MutableObject | undefined {
  const root = files.read(rootFile);

  if (root === undefined) {
    return undefined;
  }
  if (!isJsonObject(root)) {
    const location = placeOf(files, root) ?? { file: rootFile, line: 1, column: 1 };
    files.faults.push({ location, message: "an OpenAPI document is an object" });
    return undefined;
  }
  return new Bundler(files, rootFile).bundle(root);
}

function placeOf(files: SourceFiles, value: MutableJson): SourceLocation | undefined {
  return typeof value === "object" && value !== null ? files.origins.of(value) : undefined;
}

/** Where the bundler is: the file whose references it follows, and the written-out references around it. */
interface Position {
  readonly file: string;
  readonly trail: readonly string[];
}

/** A reference found in a document: the object that contains it, and where. */
interface Reference {
  readonly node: MutableObject;
  readonly text: string;
  readonly place: SourceLocation;
}

class Bundler {
  readonly #files: SourceFiles;
  readonly #rootFile: string;
  /** `schemas/Account` → the file it came from. */
  readonly #hoistedFrom = new Map<string, string>();
  readonly #components = new Map<string, MutableObject>();

  constructor(files: SourceFiles, rootFile: string) {
    this.#files = files;
    this.#rootFile = resolveFrom(rootFile, rootFile);
  }

  bundle(root: MutableObject): MutableObject {
    const { origins } = this.#files;
    const position = { file: this.#rootFile, trail: [] };
    const own = root["components"];
    const place = origins.ofMember(root, "components");

    if (isJsonObject(own)) {
      for (const [type, owner] of Object.entries(own)) {
        if (isJsonObject(owner)) {
          Object.keys(owner).forEach((name) => this.#hoist(type, name, owner, position));
        }
      }
    } else if (own !== undefined) {
      this.#fault(place, "components is an object");
    }
    const bundled: MutableObject = {};
    origins.add(bundled, origins.of(root));
    this.#copyOthers("components", root, bundled, position);
    bundled["components"] = this.#sortComponents(origins.of(isJsonObject(own) ? own : root));
    origins.setMember(bundled, "components", place);
    return bundled;
  }

  #copyMember(member: MutableJson, key: string, position: Position, keys: Keys = "keywords"): MutableJson {
    return isOpaque(key, member, keys)
      ? this.#files.origins.copyAll(member)
      : this.#copy(member, position, keysOf(key, keys));
  }

  /** Copies every member but one. */
  #copyOthers(except: string, node: MutableObject, copy: MutableObject, position: Position): void {
    const { origins } = this.#files;
    for (const [key, member] of Object.entries(node)) {
      if (key !== except) {
        copy[key] = this.#copyMember(member, key, position);
        origins.setMember(copy, key, origins.ofMember(node, key));
      }
    }
  }

  /** A deep copy in which every reference is one that the bundle can resolve. Among names `$ref` is one as well. */
  #copy(value: MutableJson, position: Position, keys: Keys = "keywords"): MutableJson {
    if (typeof value !== "object" || value === null) {
      return value;
    }
    const { origins } = this.#files;
    if (isJsonObject(value) && keys === "keywords" && typeof value["$ref"] === "string") {
      const reference = { node: value, text: value["$ref"], place: origins.ofMember(value, "$ref") };
      return this.#copyReference(reference, position);
    }
    const own = Array.isArray(value) ? "names" : keys;
    return origins.copy(value, (member, key) => this.#copyMember(member, key, position, own));
  }

  #copyReference(reference: Reference, position: Position): MutableJson {
    const [path, pointer] = splitReference(reference.text);

    if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
      return this.#fault(
        reference.place,
        `"$ref": "${reference.text}" is not a file; references are read from files only`,
      );
    }
    const file = path === "" ? position.file : resolveFrom(position.file, path);
    const target = this.#files.read(file, reference.place);
    if (target === undefined) {
      return null;
    }
    const value = resolvePointer(target, pointer);
    if (value === undefined) {
      const where = path === "" ? "this file" : path;
      return this.#fault(reference.place, `"$ref": "${reference.text}" leads nowhere: ${where} has no ${pointer}`);
    }
    const [section, type, name] = parsePointer(pointer);
    if (section === "components" && type !== undefined && name !== undefined) {
      const owner = resolvePointer(target, formatPointer([section, type]));
      if (!isJsonObject(owner)) {
        const message = `"$ref": "${reference.text}" leads into components.${type}, which is not an object`;
        return this.#fault(reference.place, message);
      }
      this.#claimComponent(type, name, owner, reference, { file, trail: position.trail });
      return this.#rewrite(reference, pointer, position);
    }
    if (file === this.#rootFile) {
      return this.#rewrite(reference, pointer, position);
    }
    return this.#writeOut(reference, value, file, `${file}#${pointer}`, position);
  }

  #fault(location: SourceLocation, message: string): null {
    this.#files.faults.push({ location, message });
    return null;
  }

  #claimComponent(type: string, name: string, owner: MutableObject, reference: Reference, position: Position): void {
    const earlier = this.#hoistedFrom.get(`${type}/${name}`);

    if (earlier !== undefined && earlier !== position.file) {
      this.#fault(reference.place, `two files define ${type}/${name}; a component's name is unique over all files`);
    } else {
      this.#hoist(type, name, owner, position);
    }
  }

  #hoist(type: string, name: string, owner: MutableObject, position: Position): void {
    const { origins } = this.#files;
    const member = owner[name];
    if (member === undefined || this.#hoistedFrom.has(`${type}/${name}`)) {
      return;
    }
    this.#hoistedFrom.set(`${type}/${name}`, position.file);
    const hoisted: MutableObject = this.#components.get(type) ?? {};
    if (!this.#components.has(type)) {
      this.#components.set(type, hoisted);
      origins.add(hoisted, origins.of(owner));
    }
    hoisted[name] = this.#copyMember(member, name, position, "names");
    origins.setMember(hoisted, name, origins.ofMember(owner, name));
  }

  /** The same reference into the bundle, with what stood beside it (a description, say). */
  #rewrite(reference: Reference, pointer: string, position: Position): MutableJson {
    const { origins } = this.#files;
    const copy: MutableObject = { $ref: `#${pointer}` };
    origins.add(copy, origins.of(reference.node));
    origins.setMember(copy, "$ref", reference.place);
    this.#copyOthers("$ref", reference.node, copy, position);
    return copy;
  }

  #writeOut(reference: Reference, value: MutableJson, file: string, name: string, position: Position): MutableJson {
    if (position.trail.includes(name)) {
      return this.#fault(reference.place, `"$ref" runs in a circle; give what it refers to a name under components`);
    }
    const copy = this.#copy(value, { file, trail: [...position.trail, name] });
    if (isJsonObject(copy)) {
      this.#copyOthers("$ref", reference.node, copy, position);
    }
    return copy;
  }

  /** Components by type and name, in alphabetical order. */
  #sortComponents(place: SourceLocation): MutableObject {
    const { origins } = this.#files;
    const sorted: MutableObject = {};
    origins.add(sorted, place);
    for (const [type, members] of sortByName([...this.#components])) {
      sorted[type] = Object.fromEntries(sortByName(Object.entries(members)));
      origins.moveTo(sorted[type], members);
      origins.setMember(sorted, type, origins.of(members));
    }
    return sorted;
  }
}

function sortByName<Value>(entries: readonly [name: string, value: Value][]): [name: string, value: Value][] {
  return entries.toSorted(([left], [right]) => (left < right ? -1 : 1));
}

/** `file.yaml#/a~1b` → `["file.yaml", "/a~1b"]`, percent escapes of the fragment resolved. */
function splitReference(reference: string): [path: string, pointer: string] {
  const hash = reference.indexOf("#");
  return hash === -1 ? [reference, ""] : [reference.slice(0, hash), formatPointer(parsePointer(reference.slice(hash)))];
}
