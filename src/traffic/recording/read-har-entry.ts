import type { ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { decodeBody } from "./decode-body.ts";
import { readComment } from "./read-comment.ts";

/** The request of a HAR entry (HAR 1.2). A body is text, or a list of parameters that make a form. */
export function readHarRequest(request: JsonObject): ExchangeRequest {
  const postData = isJsonObject(request["postData"]) ? request["postData"] : undefined;
  const headers = readHarHeaders(request["headers"], postData?.["mimeType"]);
  return {
    method: String(request["method"]),
    url: String(request["url"]),
    headers,
    body: readPostData(postData, headers),
    ...readComment(request["comment"]),
  };
}

/** The response of a HAR entry. A body that the recorder left out is null, one that was empty is the empty string. */
export function readHarResponse(response: JsonObject): ExchangeResponse {
  const content = isJsonObject(response["content"]) ? response["content"] : {};
  const headers = readHarHeaders(response["headers"], content["mimeType"]);
  const text = content["text"];

  if (typeof text === "string") {
    const body = decodeBody(text, content["encoding"], headers["content-encoding"]);
    return { status: Number(response["status"]), headers, body };
  }
  const isEmpty = content["size"] === 0 && response["bodySize"] === 0;
  return {
    status: Number(response["status"]),
    headers,
    body: isEmpty ? "" : null,
    ...readComment(response["comment"]),
  };
}

function readPostData(postData: JsonObject | undefined, headers: Readonly<Record<string, string>>): string | null {
  if (postData === undefined) {
    return null;
  }
  const { text, params } = postData;
  if (typeof text === "string" && text !== "") {
    return decodeBody(text, postData["encoding"], headers["content-encoding"]);
  }
  if (!isJsonArray(params) || params.length === 0) {
    return typeof text === "string" ? text : null;
  }
  return params
    .filter(isJsonObject)
    .map(({ name, value }) => `${writeFormText(name)}=${writeFormText(value)}`)
    .join("&");
}

/** Some recorders decode the parameters, some do not: what is escaped already is not escaped again. */
function writeFormText(value: JsonValue | undefined): string {
  const text = typeof value === "string" ? value : "";
  return /%[0-9a-f]{2}/i.test(text) ? text : encodeURIComponent(text).replaceAll("%5B", "[").replaceAll("%5D", "]");
}

function readHarHeaders(headers: JsonValue | undefined, mimeType: JsonValue | undefined): Record<string, string> {
  const record: Record<string, string> = {};

  for (const header of isJsonArray(headers) ? headers : []) {
    if (isJsonObject(header) && typeof header["name"] === "string") {
      const name = header["name"].toLowerCase();
      const value = String(header["value"] ?? "");
      record[name] = record[name] === undefined ? value : `${record[name]}, ${value}`;
    }
  }
  if (record["content-type"] === undefined && typeof mimeType === "string" && mimeType !== "") {
    record["content-type"] = mimeType;
  }
  return record;
}
