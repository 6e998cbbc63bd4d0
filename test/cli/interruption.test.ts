import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, watch } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { packageRoot } from "../../src/contract/package-root.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import { launcher } from "../support/run-command.ts";
import { temporaryFiles } from "../support/temporary-files.ts";
import { exampleExchanges } from "../traffic/example-exchanges.ts";
import { toLines } from "../traffic/write-recording.ts";
import { NOT_REPLACED } from "../../src/protocol/secrets/not-covered.ts";

const exchanges = exampleExchanges(await openContract("2026-03-04.preview")).map(({ exchange }) => exchange);
const lines = toLines(exchanges);

/** Code to run before everything else, as an argument of node. */
function preload(code: string): string[] {
  return ["--import", `data:text/javascript,${encodeURIComponent(code)}`];
}

/** Whatever has not ended after 800 ms is cut off. A machine under load would need longer for what these tests look at. */
const PATIENT = preload(
  "const set = setTimeout; globalThis.setTimeout = (act, ms, ...rest) => set(act, ms === 800 ? 2 ** 30 : ms, ...rest);",
);

interface Started {
  readonly child: ChildProcess;
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end. */
  readonly end: (signal: "SIGINT" | "SIGTERM") => Promise<{ code: number | null; out: string; err: string }>;
}

/** A real process: signals are what is tested. */
function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, [...PATIENT, launcher, ...args], {
    cwd: packageRoot,
    env: { ...process.env, STRIPE_SECRET_KEY: "sk_test_123", ...environment },
  });
  const output = { out: "", err: "" };
  const closed = once(child, "close") as Promise<[number | null]>;

  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.err += text));
  // It may end before it has read everything.
  child.stdin.on("error", () => undefined);
  onTestFinished(() => void child.kill("SIGKILL"));
  return {
    child,
    printed: async (pattern) => {
      for (;;) {
        const match = pattern.exec(output.out) ?? pattern.exec(output.err);
        if (match !== null) {
          return match;
        }
        await Promise.race([once(child.stdout, "data"), once(child.stderr, "data")]);
      }
    },
    end: async (signal) => {
      child.kill(signal);
      const [code] = await closed;
      return { code, ...output };
    },
  };
}

/** A server that takes requests and answers none. */
async function serveSilence(): Promise<{ url: string; requested: Promise<unknown> }> {
  const server = createServer(() => undefined).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requested: once(server, "request") };
}

async function untilWritten(file: string): Promise<void> {
  const hasContent = (): boolean => existsSync(file) && statSync(file).size > 0;
  const folder = watch(join(file, ".."));

  while (!hasContent()) {
    await once(folder, "change");
  }
  folder.close();
}

describe("Ctrl-C ends", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("sandbox, and so does SIGTERM, with its data file closed: %s with %d", async (signal, code) => {
    const folder = temporaryFiles({});
    const sandbox = start(["sandbox", "--port", "0", "--data", join(folder, "sandbox.db")]);
    await sandbox.printed(/Ctrl-C/);

    const ended = await sandbox.end(signal);
    expect(ended).toMatchObject({ code, out: expect.stringMatching(/^sandbox of \S+ on \S+\n$/) as unknown });
    expect(ended.err).toMatch(/\nthe sandbox has stopped; its state is in \S+sandbox\.db\n$/);
    expect(existsSync(join(folder, "sandbox.db-wal"))).toBe(false);
  });

  it("check in the middle of a request", async () => {
    const { url, requested } = await serveSilence();
    const check = start(["check", "--target", url]);
    await requested;
    expect(await check.end("SIGINT")).toEqual({ code: 130, out: "", err: "fc-contract: interrupted\n" });
  });

  it("audit of standard input", async () => {
    const audit = start(["audit", "-", "--partial"]);
    audit.child.stdin?.write(lines.repeat(50));
    // A pipe that takes more than it can hold has a reader.
    await once(audit.child.stdin as NodeJS.WritableStream, "drain");
    expect(await audit.end("SIGINT")).toEqual({ code: 130, out: "", err: "fc-contract: interrupted\n" });
  });

  it.each(["out.ndjson", "out.har"])("redact into %s, which is kept valid", async (name) => {
    const folder = temporaryFiles({});
    const out = join(folder, name);
    const redact = start(["redact", "-", "--out", out]);
    redact.child.stdin?.write(lines.repeat(20));
    await untilWritten(out);

    const ended = await redact.end("SIGINT");
    const kept = await auditRecordings([out]);
    expect(kept).toMatchObject({ faults: [] });
    expect(kept.exchanges).toBeGreaterThan(0);
    expect(ended).toEqual({
      code: 130,
      out: "",
      err: `interrupted; ${kept.exchanges} exchanges redacted into ${out}\n${NOT_REPLACED}\n`,
    });
  });

  it("record in the middle of a request, and completes the recording", async () => {
    const { url, requested } = await serveSilence();
    const folder = temporaryFiles({});
    const out = join(folder, "traffic.har");
    const record = start(["record", "--target", url, "--out", out, "--port", "0"]);
    const [, address = ""] = await record.printed(/recording (\S+) →/);
    const answer = fetch(`${address}/v1/financial_connections/accounts`).catch(() => undefined);
    await requested;

    const ended = await record.end("SIGINT");
    await answer;
    expect(ended).toMatchObject({
      code: 130,
      out: expect.stringMatching(/record: 0 exchanges, 0 checked, no findings\n$/) as unknown,
    });
    expect(ended.err).toMatch(
      /\nfc-contract: 1 request was not answered by http:\/\/127\.0\.0\.1:\d+\/, and is not in the recording\n$/,
    );
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ log: { entries: [] } });
  });

  it("record together with a command that ignores it", async () => {
    const folder = temporaryFiles({});
    const script = `process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("the command runs");`;
    const out = join(folder, "traffic.ndjson");
    const record = start([
      ...["record", "--target", "sandbox", "--out", out, "--port", "0", "--"],
      ...[process.execPath, "-e", script],
    ]);
    await record.printed(/the command runs/);
    const ended = await record.end("SIGINT");
    expect(ended).toMatchObject({
      code: 130,
      out: expect.stringMatching(/record: 0 exchanges, 0 checked, no findings\n$/) as unknown,
    });
  });

  it("generate --watch", async () => {
    const folder = temporaryFiles({ "api.yaml": "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\n" });
    const generate = start(["generate", "--spec", join(folder, "api.yaml"), "--out", join(folder, "out"), "--watch"]);
    await generate.printed(/stop with Ctrl-C/);
    expect(await generate.end("SIGINT")).toMatchObject({
      code: 130,
      err: expect.stringMatching(/stopped watching\n$/) as unknown,
    });
  });

  it("generate between two folders", async () => {
    const folder = temporaryFiles({});
    const generate = start(["generate", "--out", folder]);
    await generate.printed(/manifest\.json/);
    const ended = await generate.end("SIGINT");
    expect(ended).toMatchObject({ code: 130, err: "fc-contract: interrupted\n" });
    expect(existsSync(join(folder, "2022-11-15/manifest.json"))).toBe(true);
    expect(existsSync(join(folder, "2026-09-30.endive/manifest.json"))).toBe(false);
  });
});

/** Runs the launcher and sends signals at a moment of its life, from within. */
async function interruptAt(
  moment: string,
  args: readonly string[],
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [...preload(moment), launcher, ...args], { cwd: packageRoot });
  const output = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.err += text));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...output };
}

/** As soon as somebody listens for signals, before the rest is loaded. */
const EARLY = `process.on("newListener", (name) => { if (name === "SIGINT") setImmediate(() => process.kill(process.pid, "SIGINT")); });`;

describe("a signal while the program loads ends", () => {
  it.each([
    [["generate", "--check"]],
    [["mock", "--port", "0"]],
    [["sandbox", "--port", "0"]],
    [["check"]],
    [["audit", "-"]],
    [["record", "--target", "sandbox", "--out", "/dev/null", "--port", "0"]],
    [["redact", "-"]],
    [["baseline", "list"]],
    [["diff", "clover", "endive"]],
  ])("%j with 130", async (args) => {
    expect(await interruptAt(EARLY, args)).toEqual({ code: 130, out: "", err: "fc-contract: interrupted\n" });
  });
});

const SIGINT = ["SIGINT", 130] as const;
const SIGTERM = ["SIGTERM", 143] as const;

/** Code that sends a signal to its own process at a moment of the life of a server. */
const MOMENTS: readonly (readonly [moment: string, code: (send: string) => string])[] = [
  [
    "as soon as a handler is installed",
    (send) => `process.on("newListener", (name) => { if (name === "SIGTERM") queueMicrotask(() => ${send}); });`,
  ],
  ["when it is told to listen", (send) => onListen(`${send}; return listen.apply(this, args);`)],
  [
    "in the turn in which it listens",
    (send) => onListen(`this.once("listening", () => ${send}); return listen.apply(this, args);`),
  ],
  [
    "while it says that it listens",
    (send) =>
      `const write = process.stdout.write; process.stdout.write = function (...args) { ${send}; return write.apply(this, args); };`,
  ],
  [
    "before it waits for a signal",
    (send) =>
      `const add = AbortSignal.prototype.addEventListener; AbortSignal.prototype.addEventListener = function (...args) { ${send}; return add.apply(this, args); };`,
  ],
];

function onListen(body: string): string {
  return `const { Server } = await import("node:net"); const { listen } = Server.prototype; Server.prototype.listen = function (...args) { ${body} };`;
}

describe("a server ends by itself at one signal, whenever it comes", () => {
  // Its own timer would hide that nobody heard the signal.
  const uncut =
    "const set = setTimeout; globalThis.setTimeout = (act, ms, ...rest) => ms === 800 ? { unref() {} } : set(act, ms, ...rest);";

  it.each(MOMENTS.map(([moment, code], index) => [...(index % 2 === 0 ? SIGINT : SIGTERM), moment, code] as const))(
    "%s with %d %s",
    async (signal, exitCode, _moment, code) => {
      const send = `globalThis.sent ??= process.kill(process.pid, "${signal}")`;
      const { code: ended, err } = await interruptAt(`${uncut} ${code(send)}`, ["sandbox", "--port", "0"]);
      expect(ended).toBe(exitCode);
      expect(err).toMatch(/(?:^fc-contract: interrupted|\nthe sandbox has stopped; nothing is kept)\n$/);
    },
  );

  it("and the system ends it before it has a handler", async () => {
    const child = spawn(process.execPath, [...preload(`process.kill(process.pid, "SIGINT")`), launcher, "sandbox"], {
      cwd: packageRoot,
    });
    expect(await once(child, "close")).toEqual([null, "SIGINT"]);
  });
});

/** Nothing notices that it is to end. */
const DEAF = "AbortSignal.prototype.throwIfAborted = () => {}; AbortSignal.prototype.addEventListener = () => {};";

describe("a command that does not end by itself", () => {
  it("is cut off after most of a second", async () => {
    const hurried = "const set = setTimeout; globalThis.setTimeout = (act, ms) => set(act, ms === 800 ? 0 : ms);";
    expect(await interruptAt(`${DEAF} ${hurried} ${EARLY}`, ["audit", "-"])).toEqual({ code: 130, out: "", err: "" });
  });

  it("is cut off by a second Ctrl-C, but not by the same one that npm passes on", async () => {
    const stubborn = `${DEAF}
      let time = 1000; Date.now = () => time;
      globalThis.setTimeout = () => ({ unref() {} });
      let presses = 0;
      process.on("newListener", (name) => {
        if (name === "SIGINT") setInterval(() => {
          presses += 1;
          if (presses === 3) { process.stderr.write("again"); time = 6000; }
          process.kill(process.pid, "SIGINT");
        }, 1);
      });`;
    expect(await interruptAt(stubborn, ["audit", "-"])).toEqual({ code: 130, out: "", err: "again" });
  });
});
