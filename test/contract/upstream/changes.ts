import { memberAt, type MutableObject } from "../../../src/schema/json.ts";

const FC = "/v1/financial_connections";
const SESSIONS = `POST ${FC}/sessions`;

/** The object at a path of a document, to be changed. */
export function at(document: MutableObject, ...path: readonly string[]): MutableObject {
  const value = memberAt(document, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${path.join("/")} is no object`);
  }
  return value;
}

export const account = ["components", "schemas", "Account"] as const;
export const form = ["components", "schemas", "CreateSessionRequest"] as const;
const operation = ["paths", `${FC}/accounts`, "get"] as const;

/** What changes in a document of Stripe's, and the differences from the contract that it makes. */
export type Change = readonly [
  title: string,
  change: (document: MutableObject) => void,
  differences: readonly string[],
];

/** One change of each kind. */
export const CHANGES: readonly Change[] = [
  [
    "a field is new",
    (document) => (at(document, ...account, "properties")["pet_name"] = { type: "string" }),
    ["only-upstream: financial_connections.account pet_name"],
  ],
  [
    "a field that is new has fields of its own",
    (document) =>
      (at(document, ...account, "properties")["risk"] = {
        type: "object",
        properties: { score: { type: "number" } },
      }),
    ["only-upstream: financial_connections.account risk"],
  ],
  [
    "a field is gone",
    (document) => delete at(document, ...account, "properties")["category"],
    ["only-here: financial_connections.account category"],
  ],
  [
    "a field deep within is new",
    (document) =>
      (at(document, "components", "schemas", "AccountNumber", "properties")["country"] = { type: "string" }),
    ["only-upstream: financial_connections.account account_numbers[].country"],
  ],
  [
    "a value is new",
    (document) => pushTo(at(document, "components", "schemas", "AccountCategory"), "enum", "barter"),
    ["value-only-upstream: financial_connections.account category: barter"],
  ],
  [
    "a value is gone",
    (document) => removeFrom(at(document, "components", "schemas", "AccountCategory"), "enum", "investment"),
    ["value-only-here: financial_connections.account category: investment"],
  ],
  [
    "a field is optional now",
    (document) => removeFrom(at(document, ...account), "required", "institution_name"),
    ["required: financial_connections.account institution_name"],
  ],
  [
    "a field can be null now, and is therefore not listed as required",
    (document) => {
      at(document, ...account, "properties", "institution_name")["nullable"] = true;
      removeFrom(at(document, ...account), "required", "institution_name");
    },
    ["nullable: financial_connections.account institution_name"],
  ],
  [
    "a field has another type",
    (document) => (at(document, ...account, "properties")["created"] = { type: "string" }),
    ["types: financial_connections.account created"],
  ],
  [
    "a parameter of a form is new",
    (document) => (at(document, ...form, "properties")["locale"] = { type: "string" }),
    [`only-upstream: ${SESSIONS} locale`],
  ],
  [
    "a parameter of a form is gone",
    (document) => delete at(document, ...form, "properties")["limits"],
    [`only-here: ${SESSIONS} limits`],
  ],
  [
    "a parameter of a form is required now",
    (document) => pushTo(at(document, ...form), "required", "limits"),
    [`required: ${SESSIONS} limits`],
  ],
  [
    "a parameter of a query is new",
    (document) =>
      pushTo(at(document, ...operation), "parameters", { in: "query", name: "status", schema: { type: "string" } }),
    [`only-upstream: GET ${FC}/accounts status`],
  ],
  [
    "an operation is new",
    (document) =>
      (at(document, "paths")[`${FC}/institutions`] = { get: { responses: { "200": { description: "" } } } }),
    [`only-upstream: GET ${FC}/institutions`],
  ],
  [
    "an operation is gone",
    (document) => delete at(document, "paths")[`${FC}/accounts/{account}/disconnect`],
    [`only-here: POST ${FC}/accounts/{account}/disconnect`],
  ],
  [
    "an event is new",
    (document) =>
      (at(document, "components", "schemas")["financial_connections.account.repainted"] = {
        type: "object",
        properties: { object: { $ref: "#/components/schemas/Account" } },
        "x-stripeEvent": { type: "financial_connections.account.repainted" },
      }),
    ["only-upstream: webhook financial_connections.account.repainted"],
  ],
  [
    "an event is gone",
    (document) => delete at(document, "components", "schemas")["financial_connections.account.created"],
    ["only-here: webhook financial_connections.account.created"],
  ],
  [
    "what the contract does not describe changes",
    (document) => {
      at(document, "paths")["/v1/charges"] = { get: { responses: { "200": { description: "" } } } };
      at(document, "components", "schemas", "Customer", "properties")["pet_name"] = { type: "string" };
    },
    [],
  ],
];

export function pushTo(object: MutableObject, key: string, item: MutableObject | string): void {
  const list = object[key];
  object[key] = [...(Array.isArray(list) ? list : []), item];
}

export function removeFrom(object: MutableObject, key: string, item: string): void {
  const list = object[key];
  if (!Array.isArray(list) || !list.includes(item)) {
    throw new Error(`${key} has no ${item}`);
  }
  object[key] = list.filter((other) => other !== item);
}
