import { allowsOthers, declaresMembers } from "../../schema/compositions.ts";
import type { SchemaNode, Shape } from "../../schema/schema-node.ts";
import { reachableSchemas } from "../../schema/subschemas.ts";
import { TYPE_BITS } from "../../schema/type-set.ts";

export interface Closable {
  /** Schemas whose properties are all that an object may have: no other schema describes the same object anywhere. */
  readonly closed: ReadonlySet<SchemaNode>;
  /**
   * The roots whose validators need a second look: several schemas describe one object below them, where a validator cannot
   * know what is undocumented, or there is a keyword that ajv judges too loosely.
   */
  readonly composed: ReadonlySet<SchemaNode>;
}

/**
 * Finds the object schemas that `additionalProperties: false` can be compiled into, so that undocumented fields cost no
 * second look. Where schemas are composed it cannot: the names that all of them declare count, which the explainer unites.
 */
export function findClosable(roots: readonly SchemaNode[]): Closable {
  const shapes = new Map<Shape, Set<Shape>>();
  const plain = new Set<SchemaNode>();
  const shared = new Set<SchemaNode>();
  const composedShapes: Shape[] = [];
  const open = roots.map(({ shape }) => shape);

  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    if (shapes.has(shape)) {
      continue;
    }
    const declaring = shape.schemas.filter(declaresMembers);
    if (declaring.length > 1) {
      declaring.forEach((node) => shared.add(node));
    } else {
      declaring.forEach((node) => plain.add(node));
    }
    if (declaring.length > 1 || shape.schemas.some((node) => hasRivals(node) || isJudgedLoosely(node))) {
      composedShapes.push(shape);
    }
    const parts = partsOf(shape);
    shapes.set(shape, new Set(parts));
    open.push(...parts);
  }
  const isClosable = (node: SchemaNode): boolean => node.properties.size > 0 && !allowsOthers(node);
  const asked = reachableSchemas([...reachableSchemas(roots)].flatMap(questionsOf));
  const closed = new Set([...plain].filter((node) => isClosable(node) && !shared.has(node) && !asked.has(node)));
  const leftOpen = [...shapes.keys()].filter((shape) =>
    shape.schemas.some((node) => plain.has(node) && isClosable(node) && !closed.has(node)),
  );
  const above = findAbove(shapes, [...composedShapes, ...leftOpen]);
  return { closed, composed: new Set(roots.filter(({ shape }) => above.has(shape))) };
}

/** The schemas that only ask something of a value: one that is closed would answer no where the schema as written says yes. */
function questionsOf({ not, ifSchema, contains }: SchemaNode): SchemaNode[] {
  return [not, ifSchema, contains].filter((node) => node !== undefined);
}

/** Whether several branches admit objects, or lists: when closing makes one fail, another one may still match. */
function hasRivals({ anyOf, oneOf }: SchemaNode): boolean {
  return [anyOf, oneOf].some((branches) =>
    [TYPE_BITS.object, TYPE_BITS.array].some(
      (type) => branches.filter(({ shape }) => (shape.types & type) !== 0).length > 1,
    ),
  );
}

/**
 * Whether ajv lets something through: of `unevaluatedProperties` a member called `constructor`, of `unevaluatedItems` what
 * `contains` does not match, and an empty list where `contains` stands beside `prefixItems`.
 */
function isJudgedLoosely({ contains, prefixItems, unevaluatedItems, unevaluatedProperties }: SchemaNode): boolean {
  return (
    unevaluatedProperties !== undefined ||
    unevaluatedItems !== undefined ||
    (contains !== undefined && prefixItems.length > 0)
  );
}

/** The places within a place: members, items, and what a schema says of all other members. */
function partsOf(shape: Shape): Shape[] {
  const others = shape.schemas.flatMap((node) => [
    node.additionalProperties,
    node.unevaluatedProperties,
    node.unevaluatedItems,
    node.contains,
    ...node.prefixItems,
    ...node.patternProperties.map(({ schema }) => schema),
  ]);
  return [
    ...shape.members.values(),
    ...(shape.items === undefined ? [] : [shape.items]),
    ...others.flatMap((node) => (node === undefined ? [] : [node.shape])),
  ];
}

/** These shapes and all from which one of them can be reached. */
function findAbove(shapes: ReadonlyMap<Shape, ReadonlySet<Shape>>, targets: readonly Shape[]): ReadonlySet<Shape> {
  const holders = new Map<Shape, Shape[]>();
  for (const [holder, parts] of shapes) {
    for (const part of parts) {
      const present = holders.get(part);
      if (present === undefined) {
        holders.set(part, [holder]);
      } else {
        present.push(holder);
      }
    }
  }
  const found = new Set<Shape>();
  const open = [...targets];
  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    if (!found.has(shape)) {
      found.add(shape);
      open.push(...(holders.get(shape) ?? []));
    }
  }
  return found;
}
