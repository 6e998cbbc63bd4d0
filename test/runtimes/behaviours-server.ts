import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Behave = (response: ServerResponse, facts: RequestFacts) => void;

interface RequestFacts {
  readonly request: IncomingMessage;
  readonly body: string;
  /** 1 for the first request under this behaviour and token. */
  readonly count: number;
}

const path = "/v1/financial_connections/accounts";
const newestFirst = ["fca_5", "fca_4", "fca_3", "fca_2", "fca_1"];

/** What the server does, by the first part of a path: a client whose base address ends in it meets that behaviour. */
const behaviours: Readonly<Record<string, Behave>> = {
  echo: (response, { request, body }) =>
    sendJson(response, 200, {
      id: "fca_1",
      method: request.method,
      target: request.url,
      headers: request.headers,
      body,
    }),
  "fail-twice": (response, { count, request }) =>
    count <= 2
      ? sendJson(response, 503, { error: { type: "api_error", message: "Later." } })
      : sendJson(response, 200, { id: "fca_1", count, key: request.headers["idempotency-key"] }),
  refuse: (response) =>
    sendJson(response, 400, {
      error: { type: "invalid_request_error", code: "parameter_unknown", param: "features[0]", message: "No." },
    }),
  list: (response, { request }) => {
    const after = new URL(request.url ?? "", "http://localhost").searchParams.get("starting_after");
    const rest = newestFirst.slice(after === null ? 0 : newestFirst.indexOf(after) + 1);
    sendJson(response, 200, {
      object: "list",
      url: path,
      has_more: rest.length > 2,
      data: rest.slice(0, 2).map((id) => ({ id })),
    });
  },
  page: (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html></html>"),
  redirect: (response) => void response.writeHead(302, { location: "/echo" }).end(),
  "hang-up": (response) => void response.destroy(),
  "cut-off": (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write("{", () => response.destroy());
  },
  hang: () => {},
  endless: (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(timer));
  },
};

export interface BehavioursServer extends AsyncDisposable {
  readonly url: string;
}

export async function startBehavioursServer(): Promise<BehavioursServer> {
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    void answer(request, response, counts);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, counts: Map<string, number>): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  const [, name = "", token = ""] = (request.url ?? "").split("/");
  const counted = `${name}/${token}`;
  const count = (counts.get(counted) ?? 0) + 1;
  counts.set(counted, count);
  behaviours[name]?.(response, { request, count, body: Buffer.concat(chunks).toString() });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "request-id": "req_1" });
  response.end(JSON.stringify(body));
}
