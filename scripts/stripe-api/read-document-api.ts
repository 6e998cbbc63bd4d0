import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { resolvePointer } from "../../src/schema/json-pointer.ts";
import type { NameTree } from "../../src/products/stripe/stripe-api/parameter-names.ts";
import { namelessPath } from "../../src/products/stripe/stripe-api/read-stripe-api.ts";
import { createTree, mergeNames, type StripeApi } from "./stripe-api.ts";

const METHODS = ["get", "post", "delete", "put", "patch"];

/** Reads routes and parameters from an OpenAPI document whose request schemas do not contain themselves. */
export function readDocumentApi(document: JsonObject): StripeApi {
  const parameters = new Map<string, readonly NameTree[]>();

  for (const [path, item] of membersOf(document["paths"])) {
    for (const method of METHODS) {
      const operation = isJsonObject(item) ? item[method] : undefined;
      if (isJsonObject(operation)) {
        parameters.set(`${method.toUpperCase()} ${namelessPath(path)}`, readParameters(document, operation));
      }
    }
  }
  return { routes: [...parameters.keys()], parameters };
}

function readParameters(document: JsonObject, operation: JsonObject): readonly NameTree[] {
  const given = (operation["parameters"] ?? []) as readonly JsonValue[];
  const query = given.flatMap((parameter): NameTree[] => {
    const { in: place, name, schema } = follow(document, parameter);
    return place === "query" ? [{ members: new Map([[String(name), readSchema(document, schema)]]) }] : [];
  });
  const content = follow(document, operation["requestBody"])["content"];
  return [...query, ...membersOf(content).map(([, media]) => readSchema(document, follow(document, media)["schema"]))];
}

function readSchema(document: JsonObject, given: JsonValue | undefined): NameTree {
  const schema = follow(document, given);
  const branches = [...((schema["anyOf"] ?? []) as readonly JsonValue[]), schema["items"]]
    .filter((branch) => branch !== undefined)
    .map((branch) => readSchema(document, branch));
  const members = membersOf(schema["properties"]).map(
    ([name, member]) => [name, readSchema(document, member)] as const,
  );
  const anyName = isJsonObject(schema["additionalProperties"]) ? ([["*", {}]] as const) : [];
  const values = ((schema["enum"] ?? []) as readonly JsonValue[]).map(String);
  return mergeNames([...branches, createTree(values, new Map([...members, ...anyName]))]);
}

function follow(document: JsonObject, node: JsonValue | undefined): JsonObject {
  const reference = isJsonObject(node) ? node["$ref"] : undefined;
  if (typeof reference === "string") {
    return follow(document, resolvePointer(document, reference) as JsonValue | undefined);
  }
  return isJsonObject(node) ? node : {};
}

function membersOf(node: JsonValue | undefined): [string, JsonValue][] {
  return isJsonObject(node) ? Object.entries(node) : [];
}
