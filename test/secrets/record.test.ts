import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startCommand } from "../support/run-command.ts";
import { temporaryFolder } from "../traffic/temporary-folder.ts";
import { findCanaries, plantEverything, type PlantedExchange } from "./planted.ts";

const folder = temporaryFolder();

/** What can be sent over HTTP: no user and no fragment in the URL; a part of all, as the same code redacts them. */
const sent = plantEverything().filter(
  ({ exchange: { request } }, index) => /^https:\/\/[^@#]*$/.test(request.url) && index % 31 === 0,
);

const target = createServer((request, response) => {
  const { exchange } = sent[Number(request.headers["x-number"])] as PlantedExchange;
  request.resume();
  request.on("end", () => {
    response.writeHead(exchange.response.status, exchange.response.headers);
    response.end(exchange.response.body ?? "");
  });
});
target.listen(0, "127.0.0.1");
await once(target, "listening");
const origin = `http://127.0.0.1:${(target.address() as AddressInfo).port}`;
afterAll(() => target.close());

async function send(base: string, { exchange: { request } }: PlantedExchange, number: number): Promise<void> {
  const path = request.url.slice("https://api.stripe.com".length);
  const { hostname, port } = new URL(base);
  const headers = { ...request.headers, "x-number": String(number) };
  const outgoing = sendRequest({ hostname, port, path, method: request.method, headers });
  outgoing.end(request.body ?? "");
  const [incoming] = (await once(outgoing, "response")) as [NodeJS.ReadableStream];
  incoming.resume();
  await once(incoming, "end");
}

test.each(["planted.ndjson", "planted.har"])("record writes and prints no planted secret: %s", async (name) => {
  const file = join(folder, name);
  const command = startCommand(["record", "--target", origin, "--out", file, "--port", "0"]);
  const [, url = ""] = await command.printed(/recording (\S+) /);
  for (const [number, planted] of sent.entries()) {
    await send(url, planted, number);
  }
  command.interrupt();
  const { stdout, stderr } = await command.ended;
  const recording = readFileSync(file, "utf8");

  expect(sent.length).toBeGreaterThan(150);
  expect(recording.split('"x-number').length - 1).toBe(sent.length);
  const all = sent.map(({ planted }) => planted);
  expect(findCanaries([recording, stdout, stderr], all)).toEqual([]);
});

test("one long exchange delays no other", async () => {
  const people = Array.from({ length: 20_000 }, (_, index) => ({
    name: `Jane Doe ${index}`,
    email: `jane${index}@bank.example`,
  }));
  const long = JSON.stringify({ people });
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(request.url === "/long" ? long : "{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const command = startCommand([
    "record",
    "--target",
    `http://127.0.0.1:${port}`,
    "--out",
    join(folder, "long.ndjson"),
    "--port",
    "0",
  ]);
  const [, url = ""] = await command.printed(/recording (\S+) /);
  const answered: string[] = [];
  const get = async (path: string): Promise<void> => {
    await (await fetch(`${url}${path}`)).text();
    answered.push(path);
  };
  await get("/warm");
  const taken = once(server, "request");
  const both = [get("/long")];
  await taken;
  both.push(get("/short"));
  await Promise.all(both);
  command.interrupt();
  await command.ended;
  server.close();

  expect(answered).toEqual(["/warm", "/short", "/long"]);
});
