import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { escapeToken, resolvePointer } from "../../schema/json-pointer.ts";

/** On what the contract describes otherwise than its publisher does: why. */
const DIFFERS = "x-upstream";

/** On what the contract describes in part only: the names of what is left out, each with why. */
const LEFT_OUT = "x-upstream-only";

/** A note of the contract about its publisher's description. */
export interface Note {
  readonly reason: string;
  /** Where the object with the note is. */
  readonly pointer: string;
}

/** The notes of a document on its differences from its publisher's. Knows which have been used. */
export class Notes {
  readonly #document: JsonObject;
  readonly #used = new Set<string>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** Why what is at a pointer differs. */
  ofDifference(pointer: string): string | undefined {
    return this.#read(pointer, (node) => node[DIFFERS], DIFFERS);
  }

  /** Why what has a name is left out of what is at a pointer. */
  ofLeftOut(pointer: string, name: string): string | undefined {
    return this.#read(
      pointer,
      ({ [LEFT_OUT]: names }) => (isJsonObject(names) ? names[name] : undefined),
      `${LEFT_OUT} ${name}`,
    );
  }

  /** The notes that no difference has used. */
  unused(): readonly Note[] {
    const notes: (Note & { readonly key: string })[] = [];
    collect(this.#document, "#", notes);
    return notes.filter(({ key, pointer }) => !this.#used.has(`${key} ${pointer}`));
  }

  #read(pointer: string, noteOf: (node: JsonObject) => JsonValue | undefined, key: string): string | undefined {
    const node = resolvePointer(this.#document, pointer);
    if (!isJsonObject(node)) {
      return undefined;
    }
    const note = noteOf(node);
    if (typeof note === "string") {
      this.#used.add(`${key} ${pointer}`);
      return note;
    }
    return typeof node["$ref"] === "string" ? this.#read(node["$ref"], noteOf, key) : undefined;
  }
}

function collect(node: JsonValue, pointer: string, notes: (Note & { readonly key: string })[]): void {
  if (typeof node !== "object" || node === null) {
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === DIFFERS && typeof value === "string") {
      notes.push({ key, pointer, reason: value });
    } else if (key === LEFT_OUT && isJsonObject(value)) {
      for (const [name, reason] of Object.entries(value)) {
        notes.push({ key: `${key} ${name}`, pointer, reason: String(reason) });
      }
    } else {
      collect(value, `${pointer}/${escapeToken(key)}`, notes);
    }
  }
}
