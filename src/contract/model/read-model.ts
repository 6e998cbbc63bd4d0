import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { SchemaReader } from "../../schema/schema-reader.ts";
import { DocumentReader } from "./document-reader.ts";
import type { Model } from "./model.ts";
import { readOperation, readSecurity, readServers, readTags } from "./read-operation.ts";
import type { Operation, Webhook } from "./operation.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads a bundled document of OpenAPI 3.1. Takes time linear in what is read of it: schemas are read when asked for. */
export function readModel(document: JsonObject): Model {
  const schemas = new SchemaReader(document);
  const reader = new DocumentReader(document, schemas);
  const info = isJsonObject(document["info"]) ? document["info"] : {};

  return {
    title: String(info["title"] ?? ""),
    version: String(info["version"] ?? ""),
    description: reader.text(info, "description"),
    servers: readServers(reader, document),
    tags: readTags(reader, document),
    operations: readPaths(reader, document),
    webhooks: readWebhooks(reader, document),
    schemas: readComponents(reader),
    securitySchemes: new Map(
      reader
        .members(reader.at("#/components/securitySchemes") ?? {}, "#/components/securitySchemes")
        .flatMap(({ name, value }): [string, JsonObject][] => (isJsonObject(value) ? [[name, value]] : [])),
    ),
    security: readSecurity(document) ?? [],
    notSchemas: reader.notSchemas,
    schemaAt: (pointer) => schemas.at(pointer),
  };
}

function readPaths(reader: DocumentReader, document: JsonObject): Operation[] {
  const paths = isJsonObject(document["paths"]) ? document["paths"] : {};
  return reader.members(paths, "#/paths", "without extensions").flatMap(({ name: path, value, pointer }) => {
    const item = reader.follow(value, pointer);
    return METHODS.flatMap((method) => {
      const own = item.value[method];
      return isJsonObject(own)
        ? [readOperation(reader, { path, method, item, own, pointer: `${item.pointer}/${method}` })]
        : [];
    });
  });
}

function readWebhooks(reader: DocumentReader, document: JsonObject): Webhook[] {
  const webhooks = isJsonObject(document["webhooks"]) ? document["webhooks"] : {};
  return reader.members(webhooks, "#/webhooks", "without extensions").flatMap(({ name, value, pointer }) => {
    const item = reader.follow(value, pointer);
    const method = isJsonObject(item.value["post"]) ? "post" : METHODS.find((key) => isJsonObject(item.value[key]));
    const own = item.value[method ?? ""];
    if (method === undefined || !isJsonObject(own)) {
      return [];
    }
    const operation = readOperation(reader, { path: name, method, item, own, pointer: `${item.pointer}/${method}` });
    const { summary, description } = operation;
    return operation.body === undefined
      ? []
      : [
          {
            name,
            summary,
            description,
            pointer: operation.pointer,
            schema: operation.body.media[0]?.schema,
            schemaPointer: operation.body.schemaPointer,
            operation,
          },
        ];
  });
}

function readComponents(reader: DocumentReader): ReadonlyMap<string, SchemaNode> {
  const pointer = "#/components/schemas";
  return new Map(
    reader.members(reader.at(pointer) ?? {}, pointer).flatMap((member): [string, SchemaNode][] => {
      const node = reader.schemaAt(member.pointer);
      return node === undefined ? [] : [[member.name, node]];
    }),
  );
}
