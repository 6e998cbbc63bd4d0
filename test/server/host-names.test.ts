import { request } from "node:http";
import { tmpdir } from "node:os";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { serveHandler, type ServeOptions } from "../../src/server/serve-handler.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { runCommand, startCommand } from "../support/run-command.ts";

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

/** Asks the server at a port of this machine under a name of the caller's choice, as a rebound name does. */
function ask(port: number, host: string, path = "/", address = "127.0.0.1"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: address, port, path, setHost: false, headers: { host } }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode, body }));
    });
    sent.on("error", reject).end();
  });
}

async function open(options: Partial<ServeOptions> = {}): Promise<(host: string, path?: string) => Promise<Answer>> {
  const server = await serveHandler(() => ({ status: 200, headers: {}, body: "answered" }), { port: 0, ...options });
  onTestFinished(() => server.close());
  return (host, path) => ask(server.port, host, path);
}

const messageFor = (name: string, advice = `--allow-host ${name}`): string =>
  `This server answers only to the host names localhost, 127.0.0.1, [::1], *.localhost; this request is for "${name}". If that name is yours, start the server with ${advice}.`;

const errorOf = ({ body }: Answer): unknown => (JSON.parse(body) as { readonly error: unknown }).error;

describe("a server on the loopback address", () => {
  it.each([
    "localhost",
    "LocalHost:12111",
    "localhost.",
    "app.localhost:80",
    "a.b.LOCALHOST.",
    "127.0.0.1",
    "127.0.0.1:65535",
    "[::1]",
    "[::1]:12111",
  ])("answers to %s", async (host) => {
    expect(await (await open())(host)).toEqual({ status: 200, body: "answered" });
  });

  it.each([
    ["evil.example", "evil.example"],
    ["evil.example:12111", "evil.example"],
    ["localhost.evil.example", "localhost.evil.example"],
    ["127.0.0.1.evil.example", "127.0.0.1.evil.example"],
    ["evillocalhost", "evillocalhost"],
    ["10.0.0.1", "10.0.0.1"],
    ["127.0.0.2", "127.0.0.2"],
    ["0.0.0.0:80", "0.0.0.0"],
    ["[::ffff:7f00:1]", "[::ffff:7f00:1]"],
  ])("refuses %s with a 421 that says what to do", async (host, name) => {
    const answer = await (await open())(host);
    expect([answer.status, errorOf(answer)]).toEqual([
      421,
      { message: messageFor(name), type: "invalid_request_error" },
    ]);
  });

  it.each([
    [".localhost", "--allow-host"],
    ["..localhost", "--allow-host"],
    ["a..localhost", "--allow-host"],
    [".a.localhost", "--allow-host"],
    ["localhost..", "--allow-host"],
    ["app.localhost..", "--allow-host"],
    ["a b.localhost", "--allow-host"],
    ["a/b.localhost", "--allow-host"],
    ["evil.example/.localhost", "--allow-host"],
    ["evil.example#.localhost", "--allow-host"],
    ["evil.example?.localhost", "--allow-host"],
    ["evil.example@.localhost", "--allow-host"],
    ["evil.example\\.localhost", "--allow-host"],
    ["evil.example,.localhost", "--allow-host"],
    ["evil.example:80.localhost", "--allow-host"],
    ["[evil.example].localhost", "--allow-host"],
    ["%2e.localhost", "--allow-host"],
    [".", "--allow-host"],
    ["..", "--allow-host"],
    ["localhost:80:80", "--allow-host"],
    ["localhost:-1", "--allow-host"],
    ["*.localhost", "--allow-host"],
    ["*", "--allow-host"],
    [`${"a".repeat(64)}.localhost`, "--allow-host"],
    ["", "--allow-host"],
    ["[::1", "--allow-host"],
    ["localhost@evil.example", "--allow-host"],
    ["localhost:80@evil.example", "--allow-host"],
    ["[::1]evil.example", "--allow-host"],
  ])("advises no name that is not a host name: %j", async (host, advice) => {
    expect(errorOf(await (await open())(host))).toMatchObject({ message: messageFor(host, advice) });
  });

  it("repeats little of a long name and no secret in it", async () => {
    const answer = await (await open())(`${"a".repeat(8_000)}.sk_test_4eC39HqLyjWDarjtT1zdp7dc`);
    expect(errorOf(answer)).toMatchObject({ message: messageFor(`${"a".repeat(100)}…`, "--allow-host") });
    const secret = await (await open())("sk_test_4eC39HqLyjWDarjtT1zdp7dc.example");
    expect(secret.body).not.toContain("4eC39HqLyjWDarjtT1zdp7dc");
  });

  it("reads the name of an absolute request target too", async () => {
    const askFor = await open();
    expect((await askFor("localhost", "http://evil.example/x")).status).toBe(421);
    expect((await askFor("evil.example", "http://localhost/x")).status).toBe(421);
    expect((await askFor("localhost", "http://localhost:1/x")).status).toBe(200);
  });

  it("answers to names that are allowed, and to no others", async () => {
    const askFor = await open({ allowedHosts: ["App.test", "*.shop.test", "[fe80::1]"] });
    const statuses = await Promise.all(
      ["app.test:3000", "a.shop.test", "a.b.shop.test", "[fe80::1]:1", "localhost", "shop.test", "x.app.test"].map(
        async (host) => (await askFor(host)).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 200, 200, 421, 421]);
  });

  it("answers to the name it was started with", async () => {
    const server = await serveHandler(() => ({ status: 200, headers: {}, body: "" }), { port: 0, host: "127.1" });
    onTestFinished(() => server.close());
    expect((await ask(server.port, "127.1")).status).toBe(200);
    expect((await ask(server.port, "evil.example")).status).toBe(421);
  });
});

describe("a server on the network", () => {
  it("answers to any name, or only to those that are allowed", async () => {
    expect((await (await open({ host: "0.0.0.0" }))("sandbox.internal")).status).toBe(200);
    const askFor = await open({ host: "0.0.0.0", allowedHosts: ["sandbox.internal"] });
    expect((await askFor("sandbox.internal:12111")).status).toBe(200);
    expect((await askFor("evil.example")).status).toBe(421);
  });
});

describe("DNS rebinding", () => {
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
  it.each([
    ["sandbox", [], "/_sandbox/deliveries"],
    ["mock", [], "/v1/financial_connections/accounts/fca_1"],
    ["record", ["--target", "sandbox", "--out", join(folder, "r.ndjson"), "--overwrite"], "/v1/accounts"],
  ] as const)("gets nothing out of %s, and --allow-host lets a name in", async (name, options, path) => {
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const command = startCommand([name, "--port", "0", ...options, "--allow-host", "app.test"]);
    const [, port = ""] = await command.printed(/http:\/\/127\.0\.0\.1:(\d+)/);

    expect((await ask(Number(port), "evil.example", path)).status).toBe(421);
    expect((await ask(Number(port), "app.test", path)).status).not.toBe(421);
    command.interrupt();
    await command.ended;
  });

  it.each(["http://app.test", "app.test:80", "a/b", "*", "*.*.test", "a b"])(
    "is not let in by the host name %j, which is none",
    async (name) => {
      expect(await runCommand(["sandbox", "--port", "0", "--allow-host", name])).toMatchObject({
        code: 2,
        stderr: `fc-contract: --allow-host ${name}: expected a host name without scheme, port or path, such as app.test or *.app.test\n`,
      });
    },
  );

  it("is refused by a sandbox in code, which takes allowedHosts", async () => {
    await using sandbox = createSandbox();
    const { port } = await sandbox.listen({ port: 0, allowedHosts: ["app.test"] });
    const askFor = (host: string): Promise<Answer> => ask(port, host, "/_sandbox/");
    expect([(await askFor("evil.example")).status, (await askFor("app.test")).status]).toEqual([421, 200]);
  });
});
