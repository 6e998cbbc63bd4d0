import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { shorten } from "../../protocol/shorten.ts";
import { invalidRequest, notSimulated } from "../refused-call.ts";
import type { World } from "../world/world.ts";
import {
  type ExpandedField,
  isNeighbourOperation,
  listNeighbourPaths,
  type NeighbourKind,
  readExpandPath,
} from "./expandable-fields.ts";
import { renderCustomer, renderDeletedCustomer } from "./render-customer.ts";
import { renderCharge } from "./render-charge.ts";
import { renderMandate } from "./render-mandate.ts";
import { renderPaymentIntent } from "./render-payment-intent.ts";
import { renderPaymentMethod } from "./render-payment-method.ts";

/** What `expand[]` of a request asks for. */
export type NeighbourExpansion = readonly { readonly param: string; readonly fields: readonly ExpandedField[] }[];

const NONE: NeighbourExpansion = [];

/**
 * Reads `expand[]` of an operation on customers, events and the other objects beside Financial Connections.
 *
 * @throws RefusedCall for a path that Stripe cannot expand
 */
export function readNeighbourExpansion(operation: string, given: JsonValue | undefined): NeighbourExpansion {
  if (!isNeighbourOperation(operation) || !isJsonArray(given)) {
    return NONE;
  }
  return given.map(String).map((path, index) => {
    const param = `expand[${index}]`;
    const fields = readExpandPath(operation, path);
    if (fields === undefined) {
      const expected = listNeighbourPaths(operation).join(", ") || "no path: nothing can be expanded";
      throw invalidRequest(
        `This property cannot be expanded: ${shorten(path, 100)}. Expected one of ${expected}.`,
        param,
        "parameter_invalid",
      );
    }
    return { param, fields };
  });
}

/**
 * Replaces ids in an answer, or in each object of a page, with the objects.
 *
 * @throws RefusedCall where there would be something to expand that the sandbox does not keep
 */
export function expandNeighbour(world: World, answer: JsonObject, expansion: NeighbourExpansion): JsonObject {
  if (expansion.length === 0) {
    return answer;
  }
  const { data, object } = answer;
  if (object === "list" && isJsonArray(data)) {
    const items = data.map((item) => (isJsonObject(item) ? expandAll(world, item, expansion) : item));
    return { ...answer, data: items };
  }
  return expandAll(world, answer, expansion);
}

function expandAll(world: World, item: JsonObject, expansion: NeighbourExpansion): JsonObject {
  // Of what was deleted nothing is left to expand.
  return item["deleted"] === true
    ? item
    : expansion.reduce((expanded, { fields, param }) => expandFields(world, expanded, fields, param), item);
}

function expandFields(world: World, item: JsonObject, fields: readonly ExpandedField[], param: string): JsonObject {
  const [field, ...rest] = fields;
  return field === undefined
    ? item
    : replaceIn(item, field.names, (value) => {
        const found = isJsonObject(value) ? value : find(world, field, value, param);
        return isJsonObject(found) && found["deleted"] !== true ? expandFields(world, found, rest, param) : found;
      });
}

function replaceIn(
  value: JsonObject,
  [name = "", ...rest]: readonly string[],
  replace: (value: JsonValue | undefined) => JsonValue,
): JsonObject {
  const inner = value[name];
  if (rest.length === 0) {
    return { ...value, [name]: replace(inner) };
  }
  return isJsonObject(inner) ? { ...value, [name]: replaceIn(inner, rest, replace) } : value;
}

function find(world: World, { kind, names }: ExpandedField, id: JsonValue | undefined, param: string): JsonValue {
  if (id === null) {
    return null;
  }
  const found = typeof id === "string" && kind !== "unknown" ? render(world, kind, id) : undefined;
  if (found === undefined) {
    throw notSimulated(`expanding ${names.join(".")}`, param);
  }
  return found;
}

function render(world: World, kind: NeighbourKind, id: string): JsonObject | undefined {
  if (kind === "payment_method") {
    const method = world.paymentMethods.get(id);
    return method === undefined ? undefined : renderPaymentMethod(world, method);
  }
  if (kind === "payment_intent") {
    const intent = world.paymentIntents.get(id);
    return intent === undefined ? undefined : renderPaymentIntent(world, intent);
  }
  if (kind === "charge") {
    const charge = world.charges.get(id);
    const method = world.paymentMethods.get(charge?.paymentMethod ?? "");
    return charge === undefined || method === undefined
      ? undefined
      : renderCharge(charge, renderPaymentMethod(world, method));
  }
  if (kind === "mandate") {
    const mandate = world.mandates.get(id);
    return mandate === undefined ? undefined : renderMandate(mandate);
  }
  const customer = world.customers.get(id);
  return customer === undefined ? renderDeletedCustomer(id) : renderCustomer(customer);
}
