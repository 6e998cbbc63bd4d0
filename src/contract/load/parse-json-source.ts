import { isJsonObject, type MutableJson } from "../../schema/json.ts";
import type { DocumentFault } from "./document-error.ts";
import type { Origins } from "./origins.ts";

/** Enough for every document seen; what nests deeper is a mistake or an attack. */
export const DEEPEST_NESTING = 200;

/**
 * Reads a file that is JSON, a hundred times as quick as YAML that looks the same. Undefined when it is not JSON: then
 * the YAML parser says what is wrong.
 */
export function parseJsonSource(
  file: string,
  text: string,
  origins: Origins,
  faults: DocumentFault[],
): { readonly value: MutableJson | undefined } | undefined {
  if (!/^\s*[[{]/.test(text)) {
    return undefined;
  }
  let value: MutableJson;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const before = faults.length;
  new PlaceReader(file, text, origins, faults).read(value, 0);
  return { value: faults.length === before ? value : undefined };
}

/** Walks a parsed value together with its text, which is known to be JSON, and records where each node is. */
class PlaceReader {
  readonly #file: string;
  readonly #text: string;
  readonly #origins: Origins;
  readonly #faults: DocumentFault[];
  #offset = 0;
  #line = 1;
  #lineStart = 0;

  constructor(file: string, text: string, origins: Origins, faults: DocumentFault[]) {
    this.#file = file;
    this.#text = text;
    this.#origins = origins;
    this.#faults = faults;
  }

  /** @param value - what was read there; another value where a key comes twice, as then the last one counts */
  read(value: MutableJson | undefined, depth: number): void {
    this.#skipSpace();
    const character = this.#text[this.#offset];
    if (depth > DEEPEST_NESTING) {
      this.#fault(`nested deeper than ${DEEPEST_NESTING} levels`);
      this.#offset = this.#text.length;
    } else if (character === "[") {
      this.#readItems(Array.isArray(value) ? value : [], depth);
    } else if (character === "{") {
      this.#readMembers(isJsonObject(value) ? value : {}, depth);
    } else if (character === '"') {
      this.#skipString();
    } else {
      if (typeof value === "number" && !Number.isFinite(value)) {
        this.#fault(`${value} has no place in JSON; write it as a string`);
      }
      this.#skipWord();
    }
  }

  #readItems(items: readonly MutableJson[], depth: number): void {
    this.#origins.add(items, this.#place());
    this.#offset += 1;
    for (let index = 0; this.#findsNext("]"); index += 1) {
      this.#origins.setMember(items, String(index), this.#place());
      this.read(items[index], depth + 1);
    }
  }

  #readMembers(members: { readonly [name: string]: MutableJson }, depth: number): void {
    const names = new Set<string>();
    this.#origins.add(members, this.#place());
    this.#offset += 1;
    while (this.#findsNext("}")) {
      const place = this.#place();
      const start = this.#offset;
      this.#skipString();
      const name: string = JSON.parse(this.#text.slice(start, this.#offset));
      if (names.has(name)) {
        this.#faults.push({ location: place, message: "Map keys must be unique" });
      } else if (name === "__proto__") {
        this.#faults.push({ location: place, message: "a key cannot be __proto__" });
      }
      names.add(name);
      this.#origins.setMember(members, name, place);
      this.#skipSpace();
      this.#offset += 1;
      this.read(Object.hasOwn(members, name) ? members[name] : undefined, depth + 1);
    }
  }

  /** Goes to the next item or member; after the last one, behind the closing bracket. */
  #findsNext(closing: "]" | "}"): boolean {
    this.#skipSpace();
    if (this.#text[this.#offset] === ",") {
      this.#offset += 1;
      this.#skipSpace();
    }
    if (this.#offset < this.#text.length && this.#text[this.#offset] !== closing) {
      return true;
    }
    this.#offset += 1;
    return false;
  }

  #place(): DocumentFault["location"] {
    return { file: this.#file, line: this.#line, column: this.#offset - this.#lineStart + 1 };
  }

  #fault(message: string): void {
    this.#faults.push({ location: this.#place(), message });
  }

  #skipSpace(): void {
    for (; this.#offset < this.#text.length; this.#offset += 1) {
      const character = this.#text.charCodeAt(this.#offset);
      if (character === 0x0a) {
        this.#line += 1;
        this.#lineStart = this.#offset + 1;
      } else if (character !== 0x20 && character !== 0x09 && character !== 0x0d) {
        return;
      }
    }
  }

  #skipString(): void {
    for (this.#offset += 1; this.#offset < this.#text.length; this.#offset += 1) {
      const character = this.#text.charCodeAt(this.#offset);
      if (character === 0x5c) {
        this.#offset += 1;
      } else if (character === 0x22) {
        this.#offset += 1;
        return;
      }
    }
  }

  #skipWord(): void {
    while (this.#offset < this.#text.length && /[\w.+-]/.test(this.#text[this.#offset] ?? "")) {
      this.#offset += 1;
    }
  }
}
