import type { SchemaNode, Shape } from "../../../src/schema/schema-node.ts";
import { TYPE_BITS } from "../../../src/schema/type-set.ts";

/** Forms do not say of which type a value is: what is a number for one contract is a string for the other. */
const TEXTS = TYPE_BITS.boolean | TYPE_BITS.number;

/**
 * What a schema that traffic gave says and the original does not: the places of types and fields that nothing showed.
 * What it does not say is nothing that traffic could tell.
 */
export function listInventions(made: SchemaNode, original: SchemaNode): readonly string[] {
  return compareShapes(made.shape, original.shape, "");
}

function compareShapes(made: Shape, original: Shape, place: string): readonly string[] {
  const known = original.types | ((original.types & TEXTS) === 0 ? 0 : TYPE_BITS.string);
  const isAnything = made.schemas.every(
    ({ keywords }) => keywords["type"] === undefined && keywords["anyOf"] === undefined,
  );
  return [
    ...(isAnything || (made.types & ~known) === 0 ? [] : [`${place}: types`]),
    ...[...made.members].flatMap(([name, member]) => {
      const other = original.members.get(name);
      const isOpen = original.schemas.some(
        ({ additionalProperties }) => additionalProperties !== undefined && additionalProperties.json !== false,
      );
      return other === undefined
        ? isOpen
          ? []
          : [`${place}/${name}`]
        : compareShapes(member, other, `${place}/${name}`);
    }),
    ...(made.items === undefined || original.items === undefined
      ? []
      : compareShapes(made.items, original.items, `${place}/*`)),
  ];
}
