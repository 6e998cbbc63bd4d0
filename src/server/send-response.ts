import type { ServerResponse } from "node:http";
import type { ServedResponse } from "./handler.ts";

/** Sends a response, or drops the connection if its status is 0. Sends nothing on a closed connection. */
export function sendResponse(response: ServerResponse, { status, headers, body, wire }: ServedResponse): void {
  if (response.headersSent || response.destroyed) {
    return;
  }
  if (status === 0) {
    response.destroy();
    return;
  }
  const fields = wire === undefined ? listFields(headers) : [...wire.headerLines];
  const content = wire === undefined ? body : wire.bytes;
  if (content !== null) {
    fields.push("content-length", String(Buffer.byteLength(content)));
  } else if (status >= 200 && status !== 204 && status !== 304 && headers["content-length"] === undefined) {
    fields.push("content-length", "0");
  }
  response.writeHead(status, fields);
  response.end(content ?? undefined);
}

function listFields(headers: Readonly<Record<string, string>>): string[] {
  const fields: string[] = [];
  for (const name in headers) {
    fields.push(name, headers[name] ?? "");
  }
  return fields;
}
