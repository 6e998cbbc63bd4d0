import { parsePointer } from "../../schema/json-pointer.ts";
import type { SourceLocation } from "../../findings/source-location.ts";

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
    this.#origins.get(node)?.members.set(key, location);
  }

  /** Array items moved: their places are set again. */
  clearMembers(node: object): void {
    this.#origins.get(node)?.members.clear();
  }

  of(node: object): SourceLocation | undefined {
    return this.#origins.get(node)?.self;
  }

  /** Where the member was written; where its parent was, if the member has no place itself. */
  ofMember(node: object, key: string): SourceLocation | undefined {
    const origin = this.#origins.get(node);
    return origin?.members.get(key) ?? origin?.self;
  }

  /** The place of the node a pointer leads to, or of the nearest node above it that exists. */
  locate(root: object, pointer: string): SourceLocation | undefined {
    let node: unknown = root;
    let location = this.of(root);

    for (const token of parsePointer(pointer)) {
      if (typeof node !== "object" || node === null || !Object.hasOwn(node, token)) {
        return location;
      }
      location = this.ofMember(node, token) ?? location;
      node = (node as Record<string, unknown>)[token];
    }
    return location;
  }
}
