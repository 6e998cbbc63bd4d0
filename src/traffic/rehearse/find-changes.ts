import type { FindingData, Got } from "../../findings/finding.ts";
import { hideValue, readGot } from "../../findings/read-got.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../../schema/json.ts";
import type { PlaceChanges, Said, ValueChanges } from "./place-changes.ts";

/** More of one exchange help nobody. */
const MOST_CHANGES = 100;
/** Recursion in a schema lets a value go on below; what the changes are is clear long before. */
const DEEPEST = 100;

/** What would look different about a value, as findings that still lack their exchange. */
export interface Change {
  /** The same for the same change of two values. */
  readonly key: string;
  readonly data: Omit<FindingData, "in" | "severity" | "rehearsed" | "contractPointer">;
  readonly said: Said;
  /** One more value than before. */
  readonly added?: JsonValue;
}

export interface FoundChanges {
  /** Each once, whichever item of a list it is in. */
  readonly changes: readonly Change[];
  /** Values that the value has although only the other version knows them. */
  readonly seen: readonly SeenValue[];
}

export interface SeenValue {
  readonly said: Said;
  readonly value: JsonValue;
}

/** Compares what was received with what another version would send in its place. */
export function findChanges(root: PlaceChanges, value: JsonValue): FoundChanges {
  const finder = new ChangeFinder();
  finder.visit(root, value, "", 0);
  return { changes: [...finder.changes.values()], seen: [...finder.seen.values()] };
}

class ChangeFinder {
  readonly changes = new Map<string, Change>();
  readonly seen = new Map<string, SeenValue>();

  visit(place: PlaceChanges, value: JsonValue, path: string, depth: number): void {
    if (!place.isChanged || depth > DEEPEST || value === null) {
      return;
    }
    if (place.nullable !== undefined) {
      this.#add("nullable", { kind: "also", value: null }, hideValue(value), path, place.nullable);
    }
    if (place.values !== undefined) {
      this.#visitEnum(place.values, value, path);
    }
    if (isJsonObject(value)) {
      for (const [name, { step, change, place: below }] of place.members) {
        const member = Object.hasOwn(value, name) ? value[name] : undefined;
        if (member === undefined) {
          continue;
        }
        const at = path + step;
        if (change !== undefined) {
          const kind = change.kind === "removed" ? "no-name" : "optional";
          this.#add(change.kind, { kind, name }, hideValue(member), at, change.said);
        }
        if (below !== undefined) {
          this.visit(below, member, at, depth + 1);
        }
      }
    } else if (isJsonArray(value) && place.items?.isChanged === true) {
      const at = `${path}/*`;
      for (const item of value) {
        this.visit(place.items, item, at, depth + 1);
      }
    }
  }

  #visitEnum({ known, removed, added, left, before, after }: ValueChanges, value: JsonValue, path: string): void {
    if (removed.includes(value)) {
      this.#add("removed-value", { kind: "values", values: left }, readKnown(value), path, before);
    }
    if (added.includes(value)) {
      this.seen.set(`${after.pointer} ${String(value)}`, { said: after, value });
    } else if (added.length > 0) {
      const got = known.includes(value) ? readKnown(value) : hideValue(value);
      for (const other of added) {
        this.#add("new-value", { kind: "also", value: other }, got, path, after, other);
      }
    }
  }

  #add(rule: string, expected: FindingData["expected"], got: Got, path: string, said: Said, added?: JsonValue): void {
    if (this.changes.size >= MOST_CHANGES) {
      return;
    }
    const key = `${rule} ${path} ${String(added)}`;
    if (!this.changes.has(key)) {
      const data = { rule, pointer: path, expected, got };
      this.changes.set(key, { key, data, said, ...(added !== undefined && { added }) });
    }
  }
}

/** The contract names the value, so nothing private is in it. */
function readKnown(value: JsonValue): Got {
  return readGot(value, (text) => text);
}
