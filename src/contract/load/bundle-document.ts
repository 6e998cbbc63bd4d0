import { isJsonObject, type MutableJson } from "../../schema/json.ts";
import { formatPointer, parsePointer, resolvePointer } from "../../schema/json-pointer.ts";
import { copyTracked } from "./copy-tracked.ts";
import { isOpaque, type Keys, keysOf } from "./opaque-members.ts";
import { resolveFrom, type SourceFiles } from "./source-files.ts";
import type { SourceLocation } from "../../findings/source-location.ts";

export type MutableObject = { [key: string]: MutableJson };

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
  readonly #components: MutableObject = {};

  constructor(files: SourceFiles, rootFile: string) {
    this.#files = files;
    this.#rootFile = resolveFrom(rootFile, rootFile);
  }

  bundle(root: MutableObject): MutableObject {
    const { origins } = this.#files;
    const position = { file: this.#rootFile, trail: [] };
    const own = root["components"];

    if (own !== undefined && !isJsonObject(own)) {
      this.#fault(origins.ofMember(root, "components") as SourceLocation, "components is an object");
    }
    this.#track(this.#components, isJsonObject(own) ? own : root);
    for (const [type, members] of Object.entries(isJsonObject(own) ? own : {})) {
      for (const name of Object.keys(isJsonObject(members) ? members : {})) {
        this.#hoist(type, name, members as MutableObject, position);
      }
    }
    const bundled: MutableObject = {};
    this.#track(bundled, root);
    for (const key of Object.keys(root)) {
      if (key !== "components") {
        this.#copyMember(root, key, bundled, position);
      }
    }
    bundled["components"] = sortMembers(this.#components, origins);
    origins.setMember(bundled, "components", origins.ofMember(root, "components") as SourceLocation);
    return bundled;
  }

  #track(copy: object, source: object): void {
    this.#files.origins.add(copy, this.#files.origins.of(source) as SourceLocation);
  }

  #copyMember(
    source: MutableObject,
    key: string,
    copy: MutableObject,
    position: Position,
    keys: Keys = "keywords",
  ): void {
    const place = this.#files.origins.ofMember(source, key);
    const value = source[key] as MutableJson;
    if (place !== undefined) {
      this.#files.origins.setMember(copy, key, place);
    }
    copy[key] = isOpaque(key, value, keys)
      ? copyTracked(value, this.#files.origins)
      : this.#copy(value, position, keysOf(key, keys));
  }

  /** A deep copy in which every reference is one that the bundle can resolve. Among names `$ref` is one as well. */
  #copy(value: MutableJson, position: Position, keys: Keys = "keywords"): MutableJson {
    if (typeof value !== "object" || value === null) {
      return value;
    }
    const node = value as MutableObject;
    const text = Array.isArray(value) || keys !== "keywords" ? undefined : node["$ref"];

    if (typeof text === "string") {
      const place = this.#files.origins.ofMember(node, "$ref") as SourceLocation;
      return this.#copyReference({ node, text, place }, position);
    }
    const copy = (Array.isArray(value) ? [] : {}) as MutableObject;
    this.#track(copy, node);
    for (const key of Object.keys(node)) {
      this.#copyMember(node, key, copy, position, Array.isArray(value) ? "names" : keys);
    }
    return copy;
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
    const value = resolvePointer(target, pointer) as MutableJson | undefined;
    if (value === undefined) {
      const where = path === "" ? "this file" : path;
      return this.#fault(reference.place, `"$ref": "${reference.text}" leads nowhere: ${where} has no ${pointer}`);
    }
    const [section, type, name] = parsePointer(pointer);
    if (section === "components" && type !== undefined && name !== undefined) {
      this.#claimComponent(type, name, target, reference, { file, trail: position.trail });
      return this.#rewrite(reference, pointer, position);
    }
    if (file === this.#rootFile) {
      return this.#rewrite(reference, pointer, position);
    }
    return this.#writeOut(reference, value, { file, trail: [...position.trail, `${file}#${pointer}`] }, position);
  }

  #fault(location: SourceLocation, message: string): null {
    this.#files.faults.push({ location, message });
    return null;
  }

  #claimComponent(type: string, name: string, target: MutableJson, reference: Reference, position: Position): void {
    const owner = resolvePointer(target, formatPointer(["components", type])) as MutableObject;
    const earlier = this.#hoistedFrom.get(`${type}/${name}`);

    if (earlier !== undefined && earlier !== position.file) {
      this.#fault(reference.place, `two files define ${type}/${name}; a component's name is unique over all files`);
    } else {
      this.#hoist(type, name, owner, position);
    }
  }

  #hoist(type: string, name: string, owner: MutableObject, position: Position): void {
    if (this.#hoistedFrom.has(`${type}/${name}`)) {
      return;
    }
    this.#hoistedFrom.set(`${type}/${name}`, position.file);
    if (!Object.hasOwn(this.#components, type)) {
      this.#components[type] = {};
      this.#track(this.#components[type], owner);
      this.#files.origins.setMember(this.#components, type, this.#files.origins.of(owner) as SourceLocation);
    }
    this.#copyMember(owner, name, this.#components[type] as MutableObject, position, "names");
  }

  /** The same reference into the bundle, with what stood beside it (a description, say). */
  #rewrite(reference: Reference, pointer: string, position: Position): MutableJson {
    const copy: MutableObject = { $ref: `#${pointer}` };
    this.#track(copy, reference.node);
    this.#files.origins.setMember(copy, "$ref", reference.place);
    this.#copySiblings(reference.node, copy, position);
    return copy;
  }

  #writeOut(reference: Reference, value: MutableJson, target: Position, position: Position): MutableJson {
    if (target.trail.indexOf(target.trail.at(-1) as string) < target.trail.length - 1) {
      return this.#fault(reference.place, `"$ref" runs in a circle; give what it refers to a name under components`);
    }
    const copy = this.#copy(value, target);
    if (isJsonObject(copy)) {
      this.#copySiblings(reference.node, copy, position);
    }
    return copy;
  }

  #copySiblings(node: MutableObject, copy: MutableObject, position: Position): void {
    for (const key of Object.keys(node)) {
      if (key !== "$ref") {
        this.#copyMember(node, key, copy, position);
      }
    }
  }
}

/** Components by type and name, in alphabetical order, keeping what is known of their places. */
function sortMembers(components: MutableObject, origins: SourceFiles["origins"]): MutableObject {
  const sortOne = (source: MutableObject): MutableObject => {
    const sorted: MutableObject = {};
    origins.add(sorted, origins.of(source) as SourceLocation);
    for (const key of Object.keys(source).toSorted()) {
      sorted[key] = source[key] as MutableJson;
      origins.setMember(sorted, key, origins.ofMember(source, key) as SourceLocation);
    }
    return sorted;
  };
  const sorted = sortOne(components);
  for (const type of Object.keys(sorted)) {
    sorted[type] = sortOne(sorted[type] as MutableObject);
  }
  return sorted;
}

/** `file.yaml#/a~1b` → `["file.yaml", "/a~1b"]`, percent escapes of the fragment resolved. */
function splitReference(reference: string): [path: string, pointer: string] {
  const hash = reference.indexOf("#");
  return hash === -1 ? [reference, ""] : [reference.slice(0, hash), formatPointer(parsePointer(reference.slice(hash)))];
}
