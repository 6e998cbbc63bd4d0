import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, memberAt } from "../../schema/json.ts";
import { escapeToken, parsePointer } from "../../schema/json-pointer.ts";
import type { TypeName } from "../../schema/type-set.ts";
import type { OverlayAction } from "./overlay-action.ts";
import type { ProposedChange } from "./proposed-change.ts";

/** The actions of an overlay that make a change to a document. Where a change has a first version, they say it. */
export function createActions(change: ProposedChange, document: JsonObject): readonly OverlayAction[] {
  const { pointer, since } = change;
  const update = (members: JsonObject, at = pointer): OverlayAction => ({
    kind: "update",
    pointer: at,
    update: members,
  });

  switch (change.kind) {
    case "field": {
      const { encoding, isRequired = false, media, name, schema } = change;
      const requiredSince = isRequired && since !== undefined ? { "x-required-since": since } : {};
      return [
        update({ properties: { [name]: dated({ ...requiredSince, ...schema }, since) } }),
        ...(isRequired ? [update({ required: [name] })] : []),
        ...(encoding === undefined || media === undefined ? [] : [update({ encoding: { [name]: encoding } }, media)]),
      ];
    }
    case "enum-value":
      return [
        update({ enum: [change.value], ...(since !== undefined && { "x-enum-since": { [change.value]: since } }) }),
      ];
    case "parameter":
      return [update({ parameters: [dated(change.parameter, since)] })];
    case "status":
      return [update({ responses: { [change.status]: dated(change.response, since) } })];
    case "operation": {
      const { method, operation, path } = change;
      // A path of its own has no operation before: then it is the path that comes later.
      return path === undefined
        ? [update({ [method]: dated(operation, since) })]
        : [update({ [path]: dated({ [method]: operation }, since) })];
    }
    case "event":
      return [update({ [change.name]: dated(change.webhook, since) })];
    case "schema":
      return [update({ [change.name]: change.schema })];
    case "removed":
      return [since === undefined ? { kind: "remove", pointer } : update({ "x-until": since })];
    case "enum-value-removed":
      return [
        since === undefined
          ? { kind: "remove-item", pointer: `${pointer}/enum`, item: change.value }
          : update({ "x-enum-until": { [change.value]: since } }),
      ];
    case "present":
      return correctHistory(change);
    case "not-required":
      return since === undefined ? requireNever(change, document) : [update({ "x-required-until": since })];
    case "required":
      return [
        update({ required: [change.name] }, change.holder),
        ...(since === undefined ? [] : [update({ "x-required-since": since })]),
      ];
    case "parameter-not-required":
      return [update(since === undefined ? { required: false } : { "x-required-until": since })];
    case "nullable":
      return allowNull(pointer, objectAt(document, pointer), since);
    case "types":
      return [update({ type: widenTypes(objectAt(document, pointer)["type"], change.types) })];
  }
}

function correctHistory({
  key,
  name,
  pointer,
  since,
}: ProposedChange & { readonly kind: "present" }): readonly OverlayAction[] {
  const isValue = key.startsWith("x-enum-");
  if (since === undefined || key.endsWith("until")) {
    return [{ kind: "remove", pointer: `${pointer}/${key}${isValue ? `/${escapeToken(name)}` : ""}` }];
  }
  return [{ kind: "update", pointer, update: { [key]: isValue ? { [name]: since } : since } }];
}

function dated(object: JsonObject, since: string | undefined): JsonObject {
  return since === undefined ? object : { "x-since": since, ...object };
}

/** A field that no version requires says nothing about when it is required. */
function requireNever(
  { holder, name, pointer }: ProposedChange & { readonly kind: "not-required" | "required" },
  document: JsonObject,
): readonly OverlayAction[] {
  const dates = ["x-required-since", "x-required-until"].filter((key) => key in objectAt(document, pointer));
  return [
    { kind: "remove-item", pointer: `${holder}/required`, item: name },
    ...dates.map((key): OverlayAction => ({ kind: "remove", pointer: `${pointer}/${key}` })),
  ];
}

/** Beside a reference nothing can widen it: the reference becomes one of two branches. */
function allowNull(pointer: string, schema: JsonObject, since: string | undefined): readonly OverlayAction[] {
  const { $ref: reference, anyOf, enum: values, oneOf, type } = schema;
  const date = since === undefined ? {} : { "x-nullable-since": since };
  const branch = { type: "null" };

  if (typeof reference === "string") {
    return [
      { kind: "remove", pointer: `${pointer}/$ref` },
      { kind: "update", pointer, update: { ...date, anyOf: [{ $ref: reference }, branch] } },
    ];
  }
  if (anyOf !== undefined || oneOf !== undefined) {
    return [{ kind: "update", pointer, update: { ...date, [anyOf === undefined ? "oneOf" : "anyOf"]: [branch] } }];
  }
  return [
    {
      kind: "update",
      pointer,
      update: { type: widenTypes(type, ["null"]), ...date, ...(values !== undefined && { enum: [null] }) },
    },
  ];
}

/** A list of types is appended to; a single type is replaced by a list. */
function widenTypes(type: JsonValue | undefined, more: readonly TypeName[]): JsonValue {
  const present = isJsonArray(type) ? type : [];
  const missing = more.filter((name) => name !== type && !present.includes(name));
  return typeof type === "string" ? [type, ...missing] : missing;
}

function objectAt(document: JsonObject, pointer: string): JsonObject {
  const value = memberAt(document, parsePointer(pointer));
  return isJsonObject(value) ? value : {};
}
