import { formatPointer } from "../../schema/json-pointer.ts";
import type { JsonValue } from "../../schema/json.ts";
import type { SchemaNode, Shape } from "../../schema/schema-node.ts";
import { ALL_TYPES, hasType } from "../../schema/type-set.ts";
import { changesItself, type MemberChanges, type PlaceChanges, type Said, type ValueChanges } from "./place-changes.ts";

/** Finds out once for each pair of shapes what the second changes for those who receive values of the first. */
export class ShapeComparer {
  readonly #known = new Map<Shape, Map<Shape, PlaceChanges>>();

  /** Undefined where nothing changes. */
  compare(before: Shape, after: Shape): PlaceChanges | undefined {
    const fresh: PlaceChanges[] = [];
    const place = this.#compare(before, after, fresh);
    markChanged(fresh);
    return place.isChanged ? place : undefined;
  }

  #compare(before: Shape, after: Shape, fresh: PlaceChanges[]): PlaceChanges {
    const known = this.#known.get(before) ?? new Map<Shape, PlaceChanges>();
    this.#known.set(before, known);
    const present = known.get(after);
    if (present !== undefined) {
      return present;
    }
    const place: PlaceChanges = {
      values: compareValues(before, after),
      nullable: !hasType(before.types, "null") && hasType(after.types, "null") ? saidOf(after, "after") : undefined,
      members: new Map(),
      items: undefined,
      isChanged: false,
    };
    known.set(after, place);
    fresh.push(place);
    if (!isUndeclared(after)) {
      const members = [...before.members].map(([name, member]) => {
        const other = after.members.get(name);
        return [name, this.#compareMember(name, before, after, member, other, fresh)] as const;
      });
      place.members = new Map(members);
    }
    if (before.items !== undefined && after.items !== undefined) {
      place.items = this.#compare(before.items, after.items, fresh);
    }
    return place;
  }

  #compareMember(
    name: string,
    before: Shape,
    after: Shape,
    member: Shape,
    other: Shape | undefined,
    fresh: PlaceChanges[],
  ): MemberChanges {
    const step = formatPointer([name]);
    if (other === undefined) {
      return { step, change: { kind: "removed", said: saidOf(member, "before") }, place: undefined };
    }
    const becomesOptional = before.required.has(name) && !after.required.has(name);
    return {
      step,
      change: becomesOptional ? { kind: "optional", said: saidOf(other, "after") } : undefined,
      place: this.#compare(member, other, fresh),
    };
  }
}

/** What leads to a change is changed, too. Cycles need more than one pass. */
function markChanged(places: readonly PlaceChanges[]): void {
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false;
    for (const place of places) {
      if (!place.isChanged && (changesItself(place) || leadsToChange(place))) {
        place.isChanged = true;
        hasGrown = true;
      }
    }
  }
}

function leadsToChange({ members, items }: PlaceChanges): boolean {
  return items?.isChanged === true || [...members.values()].some(({ place }) => place?.isChanged === true);
}

/** Whether an object may have any field: in metadata, and where a schema says nothing. */
function isUndeclared(shape: Shape): boolean {
  return shape.isOpen || (shape.members.size === 0 && shape.types === ALL_TYPES);
}

function compareValues(before: Shape, after: Shape): ValueChanges | undefined {
  const [old, next] = [enumOf(before), enumOf(after)];
  if (old === undefined || next === undefined) {
    return undefined;
  }
  const removed = old.values.filter((value) => !next.values.includes(value));
  const added = next.values.filter((value) => !old.values.includes(value));
  return removed.length === 0 && added.length === 0
    ? undefined
    : {
        known: old.values,
        removed,
        added,
        left: next.values,
        before: { isIn: "before", pointer: old.node.pointer },
        after: { isIn: "after", pointer: next.node.pointer },
      };
}

/** Every value that some schema at a place names, and the first such schema. Whether it can be null is another question. */
function enumOf({ schemas }: Shape): { readonly node: SchemaNode; readonly values: readonly JsonValue[] } | undefined {
  const nodes = schemas.filter(({ values }) => values !== undefined);
  const [node] = nodes;
  const values = nodes.flatMap((other) => other.values ?? []).filter((value) => value !== null);
  return node === undefined ? undefined : { node, values };
}

function saidOf({ roots }: Shape, isIn: Said["isIn"]): Said {
  return { isIn, pointer: roots[0]?.pointer ?? "#" };
}
