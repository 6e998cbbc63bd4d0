import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { LINEAR_GROWTH, measureGrowth } from "../support/growth.ts";
import { FC, openSandbox } from "./open-sandbox.ts";

const SESSIONS = `${FC}/sessions`;

describe("a request body", () => {
  it.each([
    ["is empty", "", 400, "parameter_missing", "permissions"],
    ["repeats a name as a value and as a hash", "a=1&a[b]=2", 400, "parameter_invalid", "a[b]"],
    ["has a bracket left open", "permissions[=balances", 400, "parameter_invalid", "permissions["],
    ["is not percent-encoded UTF-8", "permissions[]=%ff", 400, "parameter_invalid", "permissions[]"],
    ["is nested very deep", `a${"[b]".repeat(40)}=1`, 400, "parameter_invalid", undefined],
    ["has very many parameters", "a[]=1&".repeat(5_000), 400, "parameter_invalid", undefined],
    ["is a scalar for an array", "permissions=balances", 400, "parameter_invalid", "permissions"],
    ["names __proto__", "permissions[]=balances&__proto__[x]=1", 400, "parameter_unknown", "__proto__"],
    ["names constructor", "permissions[]=balances&constructor[prototype]=1", 400, "parameter_unknown", "constructor"],
    [
      "holds a nested unknown",
      "permissions[]=balances&limits[x]=1&limits[accounts]=1",
      400,
      "parameter_unknown",
      "limits[x]",
    ],
    ["holds unicode", "permissions[]=%F0%9F%92%B8", 400, "parameter_invalid", "permissions[0]"],
  ])("that %s is refused", async (_what, body, status, code, param) => {
    const { send } = openSandbox();
    const answer = await send("POST", SESSIONS, body);

    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ type: "invalid_request_error", code });
    if (param !== undefined) {
      expect(answer.body.error?.param).toBe(param);
    }
  });

  it.each(["application/json", "multipart/form-data", "text/plain"])("of type %s is refused", async (type) => {
    const { send } = openSandbox();
    const { status, body } = await send("POST", SESSIONS, "{}", { headers: { "content-type": type } });

    expect(status).toBe(400);
    expect(body.error?.message).toBe(`The body must be application/x-www-form-urlencoded; it was sent with ${type}.`);
  });

  it.each([
    ["a value", (share: number) => `permissions[]=${"x".repeat(900_000 * share)}`],
    ["a value of dots and dashes", (share: number) => `return_url=${"a.-1".repeat(200_000 * share)}`],
    ["a name", (share: number) => `${"x".repeat(900_000 * share)}=1`],
    ["an expand path", (share: number) => `expand[]=${"a.".repeat(400_000 * share)}`],
    ["a list of nothing", (share: number) => "&".repeat(1_000_000 * share)],
  ])("with %s as long as can be is refused, in a time that grows with it and no faster", async (_what, write) => {
    const { send } = openSandbox();
    const growth = await measureGrowth(async (share) => {
      const { status, text } = await send("POST", SESSIONS, write(share));
      expect(status).toBe(400);
      expect(text.length).toBeLessThan(3_000);
    });
    expect(growth).toBeLessThan(LINEAR_GROWTH);
  });

  it("may contain any string where a string is allowed", async () => {
    const { post, get } = openSandbox();
    const name = "Zoë 🏦 \u0000 <script> ' \" ; DROP TABLE \u202e";
    const { body } = await post("/v1/customers", { name, metadata: { __proto__: "x", "a key": "ünïcode" } });
    expect((await get(`/v1/customers/${body.id}`)).body.name).toBe(name);
  });
});

describe("a path", () => {
  it.each([
    ["GET", "/", 404],
    ["GET", "//", 404],
    ["GET", "/v1", 404],
    ["GET", `${FC}/acounts`, 404],
    ["DELETE", `${FC}/accounts`, 404],
    ["PATCH", SESSIONS, 404],
    ["GET", `${FC}/accounts/`, 404],
    ["GET", `${FC}/accounts/%2e%2e%2f`, 404],
    ["GET", `${FC}/accounts/%E0%A4%A`, 400],
    ["GET", `${FC}/accounts/__proto__`, 404],
    ["GET", `${FC}/accounts/${"x".repeat(5_001)}`, 400],
    ["GET", `${FC}/accounts/fca_%00`, 404],
    ["GET", `/${"y".repeat(20_000)}`, 404],
  ])("%s %s is answered with %d, in Stripe's shape", async (method, path, status) => {
    const { send } = openSandbox();
    const answer = await send(method, path, null);

    expect(answer.status).toBe(status);
    expect(answer.body.error?.type).toBe("invalid_request_error");
    expect(answer.text.length).toBeLessThan(3_000);
  });
});

describe("over a socket", () => {
  async function serve(): Promise<{ sandbox: Sandbox; port: number }> {
    const { sandbox } = openSandbox();
    const { port } = await sandbox.listen({ port: 0 });
    return { sandbox, port };
  }
  const exchange = (port: number, text: string): Promise<string> =>
    new Promise((resolve) => {
      let answer = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
      socket.on("data", (chunk) => (answer += String(chunk)));
      socket.on("close", () => resolve(answer));
      socket.on("error", () => resolve(answer));
    });

  it.each([
    [
      "a body over a mebibyte",
      `POST ${SESSIONS} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 1048577\r\n\r\n${"a".repeat(1_048_577)}`,
      413,
    ],
    [
      "a body that is not UTF-8",
      `POST ${SESSIONS} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 1\r\n\r\n\xff`,
      400,
    ],
    ["what is not HTTP", "hello\r\n\r\n", 400],
    ["very long headers", `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${"y".repeat(20_000)}\r\n\r\n`, 431],
  ])("%s is answered and the sandbox goes on", async (_what, text, status) => {
    const { port } = await serve();
    const socketAnswer = await exchange(port, text);

    expect(socketAnswer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(
      (await fetch(`http://127.0.0.1:${port}${FC}/accounts`, { headers: { authorization: "Bearer sk_test_1" } }))
        .status,
    ).toBe(200);
  });

  it("half a request does no harm", async () => {
    const { port } = await serve();
    const half = connect(port, "127.0.0.1", () =>
      half.write(`POST ${SESSIONS} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\npermi`),
    );
    const answer = await exchange(
      port,
      `GET ${FC}/accounts HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nauthorization: Bearer sk_test_1\r\n\r\n`,
    );
    half.destroy();

    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  });

  it("a hundred connections at once are answered", async () => {
    const { port } = await serve();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        fetch(`http://127.0.0.1:${port}${FC}/sessions`, {
          method: "POST",
          headers: { authorization: `Bearer sk_test_${index % 7}` },
          body: new URLSearchParams({ "permissions[]": "balances" }),
        }),
      ),
    );
    const ids = new Set(await Promise.all(answers.map(async (answer) => ((await answer.json()) as { id: string }).id)));
    expect(ids.size).toBe(100);
  });
});
