/** The types of JSON, as bits of a set. A number that is whole is an integer as well. */
export const TYPE_BITS = {
  null: 1,
  boolean: 2,
  integer: 4,
  number: 12,
  string: 16,
  array: 32,
  object: 64,
} as const;

const FRACTION = 8;

export type TypeName = keyof typeof TYPE_BITS;

/** A set of JSON types. */
export type TypeSet = number;

export const ALL_TYPES: TypeSet = 127;

/** The set that a `type` keyword describes: one name, or a list. Absent: every type. Unknown names add nothing. */
export function readTypes(type: unknown): TypeSet {
  if (type === undefined) {
    return ALL_TYPES;
  }
  const names: readonly unknown[] = Array.isArray(type) ? type : [type];
  return names.reduce<TypeSet>((set, name) => set | (isTypeName(name) ? TYPE_BITS[name] : 0), 0);
}

/** Whether a set contains a type: `number` needs both whole numbers and others. */
export function hasType(set: TypeSet, name: TypeName): boolean {
  return (set & TYPE_BITS[name]) === TYPE_BITS[name];
}

/** The type of a JSON value: `integer` for a whole number. */
export function typeOfValue(value: unknown): TypeName {
  if (value === null) {
    return "null";
  }
  if (Array.isArray(value)) {
    return "array";
  }
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    case "string":
      return "string";
    default:
      return "object";
  }
}

/** The bit of a value's own type: a set contains the type when it has this bit. */
export function bitOfValue(value: unknown): TypeSet {
  const name = typeOfValue(value);
  // A number that JSON Schema does not know, such as the infinity that 1e999 is read as, is of no type.
  return name === "number" ? (Number.isFinite(value) ? FRACTION : 0) : TYPE_BITS[name];
}

/** The names in a set, in the order of TYPE_BITS; `number` covers `integer`. */
export function listTypes(set: TypeSet): TypeName[] {
  const names = Object.keys(TYPE_BITS)
    .filter(isTypeName)
    .filter((name) => hasType(set, name));
  return names.includes("number") ? names.filter((name) => name !== "integer") : names;
}

export function isTypeName(name: unknown): name is TypeName {
  return typeof name === "string" && Object.hasOwn(TYPE_BITS, name);
}
