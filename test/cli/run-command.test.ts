import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { addToNodeOptions } from "../../src/cli/node-options.ts";
import { packageRoot } from "../../src/contract/package-root.ts";
import { STRIPE_HOSTS } from "../../src/protocol/stripe-hosts.ts";
import { findSnippet } from "../support/readme-snippets.ts";
import { launcher, runNode, runProcess } from "../support/run-command.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

const module = (code: string): string[] => [process.execPath, "--input-type=module", "-e", code];

const PRELOAD = join(packageRoot, "src/cli/preload/send-to-sandbox.cjs");

/** A server in place of a sandbox, which notes what it is asked. */
async function serveNotes(): Promise<{ url: string; asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url}`);
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe("fc-contract run", () => {
  it("gives an unmodified stripe-node a sandbox, and ends with the exit code of the command", async () => {
    const code = `
      import Stripe from "stripe-endive";
      const stripe = new Stripe("sk_test_123");
      const overFetch = new Stripe("sk_test_123", { httpClient: Stripe.createFetchHttpClient() });
      const { id } = await stripe.customers.create({ name: "Jenny Rosen" });
      const { name } = await overFetch.customers.retrieve(id);
      const session = await stripe.financialConnections.sessions.create({
        account_holder: { type: "customer", customer: id }, permissions: ["balances"],
      });
      console.log(name, session.object, new Date(session.client_secret && Date.now()) > 0);
      process.exit(7);
    `;
    const { code: exitCode, stdout, stderr } = await runProcess(["run", "--seed", "3", "--", ...module(code)]);

    expect({ exitCode, stdout }).toEqual({
      exitCode: 7,
      stdout: "Jenny Rosen financial_connections.session true\n",
    });
    expect(stderr).toMatch(/^sandbox on http:\/\/127\.0\.0\.1:\d+ for \S+ --input-type=module -e /);
    expect(stderr).toMatch(/\n {2}Console {2}http:\/\/127\.0\.0\.1:\d+\/_sandbox\/\n/);
  });

  it("runs the program of the README", async () => {
    const { code } = findSnippet("js", "Jenny Rosen");
    const { stdout } = await runProcess(["run", "--", ...module(code.replace('"stripe"', '"stripe-endive"'))]);
    expect(stdout).toBe("customer Jenny Rosen\n");
    expect(code).toContain("// customer Jenny Rosen");
  });

  it("takes the options of the sandbox, and gives its address to programs of other languages", async () => {
    const code = `
      const answer = await fetch(process.env.FC_CONTRACT_URL + "/_sandbox/clock", { headers: { authorization: "Bearer sk_test_123" } });
      console.log((await answer.json()).now);
    `;
    const { code: exitCode, stdout } = await runProcess(["run", "--time", "1795176000", "--", ...module(code)]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "1795176000\n" });
  });

  it.each([
    [["run"], "run needs a command after --, as in: npx fc-contract run -- npm start"],
    [["run", "npm", "start"], 'unexpected argument "npm"; the command to run goes after --'],
    [["run", "--"], "no command follows after --; give one, as in: npx fc-contract run -- npm start"],
    [["run", "--time", "soon", "--", "true"], "--time soon: expected a moment such as 2026-11-20T12:00:00Z"],
  ])("refuses %j", async (args, message) => {
    const { code, stdout, stderr } = await runProcess(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`fc-contract: ${message}`);
  });

  it("reports a command that cannot be started", async () => {
    const { code, stderr } = await runProcess(["run", "--", "no-such-command"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\nfc-contract: no-such-command cannot be run: there is no such command\n$/);
  });

  it("passes signals on, and waits for a command that needs its time", async () => {
    const code = `
      process.on("SIGTERM", () => setTimeout(() => process.exit(9), 1200));
      process.on("SIGINT", () => console.log("interrupted"));
      setInterval(() => {}, 1000);
      console.log("ready");
    `;
    const child = spawn(process.execPath, [launcher, "run", "--", ...module(code)], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    const printed: string[] = [];
    const print = child.stdout.setEncoding("utf8");
    print.on("data", (text: string) => printed.push(text));
    await once(print, "data");
    child.kill("SIGINT");
    await once(print, "data");
    child.kill("SIGTERM");
    const [exitCode] = (await once(child, "close")) as [number | null];

    expect({ exitCode, printed }).toEqual({ exitCode: 9, printed: ["ready\n", "interrupted\n"] });
  });

  it("ends with 128 and the number of the signal that killed the command", async () => {
    const { code } = await runProcess(["run", "--", ...module(`process.kill(process.pid, "SIGKILL"); await 0`)]);
    expect(code).toBe(137);
  });

  it("keeps NODE_OPTIONS", async () => {
    const folder = temporaryFiles({ "instrument.cjs": "globalThis.instrumented = true;" });
    const environment = { NODE_OPTIONS: `--require=${join(folder, "instrument.cjs")}` };
    const code = "console.log(globalThis.instrumented, process.env.NODE_OPTIONS.split(' ').length);";
    const { stdout } = await runProcess(["run", "--", ...module(code)], { environment });
    expect(stdout).toBe("true 2\n");
  });
});

describe("what run loads into Node programs", () => {
  it.each([
    ["fetch", `await fetch("https://api.stripe.com/v1/x", { method: "POST", body: "a=b" });`, "POST"],
    [
      "https",
      `import { get } from "node:https"; await new Promise((done) => get("https://api.stripe.com/v1/x", done)); process.exit();`,
    ],
    [
      "https with an agent and the host alone",
      `import https from "https"; const agent = new https.Agent({ keepAlive: true });
       await new Promise((done) => https.request({ host: "api.stripe.com", path: "/v1/x", agent }, done).end()); process.exit();`,
    ],
    [
      "TLS itself",
      `import { connect } from "tls"; const socket = connect(443, "API.stripe.com", {}, () => socket.end("GET /v1/x HTTP/1.1\\r\\nHost: api.stripe.com\\r\\n\\r\\n")); await new Promise((done) => socket.once("data", done));`,
    ],
    [
      "a worker",
      `import { Worker } from "worker_threads";
       await new Promise((done) => new Worker('fetch("https://api.stripe.com/v1/x").then((x) => x.text())', { eval: true }).on("exit", done));`,
    ],
    [
      "a child process",
      `import { spawnSync } from "child_process"; spawnSync(process.execPath, ["-e", 'fetch("https://api.stripe.com/v1/x")']);`,
    ],
  ])("sends requests of %s to the sandbox", async (_client, code, method = "GET") => {
    const { url, asked } = await serveNotes();
    const environment = { FC_CONTRACT_URL: url, NODE_OPTIONS: addToNodeOptions(undefined, `--require=${PRELOAD}`) };
    const { code: exitCode, stderr } = await runNode(["--input-type=module", "-e", code], environment);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(asked).toEqual([`${method} api.stripe.com/v1/x`]);
  });

  it("sends nothing else there", async () => {
    const { url, asked } = await serveNotes();
    const code = `
      import https from "node:https";
      const fails = await fetch("https://localhost:1/").catch((error) => error.cause.message.includes("bad port") || error.cause.code);
      const code = await new Promise((done) => https.get("https://127.0.0.1:9/api.stripe.com").on("error", (error) => done(error.code)));
      console.log(fails, code, await fetch(process.env.FC_CONTRACT_URL + "/plain").then((answer) => answer.text()));
    `;
    const { stdout } = await runNode(["--input-type=module", "--require", PRELOAD, "-e", code], {
      FC_CONTRACT_URL: url,
    });
    expect(stdout).toBe("true ECONNREFUSED {}\n");
    expect(asked).toEqual([`GET ${url.slice("http://".length)}/plain`]);
  });

  it("knows the hosts that the sandbox answers to", () => {
    const [, list = ""] = /STRIPE_HOSTS = (\[[^\]]*\])/.exec(readFileSync(PRELOAD, "utf8")) ?? [];
    expect(JSON.parse(list)).toEqual(STRIPE_HOSTS);
  });
});

describe("NODE_OPTIONS", () => {
  it.each([
    [undefined, "--require=/a.cjs", "--require=/a.cjs"],
    ["", "--require=/a.cjs", "--require=/a.cjs"],
    ["--trace-warnings", "--require=/a.cjs", "--require=/a.cjs --trace-warnings"],
    [undefined, "--require=/my folder/a.cjs", `"--require=/my folder/a.cjs"`],
    [undefined, String.raw`--require=C:\a.cjs`, String.raw`"--require=C:\\a.cjs"`],
  ])("%j with %s is %s", (existing, option, expected) => {
    expect(addToNodeOptions(existing, option)).toBe(expected);
  });

  it("is read by Node as it is written", async () => {
    const folder = temporaryFiles({ 'my "own" folder.cjs': "process.stdout.write('loaded');" });
    const environment = { NODE_OPTIONS: addToNodeOptions("--no-warnings", `--require=${folder}/my "own" folder.cjs`) };
    expect((await runNode(["-e", ""], environment)).stdout).toBe("loaded");
  });
});
