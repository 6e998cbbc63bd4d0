import type { AnsweredCall } from "../../../contract/product/mock-habits.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../../schema/json.ts";

/**
 * Ties a successful answer to its request: the id that was asked for, the list's own path, and a page that ends and is no longer
 * than its limit.
 *
 * Only values of the right type are replaced. A broken example is served broken, so that a check finds it.
 */
export function finishBody(context: AnsweredCall, body: JsonValue): JsonValue {
  if (!isJsonObject(body)) {
    return body;
  }
  return body["object"] === "list" ? finishList(context, body) : echoPathId(context, body);
}

function finishList({ operation, reading, pathname, isNamedExample }: AnsweredCall, list: JsonObject): JsonObject {
  const hasCursor = reading.query["starting_after"] !== undefined || reading.query["ending_before"] !== undefined;
  const mayGoOn = isNamedExample && !hasCursor;
  const limit = reading.query["limit"];
  const owners = operation.parameters.filter(({ in: part, required }) => part === "query" && required);
  const ids = Object.fromEntries(owners.map(({ name }) => [name, reading.query[name] ?? ""]));
  const { data } = list;

  return {
    ...list,
    ...(isJsonArray(data) && {
      data: data.slice(0, typeof limit === "number" ? limit : undefined).map((item) => echoIds(ids, item)),
    }),
    ...(typeof list["url"] === "string" && { url: pathname }),
    ...(list["has_more"] === true && { has_more: mayGoOn }),
  };
}

/** The items of a list of one account name that account. */
function echoIds(ids: JsonObject, item: JsonValue): JsonValue {
  if (!isJsonObject(item)) {
    return item;
  }
  const changed = Object.entries(ids).filter(
    ([name, id]) => typeof id === "string" && id !== "" && typeof item[name] === "string",
  );
  return { ...item, ...Object.fromEntries(changed) };
}

/** The path's last id becomes the object's, wherever the answer names it. */
function echoPathId({ operation, reading }: AnsweredCall, body: JsonObject): JsonObject {
  const parameter = operation.parameters.findLast(({ in: part }) => part === "path");
  const asked = parameter === undefined ? undefined : reading.path[parameter.name];
  const given = body["id"];

  if (parameter === undefined || asked === undefined || typeof given !== "string") {
    return body;
  }
  const prefix = parameter.schema?.target.keywords["x-id-prefix"];
  const isSameKind = typeof prefix !== "string" || given.startsWith(`${prefix}_`);
  return isSameKind ? replaceTexts(body, given, asked) : body;
}

function replaceText(value: JsonValue, from: string, to: string): JsonValue {
  if (value === from) {
    return to;
  }
  if (isJsonArray(value)) {
    return value.map((item) => replaceText(item, from, to));
  }
  return isJsonObject(value) ? replaceTexts(value, from, to) : value;
}

function replaceTexts(value: JsonObject, from: string, to: string): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaceText(member, from, to)]));
}
