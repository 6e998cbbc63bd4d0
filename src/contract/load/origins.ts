import { isComposed, type MutableJson, type MutableObject } from "../../schema/json.ts";
import { parsePointer } from "../../schema/json-pointer.ts";
import type { SourceLocation } from "../../findings/source-location.ts";

type MutableNode = MutableJson[] | MutableObject;

interface Origin {
  readonly self: SourceLocation;
  readonly members: Map<string, SourceLocation>;
}

/**
 * Remembers where every node of a document was written. It hangs on the objects themselves, so it survives
 * whatever moves them: a `$ref` that is hoisted, an overlay that is merged in.
 */
export class Origins {
  readonly #origins = new WeakMap<object, Origin>();

  /** The object was written at `self`; `setMember` sets its members. */
  add(node: object, self: SourceLocation): void {
    this.#origins.set(node, { self, members: new Map() });
  }

  setMember(node: object, key: string, location: SourceLocation): void {
    this.#get(node).members.set(key, location);
  }

  of(node: object): SourceLocation {
    return this.#get(node).self;
  }

  /** Where the member was written; where its parent was, if the member has no place itself. */
  ofMember(node: object, key: string): SourceLocation {
    const { self, members } = this.#get(node);
    return members.get(key) ?? self;
  }

  /** The place of the node a pointer leads to, or of the nearest node above it that exists. */
  locate(root: object, pointer: string): SourceLocation {
    let node: unknown = root;
    let location = this.of(root);

    for (const token of parsePointer(pointer)) {
      if (!isComposed(node) || !Object.hasOwn(node, token)) {
        return location;
      }
      location = this.ofMember(node, token);
      node = node[token];
    }
    return location;
  }

  /** Gives `copy` the places of `node` and its members. */
  moveTo(copy: object, node: object): void {
    this.#origins.set(copy, this.#get(node));
  }

  /** A copy with each member replaced by the result of `copyMember`. */
  copy(node: MutableNode, copyMember: (member: MutableJson, key: string) => MutableJson): MutableNode {
    const copy = Array.isArray(node)
      ? node.map((item, index) => copyMember(item, String(index)))
      : Object.fromEntries(Object.entries(node).map(([key, member]) => [key, copyMember(member, key)]));
    const { self, members } = this.#get(node);
    this.#origins.set(copy, { self, members: new Map(members) });
    return copy;
  }

  /** A deep copy. References in it stay as they are. */
  copyAll(value: MutableJson): MutableJson {
    return isComposed(value) ? this.copy(value, (member) => this.copyAll(member)) : value;
  }

  #get(node: object): Origin {
    const origin = this.#origins.get(node);
    if (origin === undefined) {
      throw new TypeError("internal error: a part of the document has no place in its sources");
    }
    return origin;
  }
}
