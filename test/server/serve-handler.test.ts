import { connect } from "node:net";
import { setImmediate as later } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Handler } from "../../src/server/handler.ts";
import { type RunningServer, serveHandler, type ServeOptions } from "../../src/server/serve-handler.ts";

const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function serve(handler: Handler, options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const server = await serveHandler(handler, { port: 0, ...options });
  running.push(server);
  return server;
}

const echo: Handler = (request) => ({
  status: 200,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(request),
});

describe("a served handler", () => {
  it("gets the method, the path with its query, lower-case headers and the body as text", async () => {
    const { url } = await serve(echo);
    const response = await fetch(`${url}/a?b=c`, { method: "POST", headers: { "X-Thing": "1" }, body: "naïve=1" });

    expect(await response.json()).toMatchObject({
      method: "POST",
      url: "/a?b=c",
      headers: { "x-thing": "1" },
      body: "naïve=1",
    });
  });

  it("gets a request without a host too", async () => {
    const { port } = await serve(echo);
    const socket = connect(port, "127.0.0.1");
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.write("GET /a HTTP/1.1\r\nConnection: close\r\n\r\n");
    await new Promise((resolve) => socket.on("close", resolve));

    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*"url":"\/a"/);
  });

  it("gets null when there is no body", async () => {
    const { url } = await serve(echo);

    expect(await (await fetch(url)).json()).toMatchObject({ method: "GET", url: "/", body: null });
    expect(await (await fetch(url, { method: "POST" })).json()).toMatchObject({ method: "POST", body: null });
  });

  it("may answer later", async () => {
    const { url } = await serve(async () => {
      await later();
      return { status: 204, headers: {}, body: null };
    });

    expect((await fetch(url)).status).toBe(204);
  });

  it.for([
    [
      "at once",
      (): never => {
        throw new Error("broken");
      },
    ],
    [
      "later",
      async (): Promise<never> => {
        throw new Error("broken");
      },
    ],
  ] as const)("that throws %s is answered for with a 500 that does not quote it", async ([, handler]) => {
    const faults: unknown[] = [];
    const { url } = await serve(handler, { onFault: (error) => faults.push(error) });
    const response = await fetch(url);

    expect([response.status, await response.json()]).toEqual([
      500,
      { error: { message: "Internal error of fc-contract, please report it.", type: "api_error" } },
    ]);
    expect(faults).toEqual([new Error("broken")]);
  });

  it("is spared a body that is not UTF-8", async () => {
    const { url } = await serve(echo);

    expect((await fetch(url, { method: "POST", body: new Uint8Array([0x61, 0xff]) })).status).toBe(400);
  });
});

describe("a connection", () => {
  it.for([
    ["never sends a request", ""],
    ["stops within the headers", "POST / HTTP/1.1\r\nhost: a\r\n"],
    ["stops within the body", "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nabc"],
  ] as const)("that %s is cut", async ([, text]) => {
    const { port } = await serve(echo, { requestTimeout: 200 });
    const answer = await sendRaw(port, text);

    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toContain('"message":"The request did not come in whole in time."');
  });

  it("whose client goes away does no harm", async () => {
    const { port, url } = await serve(echo);
    const socket = connect(port, "127.0.0.1", () => {
      socket.write("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nabc", () => socket.destroy());
    });
    await new Promise((resolve) => socket.on("close", resolve));

    expect((await fetch(url)).status).toBe(200);
  });

  it("with headers past all measure is refused", async () => {
    const { port } = await serve(echo);

    expect(await sendRaw(port, `GET / HTTP/1.1\r\nhost: a\r\nx: ${"y".repeat(100_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
  });
});

describe("closing", () => {
  it("lets a running request finish", async () => {
    const [asked, finished] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const server = await serve(async () => {
      asked.resolve(undefined);
      await finished.promise;
      return { status: 200, headers: {}, body: "done" };
    });
    const answer = fetch(server.url).then((response) => response.text());
    await asked.promise;
    const closed = server.close();
    finished.resolve(undefined);
    await closed;

    expect(await answer).toBe("done");
  });

  it("cuts what does not finish", async () => {
    const asked = Promise.withResolvers<undefined>();
    const server = await serve(() => {
      asked.resolve(undefined);
      return new Promise(() => undefined);
    });
    const answer = fetch(server.url).catch(() => "cut");
    await asked.promise;
    await server.close();

    expect(await answer).toBe("cut");
  });
});

describe("a server that cannot listen", () => {
  it("says that the port is in use", async () => {
    const { port } = await serve(echo);

    await expect(serveHandler(echo, { port })).rejects.toMatchObject({
      code: "port_in_use",
      message: `port ${port} on 127.0.0.1 is in use; stop what listens there, or choose another port (0 takes a free one)`,
    });
  });

  it("says that the host is not an address of this machine", async () => {
    await expect(serveHandler(echo, { port: 0, host: "192.0.2.1" })).rejects.toMatchObject({
      code: "host_unknown",
      message: "192.0.2.1 is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all its addresses",
    });
  });
});

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("close", () => resolve(answer)).on("error", () => undefined);
  });
}
