import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import { LATER_KEY } from "../../schema/later.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { SchemaReader } from "../../schema/schema-reader.ts";
import { DocumentReader } from "./document-reader.ts";
import type { Model } from "./model.ts";
import { readPathItem, readSecurity, readServers, readTags } from "./read-operation.ts";
import type { Operation, Webhook } from "./operation.ts";

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
    laterWebhooks: readLaterWebhooks(document),
    schemas: readComponents(reader),
    securitySchemes: new Map(
      reader
        .members(reader.at("#/components/securitySchemes") ?? {}, "#/components/securitySchemes")
        .map(({ name, value, pointer }) => [name, reader.follow(value, pointer).value]),
    ),
    security: readSecurity(document) ?? [],
    notSchemas: reader.notSchemas,
    schemaAt: (pointer) => schemas.at(pointer),
  };
}

function readPaths(reader: DocumentReader, document: JsonObject): Operation[] {
  const paths = isJsonObject(document["paths"]) ? document["paths"] : {};
  return reader
    .members(paths, "#/paths", "without extensions")
    .flatMap(({ name: path, value, pointer }) => readPathItem(reader, path, reader.follow(value, pointer)));
}

function readWebhooks(reader: DocumentReader, document: JsonObject): Webhook[] {
  const webhooks = isJsonObject(document["webhooks"]) ? document["webhooks"] : {};
  return reader.members(webhooks, "#/webhooks", "without extensions").flatMap(({ name, value, pointer }) => {
    const calls = readPathItem(reader, name, reader.follow(value, pointer));
    const operation = calls.find(({ method }) => method === "POST") ?? calls[0];
    if (operation?.body === undefined) {
      return [];
    }
    const { summary, description } = operation;
    return [
      {
        name,
        summary,
        description,
        pointer: operation.pointer,
        schema: operation.body.media[0]?.schema,
        operation,
      },
    ];
  });
}

function readLaterWebhooks({ [LATER_KEY]: later }: JsonObject): readonly string[] {
  const names = isJsonObject(later) ? later["webhooks"] : undefined;
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
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
