import type { Operation } from "../contract/model/operation.ts";
import type { Product } from "../contract/product/product.ts";
import { type JsonObject, type JsonValue, memberAt } from "../schema/json.ts";
import { isEmptyMarker, branchesOf, type SchemaNode } from "../schema/schema-node.ts";
import { bodySchema } from "./base-request.ts";
import { type ParameterPath, withoutParameter, withParameter } from "./parameter-tree.ts";
import { firstTypeOf, sampleValue } from "./sample-value.ts";
import { satisfyConditions } from "./satisfy-conditions.ts";

/** Parameters that break one rule of one schema, and nothing else. */
export interface Breach {
  readonly title: string;
  readonly parameter: string;
  readonly contractPointer: string;
  readonly tree: JsonObject;
}

/** A schema on the way down, where its value is, and parameters in which everything else is valid. */
interface Place {
  readonly operation: Operation;
  readonly product: Product;
  readonly schema: SchemaNode;
  readonly path: ParameterPath;
  readonly tree: JsonObject;
}

const UNKNOWN = "unknown_parameter";

/** Every way to break the schemas of a query or a body, one at a time. */
export function findBreaches(
  operation: Operation,
  part: "query" | "body",
  tree: JsonObject,
  product: Product,
): Breach[] {
  const start = { operation, product, tree };
  if (part === "body") {
    const schema = bodySchema(operation);
    return schema === undefined ? [] : breakObject({ ...start, schema, path: [] });
  }
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query");
  const breaches = parameters.flatMap(({ name, required, schema, pointer }) => [
    ...(required ? dropParameter({ ...start, path: [name] }, pointer, undefined) : []),
    ...(schema === undefined ? [] : breakValue({ ...start, schema: schema.target, path: [name] })),
  ]);
  const unknown = { ...tree, [UNKNOWN]: "1" };
  return operation.method === "GET"
    ? [
        ...breaches,
        {
          title: "refuses an unknown parameter",
          parameter: UNKNOWN,
          contractPointer: operation.pointer,
          tree: unknown,
        },
      ]
    : breaches;
}

function breakObject(place: Place): Breach[] {
  const { properties, required, additionalProperties } = place.schema;
  const members = [...properties].flatMap(([name, { target: schema }]) => {
    const member = { ...place, schema, path: [...place.path, name] };
    const other = [...properties.keys()].find((candidate) => candidate !== name && !required.has(candidate));
    const beside = other === undefined ? undefined : { [other]: sampleValue(properties.get(other)) };
    return [...(required.has(name) ? dropParameter(member, schema.pointer, beside) : []), ...breakValue(member)];
  });

  if (additionalProperties?.json !== false) {
    return members;
  }
  const name = place.product.form.formatName([...place.path, UNKNOWN]);
  return [...members, breach(place, `refuses the unknown parameter ${name}`, [...place.path, UNKNOWN], "1")];
}

/** A required parameter left out. What is `beside` it keeps its parent from being left out with it. */
function dropParameter(
  { product, path, tree }: Omit<Place, "schema">,
  contractPointer: string,
  beside: JsonObject | undefined,
): Breach[] {
  const parent = path.slice(0, -1);
  const name = product.form.formatName(path);
  const without = withoutParameter(tree, path);
  const isEmptied = parent.length > 0 && Object.keys(memberAt(without, parent.map(String)) ?? {}).length === 0;

  if (isEmptied && beside === undefined) {
    return [];
  }
  const filled = isEmptied && beside !== undefined ? withParameter(without, parent, beside) : without;
  return [{ title: `refuses a request without ${name}`, parameter: name, contractPointer, tree: filled }];
}

function breakValue(place: Place): Breach[] {
  const { schema } = place;
  const name = place.product.form.formatName(place.path);
  const branches = branchesOf(schema).map(({ target }) => target);

  if (branches.length > 0) {
    const object = branches.find((branch) => firstTypeOf(branch) === "object");
    // Besides an object, only the empty string, which unsets it: to a reader still an object.
    const isObject = object !== undefined && branches.every((branch) => branch === object || isEmptyMarker(branch));
    const wrong = breach(place, `refuses text for ${isObject ? "the object " : ""}${name}`, place.path, "not-a-value");
    return object === undefined ? [wrong] : [wrong, ...breakObject(filledIn({ ...place, schema: object }))];
  }
  switch (firstTypeOf(schema)) {
    case "object":
      return [
        breach(place, `refuses text for the object ${name}`, place.path, "text"),
        ...breakObject(filledIn(place)),
      ];
    case "array":
      return breakArray(place);
    case "integer":
    case "number":
      return [breach(place, `refuses text for the number ${name}`, place.path, "abc"), ...breakBounds(place)];
    case "boolean":
      return [breach(place, `refuses text for ${name}`, place.path, "maybe")];
    default:
      return breakText(place);
  }
}

/** An object that is not in the base request gets its required members, so that one of them can be broken. */
function filledIn(place: Place): Place {
  const { path, schema, tree } = place;
  return memberAt(tree, path.map(String)) === undefined
    ? { ...place, tree: withParameter(tree, path, sampleValue(schema)) }
    : place;
}

function breakArray(place: Place): Breach[] {
  const { schema, product } = place;
  const items = schema.items?.target;
  const path = [...place.path, 0];
  const name = product.form.formatName(place.path);
  const scalar = breach(place, `refuses text for the list ${name}`, place.path, "text");

  if (product.expansion?.isMarked(schema.keywords) === true) {
    return [scalar, breach(place, "refuses to expand what cannot be expanded", path, "not_expandable")];
  }
  return items === undefined ? [scalar] : [scalar, ...breakValue({ ...place, schema: items, path })];
}

function breakBounds(place: Place): Breach[] {
  const name = place.product.form.formatName(place.path);
  const { minimum, maximum } = place.schema.keywords;
  return [
    ...(typeof minimum === "number"
      ? [breach(place, `refuses ${minimum - 1} for ${name}`, place.path, String(minimum - 1))]
      : []),
    ...(typeof maximum === "number"
      ? [breach(place, `refuses ${maximum + 1} for ${name}`, place.path, String(maximum + 1))]
      : []),
  ];
}

function breakText(place: Place): Breach[] {
  const name = place.product.form.formatName(place.path);
  const { maxLength, minLength } = place.schema.keywords;
  const nested = breach(place, `refuses a hash for ${name}`, [...place.path, "nested"], "1");

  if (place.schema.values !== undefined) {
    return [breach(place, `refuses a value outside the enum of ${name}`, place.path, "not_a_value"), nested];
  }
  return [
    ...(minLength === 1 ? [breach(place, `refuses an empty ${name}`, place.path, "")] : []),
    ...(typeof maxLength === "number"
      ? [breach(place, `refuses ${maxLength + 1} characters for ${name}`, place.path, "x".repeat(maxLength + 1))]
      : []),
    nested,
  ];
}

function breach(place: Place, title: string, path: ParameterPath, value: JsonValue): Breach {
  const parameter = place.product.form.formatName(path);
  const tree = satisfyConditions(place.operation, parameter, withParameter(place.tree, path, value));
  return { title, parameter, contractPointer: place.schema.pointer, tree };
}
