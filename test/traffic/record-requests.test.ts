import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, METHODS, request as openRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { startCommand } from "../support/run-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
}

const folder = temporaryFolder();
const seen: Seen[] = [];

/** A server that notes what comes, and answers each method in its way. */
const target = createServer((message, response) => {
  let body = "";
  message.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
  message.on("end", () => {
    seen.push({ method: message.method, url: message.url, body });
    if (message.url === "/base/packed") {
      response.writeHead(200, { "content-encoding": "gzip", "set-cookie": ["a=1", "b=2"] }).end(gzipSync("unpacked"));
      return;
    }
    response.writeHead(207, { "content-type": "text/plain", "content-length": "4" }).end("seen");
  });
});
target.listen(0, "127.0.0.1");
await once(target, "listening");
const origin = `http://127.0.0.1:${(target.address() as AddressInfo).port}`;
afterAll(() => {
  target.closeAllConnections();
  target.close();
});

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  readonly isChunked?: boolean;
}

interface Received {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Whatever fetch would refuse to send. */
async function send(url: string, { body, isChunked = false, method, path }: Sent): Promise<Received> {
  const { hostname, port } = new URL(url);
  const headers = isChunked ? { "transfer-encoding": "chunked" } : { "content-length": Buffer.byteLength(body ?? "") };
  const request = openRequest({
    agent: false,
    hostname,
    port,
    method,
    path,
    headers: body === undefined ? {} : headers,
  });
  request.end(body);
  const [message] = (await once(request, "response")) as [import("node:http").IncomingMessage];
  let text = "";
  for await (const chunk of message.setEncoding("utf8")) {
    text += String(chunk);
  }
  return { status: message.statusCode, headers: message.headers, body: text };
}

async function record(out: string): Promise<{ url: string; end: () => Promise<Exchange[]> }> {
  const file = join(folder, out);
  const command = startCommand(["record", "--target", `${origin}/base`, "--out", file, "--port", "0"]);
  const [, url = ""] = await command.printed(/recording (\S+) /);
  return {
    url,
    end: async () => {
      command.interrupt();
      await command.ended;
      return readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Exchange);
    },
  };
}

/** CONNECT asks for a tunnel, which a recording cannot see into. */
const methods = METHODS.filter((method) => method !== "CONNECT");

describe("record", () => {
  test("passes on and writes down every method, form of target and body", async () => {
    const recording = await record("requests.ndjson");
    const bodies: Pick<Sent, "body" | "isChunked">[] = [
      { body: undefined },
      { body: "" },
      { body: "a=1&b=ü" },
      { body: "in chunks", isChunked: true },
    ];
    const forms: [path: string, passedOn: string][] = [
      ["/v1/things?limit=1&x=%2F", "/base/v1/things?limit=1&x=%2F"],
      ["http://api.localhost/v1/things", "/base/v1/things"],
      ["http://api.localhost?limit=1", "/base?limit=1"],
      ["//double//slash", "/base//double//slash"],
    ];
    const wanted: Seen[] = [];
    for (const method of methods) {
      for (const [path, passedOn] of [...forms, ...(method === "OPTIONS" ? [["*", "*"] as const] : [])]) {
        for (const body of bodies) {
          const { status, headers, body: answer } = await send(recording.url, { method, path, ...body });
          wanted.push({ method, url: passedOn, body: body.body ?? "" });
          expect({ method, path, status, length: headers["content-length"], answer }).toEqual({
            method,
            path,
            status: 207,
            length: "4",
            answer: method === "HEAD" ? "" : "seen",
          });
        }
      }
    }
    const exchanges = await recording.end();

    expect(seen.splice(0)).toEqual(wanted);
    expect(exchanges.map(({ request: { body, method, url } }) => ({ method, url, body: body ?? "" }))).toEqual(
      wanted.map(({ body, method, url }) => ({ method, url: `${origin}${url === "*" ? "" : url}`, body })),
    );
    expect(exchanges.map(({ response }) => response.body ?? "")).toEqual(
      wanted.map(({ method }) => (method === "HEAD" ? "" : "seen")),
    );
  }, 60_000);

  test("unpacks what a target packs without being asked", async () => {
    const recording = await record("packed.ndjson");
    const answer = await send(recording.url, { method: "GET", path: "/packed", body: undefined });
    const [exchange] = await recording.end();

    expect(answer).toMatchObject({ status: 200, body: "unpacked" });
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(exchange?.response.body).toBe("unpacked");
  });
});
