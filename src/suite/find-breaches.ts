import type { JsonObject, JsonValue } from "../schema/json.ts";
import { escapeToken, resolvePointer } from "../schema/json-pointer.ts";
import type { Operation } from "../contract/model/operation.ts";
import type { Product } from "../contract/product/product.ts";
import { followReference } from "../contract/follow-reference.ts";
import { isEmptyMarker } from "./list-emptyable.ts";
import {
  parameterAt,
  type ParameterPath,
  type ParameterTree,
  type ParameterValue,
  withoutParameter,
  withParameter,
} from "./parameter-tree.ts";
import { sampleValue } from "./sample-value.ts";
import { satisfyConditions } from "./satisfy-conditions.ts";

/** Parameters that break one rule of one schema, and nothing else. */
export interface Breach {
  readonly title: string;
  readonly parameter: string;
  readonly contractPointer: string;
  readonly tree: ParameterTree;
}

/** A schema on the way down: its pointer, where its value is, and parameters in which everything else is valid. */
interface Place {
  readonly document: JsonObject;
  readonly operation: Operation;
  readonly product: Product;
  readonly pointer: string;
  readonly path: ParameterPath;
  readonly tree: ParameterTree;
}

const UNKNOWN = "unknown_parameter";

/** Every way to break the schemas of a query or a body, one at a time. */
export function findBreaches(
  document: JsonObject,
  operation: Operation,
  part: "query" | "body",
  tree: ParameterTree,
  product: Product,
): Breach[] {
  const start = { document, operation, product, tree };
  if (part === "body") {
    const pointer = operation.body?.schemaPointer;
    return pointer === undefined ? [] : breakObject({ ...start, pointer, path: [] });
  }
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query");
  const breaches = parameters.flatMap((parameter) => [
    ...(parameter.required
      ? dropParameter({ ...start, pointer: parameter.pointer, path: [parameter.name] }, undefined)
      : []),
    ...breakValue({ ...start, pointer: parameter.schemaPointer, path: [parameter.name] }),
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
  const schema = resolvePointer(place.document, place.pointer) as JsonObject;
  const properties = (schema["properties"] ?? {}) as JsonObject;
  const required = (schema["required"] ?? []) as readonly string[];
  const members = Object.keys(properties).flatMap((name) => {
    const pointer = followReference(place.document, `${place.pointer}/properties/${escapeToken(name)}`);
    const member = { ...place, pointer, path: [...place.path, name] };
    const other = Object.keys(properties).find((candidate) => candidate !== name && !required.includes(candidate));
    const beside = other === undefined ? undefined : { [other]: sampleValue(place.document, properties[other]) };
    return [...(required.includes(name) ? dropParameter(member, beside) : []), ...breakValue(member)];
  });

  if (schema["additionalProperties"] !== false) {
    return members;
  }
  const name = place.product.form.formatName([...place.path, UNKNOWN]);
  return [...members, breach(place, `refuses the unknown parameter ${name}`, [...place.path, UNKNOWN], "1")];
}

/** A required parameter left out. What is `beside` it keeps its parent from being left out with it. */
function dropParameter(place: Place, beside: ParameterTree | undefined): Breach[] {
  const { path, tree } = place;
  const parent = path.slice(0, -1);
  const name = place.product.form.formatName(path);
  const without = withoutParameter(tree, path);
  const isEmptied = parent.length > 0 && Object.keys(parameterAt(without, parent) ?? {}).length === 0;

  if (isEmptied && beside === undefined) {
    return [];
  }
  const filled = isEmptied ? withParameter(without, parent, beside as ParameterTree) : without;
  return [
    { title: `refuses a request without ${name}`, parameter: name, contractPointer: place.pointer, tree: filled },
  ];
}

function breakValue(place: Place): Breach[] {
  const schema = resolvePointer(place.document, place.pointer) as JsonObject;
  const name = place.product.form.formatName(place.path);

  if (Array.isArray(schema["anyOf"])) {
    const branches = (schema["anyOf"] as JsonValue[]).map((_, index) =>
      followReference(place.document, `${place.pointer}/anyOf/${index}`),
    );
    const schemaAt = (pointer: string): JsonObject => resolvePointer(place.document, pointer) as JsonObject;
    const object = branches.find((pointer) => schemaAt(pointer)["type"] === "object");
    // Besides an object, only the empty string, which unsets it: to a reader still an object.
    const isObject =
      object !== undefined && branches.every((pointer) => pointer === object || isEmptyMarker(schemaAt(pointer)));
    const wrong = breach(place, `refuses text for ${isObject ? "the object " : ""}${name}`, place.path, "not-a-value");
    return object === undefined ? [wrong] : [wrong, ...breakObject(filledIn({ ...place, pointer: object }))];
  }
  switch ([schema["type"]].flat()[0]) {
    case "object":
      return [
        breach(place, `refuses text for the object ${name}`, place.path, "text"),
        ...breakObject(filledIn(place)),
      ];
    case "array":
      return breakArray(place);
    case "integer":
    case "number":
      return [breach(place, `refuses text for the number ${name}`, place.path, "abc"), ...breakBounds(place, schema)];
    case "boolean":
      return [breach(place, `refuses text for ${name}`, place.path, "maybe")];
    default:
      return breakText(place, schema);
  }
}

/** An object that is not in the base request gets its required members, so that one of them can be broken. */
function filledIn(place: Place): Place {
  const { document, path, pointer, tree } = place;
  return parameterAt(tree, path) === undefined
    ? {
        ...place,
        tree: withParameter(tree, path, sampleValue(document, resolvePointer(document, pointer) as JsonValue)),
      }
    : place;
}

function breakArray(place: Place): Breach[] {
  const pointer = followReference(place.document, `${place.pointer}/items`);
  const schema = resolvePointer(place.document, place.pointer) as JsonObject;
  const item = { ...place, pointer, path: [...place.path, 0] };
  const name = place.product.form.formatName(place.path);
  const scalar = breach(place, `refuses text for the list ${name}`, place.path, "text");
  const unexpandable = breach(place, "refuses to expand what cannot be expanded", item.path, "not_expandable");
  return place.product.expansion?.isMarked(schema) === true ? [scalar, unexpandable] : [scalar, ...breakValue(item)];
}

function breakBounds(place: Place, schema: JsonObject): Breach[] {
  const name = place.product.form.formatName(place.path);
  const { minimum, maximum } = schema;
  return [
    ...(typeof minimum === "number"
      ? [breach(place, `refuses ${minimum - 1} for ${name}`, place.path, String(minimum - 1))]
      : []),
    ...(typeof maximum === "number"
      ? [breach(place, `refuses ${maximum + 1} for ${name}`, place.path, String(maximum + 1))]
      : []),
  ];
}

function breakText(place: Place, schema: JsonObject): Breach[] {
  const name = place.product.form.formatName(place.path);
  const { enum: values, maxLength, minLength } = schema;
  const nested = breach(place, `refuses a hash for ${name}`, [...place.path, "nested"], "1");

  if (Array.isArray(values)) {
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

function breach(place: Place, title: string, path: ParameterPath, value: ParameterValue): Breach {
  const parameter = place.product.form.formatName(path);
  const tree = satisfyConditions(place.operation, parameter, withParameter(place.tree, path, value));
  return { title, parameter, contractPointer: place.pointer, tree };
}
