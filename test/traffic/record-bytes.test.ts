import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type IncomingMessage, request as openRequest, type ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { readExchange } from "../../src/traffic/recording/read-exchange.ts";
import { runCommand, startCommand } from "../support/run-command.ts";
import { serve } from "../support/serve.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const FORM = "application/x-www-form-urlencoded";

interface Message {
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

async function readAll(message: IncomingMessage): Promise<Message> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) {
    chunks.push(chunk as Buffer);
  }
  return { headers: message.rawHeaders, body: Buffer.concat(chunks) };
}

function linesOf({ headers }: Message, name: string): string[] {
  return headers.filter((_, index) => index % 2 === 1 && headers[index - 1]?.toLowerCase() === name);
}

/** Passes one request through `record`, and gives what each side got and what was written. */
async function passOn(
  name: string,
  sent: Message,
  answer: Message,
): Promise<{ readonly asked: Message; readonly answered: Message; readonly recorded: Exchange; readonly end: string }> {
  const asked = Promise.withResolvers<Message>();
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    asked.resolve(await readAll(request));
    response.writeHead(200, answer.headers as string[]).end(answer.body);
  };
  const file = join(folder, name);
  const target = await serve((request, response) => void respond(request, response));
  const command = startCommand(["record", "--target", target, "--out", file, "--port", "0", "--overwrite"]);
  const [, url = ""] = await command.printed(/recording (\S+) /);
  const { hostname, port, host } = new URL(url);
  const headers = ["host", host, "content-length", String(sent.body.length), ...sent.headers];
  const path = "/v1/financial_connections/sessions";
  const outgoing = openRequest({ agent: false, hostname, port, path, method: "POST", headers });
  outgoing.end(sent.body);
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  const answered = await readAll(incoming);
  command.interrupt();
  const { stdout } = await command.ended;
  const text = readFileSync(file, "utf8");
  const har = name.endsWith(".har") ? (JSON.parse(text) as { log: { entries: unknown[] } }).log.entries[0] : undefined;
  const read = readExchange(har === undefined ? text : JSON.stringify(har));
  if ("fault" in read) {
    throw new Error(read.fault);
  }
  return { asked: await asked.promise, answered, recorded: read.exchange, end: stdout };
}

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
const bodies: [what: string, body: Buffer, isText: boolean][] = [
  ["nothing", Buffer.alloc(0), true],
  ["UTF-8", Buffer.from("note=naïve ☃ 𝄞"), true],
  ["UTF-8 with a byte order mark", Buffer.from("\u{feff}note=1"), true],
  ["Latin-1", Buffer.from("note=José", "latin1"), false],
  ["every byte", everyByte, false],
  ["UTF-16 with a byte order mark", Buffer.from("\u{feff}note=1", "utf16le"), false],
  ["half a character", Buffer.from([0x61, 0xe2, 0x98]), false],
  ["a surrogate in UTF-8", Buffer.from([0xed, 0xa0, 0x80]), false],
  ["gzip that the content encoding does not name", gzipSync("note=1"), false],
];

describe.each(["bytes.ndjson", "bytes.har"])("a body in %s", (file) => {
  test.each(bodies)("of %s passes both ways byte for byte", async (_, body, isText) => {
    const headers = ["content-type", FORM];
    const { asked, answered, recorded } = await passOn(file, { headers, body }, { headers, body });

    expect([asked.body.equals(body), answered.body.equals(body)]).toEqual([true, true]);
    const comment = `The body, ${body.length} bytes, is left out: it is not UTF-8.`;
    const left = isText ? { comment: undefined } : { body: null, comment };
    for (const { body: kept = null, comment: said } of [recorded.request, recorded.response]) {
      expect({ ...(!isText && { body: kept }), comment: said }).toEqual(left);
      expect(kept === null || Buffer.from(kept).length > 0 || body.length === 0).toBe(true);
    }
  });
});

test.each([
  ["is not UTF-8 is not checked, and the report and an audit of the recording say so", "latin1", false],
  ["is UTF-8 is checked", "utf8", true],
] as const)("a body that %s", async (_, encoding, isChecked) => {
  const sent = { headers: ["content-type", FORM], body: Buffer.from("permissions[]=\xff&limits=\xff", encoding) };
  const answer = { headers: ["content-type", "application/json"], body: Buffer.from("{}") };
  const { end } = await passOn("unchecked.ndjson", sent, answer);
  const audit = await runCommand(["audit", join(folder, "unchecked.ndjson")]);
  const note = "a request whose body is not in the recording";

  for (const report of [end, audit.stdout]) {
    // What departs in a request is headed without a status.
    expect(/^✗ POST [^→\n]*$/m.test(report)).toBe(isChecked);
    expect(report.includes(note)).toBe(!isChecked);
  }
});

test("redact keeps the note about a body, and says of what type a body was that it leaves out", async () => {
  const out = join(folder, "redacted.ndjson");
  await passOn(
    "typed.har",
    { headers: ["content-type", FORM], body: Buffer.from([0xff]) },
    { headers: ["content-type", "image/svg"], body: Buffer.from("<svg/>") },
  );
  await runCommand(["redact", join(folder, "typed.har"), "--out", out]);
  const { request, response } = JSON.parse(readFileSync(out, "utf8")) as Exchange;

  expect([request.body, request.comment, response.body, response.comment]).toEqual([
    null,
    "The body, 1 bytes, is left out: it is not UTF-8.",
    null,
    "The body is left out: its content type is not one of text.",
  ]);
});

test.each([undefined, 1, {}, [], "", "seen on Monday"])(
  "the comment %j of another tool says nothing of a body",
  (comment) => {
    const request = { method: "GET", url: "/v1/x", headers: {}, body: null, comment };
    const line = JSON.stringify({
      startedAt: "",
      request,
      response: { status: 200, headers: {}, body: null, comment },
    });
    const read = readExchange(line);

    expect("exchange" in read && [read.exchange.request.comment, read.exchange.response.comment]).toEqual([
      undefined,
      undefined,
    ]);
  },
);

describe("headers", () => {
  const repeated = ["set-cookie", "warning", "www-authenticate", "link", "x-thing", "etag", "vary"];

  test.each(repeated)("of the name %s pass one by one in an answer", async (name) => {
    const lines = ["a=1; Path=/, x", "b=2", "", "a=1"];
    const headers = lines.flatMap((line) => [name, line]);
    const { answered } = await passOn("a.ndjson", { headers: [], body: everyByte }, { headers, body: everyByte });

    expect(linesOf(answered, name)).toEqual(lines);
  });

  test.each(["cookie", "set-cookie", "x-thing", "user-agent", "forwarded", "authorization"])(
    "of the name %s pass one by one in a request",
    async (name) => {
      const lines = ["a=1; Path=/, x", "b=2", "", "a=1"];
      const headers = lines.flatMap((line) => [name, line]);
      const { asked } = await passOn("r.ndjson", { headers, body: everyByte }, { headers: [], body: everyByte });

      expect(linesOf(asked, name)).toEqual(lines);
    },
  );

  test.each(["compress", "gzip", "gzip, compress", "GZIP, br"])(
    "that name an encoding which does not unpack pass with the bytes: %s",
    async (encoding) => {
      const { answered, recorded } = await passOn(
        "e.ndjson",
        { headers: [], body: Buffer.alloc(0) },
        { headers: ["content-encoding", encoding], body: everyByte },
      );

      expect([linesOf(answered, "content-encoding"), answered.body.equals(everyByte)]).toEqual([[encoding], true]);
      expect(recorded.response.comment).toBe("The body, 256 bytes, is left out: it is not UTF-8.");
    },
  );

  test("of one connection stay on it, also those that Connection names", async () => {
    const headers = ["Connection", "close, X-Hop", "X-Hop", "1", "Keep-Alive", "timeout=5", "X-End", "1"];
    const { asked, answered } = await passOn("c.ndjson", { headers, body: everyByte }, { headers, body: everyByte });
    const names = ["x-hop", "keep-alive", "x-end"];

    expect(names.map((name) => linesOf(asked, name))).toEqual([[], [], ["1"]]);
    expect([linesOf(answered, "x-hop"), linesOf(answered, "x-end")]).toEqual([[], ["1"]]);
  });
});
