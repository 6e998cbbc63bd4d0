import { isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
import { escapeToken, resolvePointer } from "./json-pointer.ts";
import type {
  ContractResponse,
  Operation,
  Parameter,
  ParameterRule,
  RequestBody,
  ResponseHeader,
  Webhook,
} from "./operation.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation of a bundled document, in the document's order. */
export function readOperations(document: JsonObject): Operation[] {
  const operations: Operation[] = [];

  for (const [path, pathItem] of membersWithoutExtensions(document["paths"])) {
    const pathPointer = `#/paths/${escapeToken(path)}`;
    for (const method of METHODS) {
      const definition = (pathItem as JsonObject)[method];
      if (isJsonObject(definition)) {
        operations.push(readOperation(document, path, method, pathPointer, pathItem as JsonObject, definition));
      }
    }
  }
  return operations;
}

/** Every webhook of a bundled document. */
export function readWebhooks(document: JsonObject): Webhook[] {
  return membersWithoutExtensions(document["webhooks"]).flatMap(([name]) => {
    const pointer = `#/webhooks/${escapeToken(name)}/post`;
    const body = readBody(document, resolvePointer(document, pointer) as JsonObject | undefined, pointer);
    return body === undefined ? [] : [{ name, pointer, schemaPointer: body.schemaPointer }];
  });
}

/** Follows `$ref` after `$ref`, so that equal schemas get one pointer. A reference with siblings is a schema of its own. */
export function followReference(document: JsonObject, pointer: string): string {
  let current = pointer;

  for (let hops = 0; hops < 100; hops += 1) {
    const value = resolvePointer(document, current);
    if (!isJsonObject(value) || typeof value["$ref"] !== "string" || hasSchemaSiblings(value)) {
      return current;
    }
    current = value["$ref"];
  }
  return current;
}

function hasSchemaSiblings(reference: JsonObject): boolean {
  return Object.keys(reference).some((key) => key !== "$ref" && key !== "description" && key !== "summary");
}

function readOperation(
  document: JsonObject,
  path: string,
  method: string,
  pathPointer: string,
  pathItem: JsonObject,
  definition: JsonObject,
): Operation {
  const pointer = `${pathPointer}/${method}`;
  const name = `${method.toUpperCase()} ${path}`;
  const own = readParameters(document, definition, pointer);
  const shared = readParameters(document, pathItem, pathPointer).filter(
    (parameter) => !own.some((other) => other.name === parameter.name && other.in === parameter.in),
  );
  return {
    id: typeof definition["operationId"] === "string" ? definition["operationId"] : name,
    method: method.toUpperCase(),
    path,
    name,
    pointer,
    parameters: [...shared, ...own],
    body: readBody(document, definition, pointer),
    responses: membersWithoutExtensions(definition["responses"]).map(([status]) =>
      readResponse(document, pointer, status),
    ),
    rules: readRules(definition, pointer),
    definition,
  };
}

function readParameters(document: JsonObject, owner: JsonObject, ownerPointer: string): Parameter[] {
  const list = Array.isArray(owner["parameters"]) ? (owner["parameters"] as JsonValue[]) : [];

  return list.flatMap((_, index) => {
    const pointer = followReference(document, `${ownerPointer}/parameters/${index}`);
    const parameter = resolvePointer(document, pointer);
    if (!isJsonObject(parameter)) {
      return [];
    }
    return [
      {
        name: String(parameter["name"]),
        in: parameter["in"] as Parameter["in"],
        required: parameter["required"] === true,
        pointer,
        schemaPointer: followReference(document, `${pointer}/schema`),
      },
    ];
  });
}

function readBody(
  document: JsonObject,
  definition: JsonObject | undefined,
  ownerPointer: string,
): RequestBody | undefined {
  if (definition?.["requestBody"] === undefined) {
    return undefined;
  }
  const pointer = followReference(document, `${ownerPointer}/requestBody`);
  const body = resolvePointer(document, pointer) as JsonObject;
  const contentType = Object.keys((body["content"] as JsonObject | undefined) ?? {})[0];
  if (contentType === undefined) {
    return undefined;
  }
  return {
    required: body["required"] === true,
    contentType,
    pointer,
    schemaPointer: followReference(document, `${pointer}/content/${escapeToken(contentType)}/schema`),
  };
}

function readResponse(document: JsonObject, ownerPointer: string, status: string): ContractResponse {
  const pointer = followReference(document, `${ownerPointer}/responses/${escapeToken(status)}`);
  const response = resolvePointer(document, pointer) as JsonObject;
  const contentType = Object.keys((response["content"] as JsonObject | undefined) ?? {})[0];
  const contentPointer = `${pointer}/content/${escapeToken(contentType ?? "")}`;

  return {
    status,
    pointer,
    headers: members(response["headers"]).map(([name]) => readHeader(document, pointer, name)),
    content:
      contentType === undefined
        ? undefined
        : {
            contentType,
            pointer: contentPointer,
            schemaPointer: followReference(document, `${contentPointer}/schema`),
          },
  };
}

function readHeader(document: JsonObject, responsePointer: string, name: string): ResponseHeader {
  const pointer = followReference(document, `${responsePointer}/headers/${escapeToken(name)}`);
  const header = resolvePointer(document, pointer) as JsonObject;
  return {
    name,
    required: header["required"] === true,
    pointer,
    schemaPointer: followReference(document, `${pointer}/schema`),
  };
}

function readRules(definition: JsonObject, pointer: string): ParameterRule[] {
  const rules = definition["x-parameter-rules"];
  return Array.isArray(rules)
    ? rules.map(
        (rule, index) =>
          ({ ...(rule as JsonObject), pointer: `${pointer}/x-parameter-rules/${index}` }) as unknown as ParameterRule,
      )
    : [];
}

function membersWithoutExtensions(value: JsonValue | undefined): [string, JsonValue][] {
  return members(value).filter(([name]) => !name.startsWith("x-"));
}

function members(value: JsonValue | undefined): [string, JsonValue][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
