import type { JsonValue } from "../../schema/json.ts";

/** Where the document of one of the two versions says something. */
export interface Said {
  readonly isIn: "before" | "after";
  readonly pointer: string;
}

/** What another version changes at one place of a value. Recursion in a schema is a cycle of places. */
export interface PlaceChanges {
  /** The values of its enum that come and go. */
  readonly values: ValueChanges | undefined;
  /** Where it can become null. */
  readonly nullable: Said | undefined;
  members: ReadonlyMap<string, MemberChanges>;
  items: PlaceChanges | undefined;
  /** Whether anything changes here or below. */
  isChanged: boolean;
}

export interface ValueChanges {
  readonly known: readonly JsonValue[];
  readonly removed: readonly JsonValue[];
  readonly added: readonly JsonValue[];
  /** All that there are after the change. */
  readonly left: readonly JsonValue[];
  readonly before: Said;
  readonly after: Said;
}

/** What happens to one field of an object. */
export interface MemberChanges {
  /** Its step of a JSON pointer: `/countries`. */
  readonly step: string;
  readonly change: { readonly kind: "removed" | "optional"; readonly said: Said } | undefined;
  readonly place: PlaceChanges | undefined;
}

/** Whether a place itself changes. */
export function changesItself({ values, nullable, members }: PlaceChanges): boolean {
  return (
    values !== undefined || nullable !== undefined || [...members.values()].some(({ change }) => change !== undefined)
  );
}
