import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchRow } from "./bench-row.ts";
import { median, runToEnd, timeInTurns } from "./measure.ts";
import { type BenchServer, builtCommand, type Load, measureThroughput, startServer, withServers } from "./servers.ts";

const headers = { authorization: "Bearer sk_test_bench", "stripe-version": "2026-02-25.clover" };
const form = { ...headers, "content-type": "application/x-www-form-urlencoded" };
const document = "src/generated/2026-02-25.clover/openapi.json";

/** The sandbox beside Prism's mock and a bare server that sends the same bytes, and how soon each is ready. */
export async function benchSandbox(): Promise<readonly BenchRow[]> {
  return withServers(headers, async (start, folder) => {
    const readiness = await measureReadiness();
    const sandbox = await start([builtCommand, "sandbox", "--port", "4320"], 4320);
    const { get, post, answers } = await seedWorld(sandbox);
    const prism = await start(["node_modules/.bin/prism", "mock", document, "-p", "4321"], 4321);
    writeFileSync(join(folder, "answers.json"), JSON.stringify(answers));
    const bare = await start(["bench/bare-server.ts", "4322", join(folder, "answers.json")], 4322);
    return [
      readiness,
      ...(await compare("GET one account", get, { prism: 6, bare: 0.65 }, sandbox, prism, bare)),
      ...(await compare("POST a session", post, { prism: 3.5, bare: 0.6 }, sandbox, prism, bare)),
      await timeCheck(),
    ];
  });
}

/** From the start of the process to the first answer, by turns. */
async function measureReadiness(): Promise<BenchRow> {
  const ours: number[] = [];
  const theirs: number[] = [];

  for (let turn = 0; turn < 3; turn += 1) {
    const sandbox = await startServer([builtCommand, "sandbox", "--port", "4323"], 4323, headers);
    await sandbox.stop();
    const prism = await startServer(["node_modules/.bin/prism", "mock", document, "-p", "4324"], 4324, headers);
    await prism.stop();
    ours.push(sandbox.readyAfter);
    theirs.push(prism.readyAfter);
  }
  return {
    name: "sandbox, ready to answer, so many times sooner than Prism",
    ratio: median(theirs) / median(ours),
    target: 3,
    atLeast: true,
    detail: `${median(ours).toFixed(0)} ms, Prism ${median(theirs).toFixed(0)} ms`,
  };
}

/** Links an account in the sandbox, so that there is one to get, and notes what a bare server has to send. */
async function seedWorld(
  server: BenchServer,
): Promise<{ get: Load; post: Load; answers: { get: string; post: string } }> {
  const call = async (method: string, path: string, body?: string): Promise<string> => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: form,
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (response.status !== 200) {
      throw new Error(`${method} ${path} answers ${response.status}: ${text}`);
    }
    return text;
  };
  const { id: customer } = JSON.parse(await call("POST", "/v1/customers", "")) as { id: string };
  const body = `account_holder[type]=customer&account_holder[customer]=${customer}&permissions[0]=balances`;
  const path = "/v1/financial_connections/sessions";
  const post: Load = { method: "POST", path, headers: form, body };
  const created = await call("POST", path, body);
  const { id: session } = JSON.parse(created) as { id: string };
  await call("POST", `/_sandbox/sessions/${session}/complete`, "");
  const accounts = JSON.parse(await call("GET", `/v1/financial_connections/accounts?session=${session}`)) as {
    data: [{ id: string }];
  };
  const get: Load = { method: "GET", path: `/v1/financial_connections/accounts/${accounts.data[0].id}`, headers };
  return { get, post, answers: { get: await call("GET", get.path), post: created } };
}

async function compare(
  name: string,
  load: Load,
  least: { readonly prism: number; readonly bare: number },
  sandbox: BenchServer,
  prism: BenchServer,
  bare: BenchServer,
): Promise<BenchRow[]> {
  const limit = await measureThroughput(bare, load);
  const ours = await measureThroughput(sandbox, load);
  const theirs = await measureThroughput(prism, load);
  const row = (peer: string, figure: number, target: number): BenchRow => ({
    name: `sandbox, ${name}, 16 connections, against ${peer}`,
    ratio: ours / figure,
    target,
    atLeast: true,
    detail: `${ours.toFixed(0)} requests/s, ${peer} ${figure.toFixed(0)}`,
  });
  return [row("Prism's mock", theirs, least.prism), row("a bare server", limit, least.bare)];
}

async function timeCheck(): Promise<BenchRow> {
  const { check = 0 } = await timeInTurns(3, { check: () => runToEnd([builtCommand, "check"]) });
  return {
    name: "check against the embedded sandbox, whole, in 5 s",
    ratio: check / 5000,
    target: 1,
    atLeast: false,
    detail: `${(check / 1000).toFixed(2)} s`,
  };
}
