import { readParameterRule } from "../load/read-parameter-rule.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import type { DocumentReader, Located } from "./document-reader.ts";
import type {
  ContractResponse,
  MediaType,
  Operation,
  Parameter,
  ParameterRule,
  RequestBody,
  ResponseHeader,
  Server,
  Tag,
} from "./operation.ts";

/** An operation where it is written: the path item around it, and its own object. */
interface OperationSource {
  readonly path: string;
  /** In small letters, as the document has it. */
  readonly method: string;
  readonly item: Located;
  readonly own: JsonObject;
  readonly pointer: string;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const PLACES = new Set<unknown>(["path", "query", "header", "cookie"]);

/** The operations of a path item, in the order of their methods. */
export function readPathItem(reader: DocumentReader, path: string, item: Located): Operation[] {
  return METHODS.flatMap((method) => {
    const own = item.value[method];
    return isJsonObject(own)
      ? [readOperation(reader, { path, method, item, own, pointer: `${item.pointer}/${method}` })]
      : [];
  });
}

function readOperation(reader: DocumentReader, source: OperationSource): Operation {
  const { path, method, item, own, pointer } = source;
  const name = `${method.toUpperCase()} ${path}`;
  const servers = readServers(reader, own);

  return {
    id: reader.text(own, "operationId") ?? name,
    method: method.toUpperCase(),
    path,
    name,
    pointer,
    summary: reader.text(own, "summary"),
    description: reader.text(own, "description"),
    tags: Array.isArray(own["tags"]) ? own["tags"].map(String) : [],
    isDeprecated: own["deprecated"] === true,
    parameters: readAllParameters(reader, source),
    body: readBody(reader, own, pointer),
    responses: reader
      .members(own["responses"] ?? {}, `${pointer}/responses`, "without extensions")
      .map((member) => readResponse(reader, member.name, reader.follow(member.value, member.pointer))),
    callbacks: readCallbacks(reader, own, pointer),
    security: readSecurity(own),
    servers: servers.length === 0 ? readServers(reader, item.value) : servers,
    rules: readRules(own, pointer),
    extensions: reader.extensions(own),
  };
}

/** A parameter of the operation replaces one of the path item that has its name and place. */
function readAllParameters(reader: DocumentReader, { item, own, pointer }: OperationSource): Parameter[] {
  const parameters = readParameters(reader, own, pointer);
  const shared = readParameters(reader, item.value, item.pointer).filter(
    (parameter) => !parameters.some((other) => other.name === parameter.name && other.in === parameter.in),
  );
  return [...shared, ...parameters];
}

function readParameters(reader: DocumentReader, owner: JsonObject, ownerPointer: string): Parameter[] {
  return listOf(owner["parameters"]).flatMap((item, index) => {
    const located = reader.follow(item, `${ownerPointer}/parameters/${index}`);
    const { value, pointer } = located;
    const place = value["in"];
    if (!isPlace(place)) {
      return [];
    }
    const style = reader.text(value, "style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
    const [media] = readMedia(reader, located);
    return [
      {
        name: String(value["name"]),
        in: place,
        required: value["required"] === true,
        description: reader.text(value, "description"),
        isDeprecated: value["deprecated"] === true,
        style,
        explode: typeof value["explode"] === "boolean" ? value["explode"] : style === "form",
        contentType: media?.type,
        pointer,
        schema: media === undefined ? reader.schema(located) : media.schema,
        examples: media === undefined ? reader.examples(located) : media.examples,
      },
    ];
  });
}

function readBody(reader: DocumentReader, own: JsonObject, ownerPointer: string): RequestBody | undefined {
  if (own["requestBody"] === undefined) {
    return undefined;
  }
  const body = reader.follow(own["requestBody"], `${ownerPointer}/requestBody`);
  const media = readMedia(reader, body);
  return media.length === 0
    ? undefined
    : {
        required: body.value["required"] === true,
        description: reader.text(body.value, "description"),
        pointer: body.pointer,
        media,
      };
}

function readResponse(reader: DocumentReader, status: string, response: Located): ContractResponse {
  const { pointer, value } = response;
  const content = readOnce(reader.responses, pointer, () => ({
    pointer,
    description: reader.text(value, "description"),
    headers: reader
      .members(value["headers"] ?? {}, `${pointer}/headers`)
      .map((member) => readHeader(reader, member.name, reader.follow(member.value, member.pointer))),
    media: readMedia(reader, response),
  }));
  return { status, ...content };
}

function readHeader(reader: DocumentReader, name: string, header: Located): ResponseHeader {
  const { pointer, value } = header;
  const content = readOnce(reader.headers, pointer, () => {
    const [media] = readMedia(reader, header);
    return {
      required: value["required"] === true,
      description: reader.text(value, "description"),
      pointer,
      schema: media === undefined ? reader.schema(header) : media.schema,
      examples: media === undefined ? reader.examples(header) : media.examples,
    };
  });
  return { name, ...content };
}

function readOnce<Part>(known: Map<string, Part>, pointer: string, read: () => Part): Part {
  const part = known.get(pointer) ?? read();
  known.set(pointer, part);
  return part;
}

function readMedia(reader: DocumentReader, owner: Located): MediaType[] {
  return reader.members(owner.value["content"] ?? {}, `${owner.pointer}/content`).map(({ name, value, pointer }) => {
    const media = reader.follow(value, pointer);
    return {
      type: name,
      pointer: media.pointer,
      schema: reader.schema(media),
      encoding: isJsonObject(media.value["encoding"]) ? media.value["encoding"] : {},
      examples: reader.examples(media),
    };
  });
}

function readCallbacks(reader: DocumentReader, own: JsonObject, ownerPointer: string): Operation[] {
  return reader
    .members(own["callbacks"] ?? {}, `${ownerPointer}/callbacks`, "without extensions")
    .flatMap((callback) => {
      const expressions = reader.follow(callback.value, callback.pointer);
      return reader
        .members(expressions.value, expressions.pointer, "without extensions")
        .flatMap(({ name: path, value, pointer }) => readPathItem(reader, path, reader.follow(value, pointer)));
    });
}

export function readSecurity(owner: JsonObject): readonly (readonly string[])[] | undefined {
  const security = owner["security"];
  return Array.isArray(security)
    ? listOf(security).map((all) => (isJsonObject(all) ? Object.keys(all) : []))
    : undefined;
}

export function readServers(reader: DocumentReader, owner: JsonObject): Server[] {
  return listOf(owner["servers"]).flatMap((server) =>
    isJsonObject(server) && typeof server["url"] === "string"
      ? [
          {
            url: server["url"],
            description: reader.text(server, "description"),
            variables: isJsonObject(server["variables"]) ? server["variables"] : {},
          },
        ]
      : [],
  );
}

export function readTags(reader: DocumentReader, document: JsonObject): Tag[] {
  return listOf(document["tags"]).flatMap((tag) =>
    isJsonObject(tag) && typeof tag["name"] === "string"
      ? [{ name: tag["name"], description: reader.text(tag, "description") }]
      : [],
  );
}

function readRules(own: JsonObject, pointer: string): ParameterRule[] {
  return listOf(own["x-parameter-rules"]).flatMap(
    (rule, index) => readParameterRule(rule, `${pointer}/x-parameter-rules/${index}`) ?? [],
  );
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonArray(value) ? value : [];
}

function isPlace(place: unknown): place is Parameter["in"] {
  return PLACES.has(place);
}
