import type { RequestReading } from "../../../contract/check/request-reading.ts";
import type { FindingData } from "../../../findings/finding.ts";
import { memberAt } from "../../../schema/json.ts";
import { parsePointer } from "../../../schema/json-pointer.ts";
import type { Operation } from "../../../contract/model/operation.ts";
import { type NameTree, readNames } from "./parameter-names.ts";
import { namelessPath, readStripeApi } from "./read-stripe-api.ts";

/**
 * Our contracts describe Financial Connections whole, each version for itself, except for hosted sessions: they are part of
 * the preview and need Stripe's approval.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "POST /v1/financial_connections/sessions": "hosted(delivery_method return_url) ui_mode=hosted|modal",
};

/** Whose contract refuses a request. */
export interface Refuser {
  /** What the caller knows it as: `The sandbox`. */
  readonly name: string;
  /** Whether it answers in another version than the one that was asked for, and that one may have more parameters. */
  readonly isOtherVersion: boolean;
}

const trees = new Map<string, NameTree>();

/** What Stripe makes of a parameter or value that our contract refuses. */
export type Knowledge =
  /** Stripe has the parameter; `unknown` leads to a name within it that Stripe does not have. */
  | { readonly kind: "parameter"; readonly unknown: readonly string[] | undefined }
  /** Stripe has the parameter, and takes this value of it. */
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "unknown" };

/** Whether Stripe knows the parameter or value of a data; undefined for a data about something else. */
export function judgeFinding(
  operation: Operation,
  version: string,
  reading: RequestReading,
  data: FindingData,
  { isOtherVersion }: Refuser,
): Knowledge | undefined {
  const { in: part, pointer, rule } = data;
  if ((part !== "query" && part !== "body") || (rule !== "undocumented" && rule !== "enum")) {
    return undefined;
  }
  const path = parsePointer(pointer);
  const names = findNames(knownNames(operation, version, isOtherVersion), path);
  const given = memberAt(reading[part], path);

  if (rule === "enum") {
    return typeof given === "string" && names?.values?.includes(given) === true
      ? { kind: "value", value: given }
      : undefined;
  }
  return names === undefined ? { kind: "unknown" } : { kind: "parameter", unknown: findUnknown(names, given, path) };
}

function knownNames({ method, path }: Operation, version: string, isOtherVersion: boolean): NameTree {
  const route = `${method} ${namelessPath(path)}`;
  const isDescribedWhole = path.startsWith("/v1/financial_connections/") && !isOtherVersion;
  const leftOut = version.endsWith(".preview") ? LEFT_OUT[route] : undefined;
  const names = (isDescribedWhole ? leftOut : readStripeApi().parameters[route]) ?? "";
  const tree = trees.get(names) ?? readNames(names);
  trees.set(names, tree);
  return tree;
}

function findNames(tree: NameTree, path: readonly string[]): NameTree | undefined {
  let names: NameTree | undefined = tree;
  for (const segment of path) {
    names = memberOf(names, segment) ?? (isIndex(segment) ? names : undefined);
  }
  return names;
}

/** The way to the first name within a value that the tree does not have. */
function findUnknown(tree: NameTree, value: unknown, path: readonly string[]): readonly string[] | undefined {
  if (typeof value !== "object" || value === null || tree.members === undefined) {
    return undefined;
  }
  for (const [name, member] of Object.entries(value)) {
    const names = memberOf(tree, name) ?? (isIndex(name) ? tree : undefined);
    const unknown = names === undefined ? [...path, name] : findUnknown(names, member, [...path, name]);
    if (unknown !== undefined) {
      return unknown;
    }
  }
  return undefined;
}

function memberOf(tree: NameTree | undefined, name: string): NameTree | undefined {
  return tree?.members?.get(name) ?? tree?.members?.get("*");
}

/** The items of a list are not a level of the tree. */
function isIndex(segment: string): boolean {
  return /^\d+$/.test(segment);
}
