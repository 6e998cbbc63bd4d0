import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchRow } from "./bench-row.ts";
import { type BenchServer, builtCommand, type Load, measureThroughput, withServers } from "./servers.ts";

const headers = { authorization: "Bearer sk_test_bench", "stripe-version": "2026-02-25.clover" };

const GET: Load = { method: "GET", path: "/v1/financial_connections/accounts/fca_1", headers };
const POST: Load = {
  method: "POST",
  path: "/v1/financial_connections/sessions",
  headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
  body: "account_holder[type]=customer&account_holder[customer]=cus_1&permissions[0]=balances",
};

/** Our mock beside bare Prism on the same document and a bare server that sends the same bytes. */
export async function benchMock(): Promise<readonly BenchRow[]> {
  return withServers(headers, async (start, folder) => {
    const document = "src/generated/2026-02-25.clover/openapi.json";
    const mock = await start([builtCommand, "mock", "--port", "4310", "--api-version", "2026-02-25.clover"], 4310);
    const prism = await start(["node_modules/.bin/prism", "mock", document, "-p", "4311"], 4311);
    writeFileSync(join(folder, "answers.json"), JSON.stringify(await readAnswers(mock)));
    const bare = await start(["bench/bare-server.ts", "4312", join(folder, "answers.json")], 4312);
    return [
      {
        name: "mock, ready to answer, against bare Prism",
        ratio: prism.readyAfter / mock.readyAfter,
        target: null,
        atLeast: true,
        detail: `${mock.readyAfter.toFixed(0)} ms, Prism ${prism.readyAfter.toFixed(0)} ms`,
      },
      ...(await compareThroughput("GET an account", GET, mock, prism, bare)),
      ...(await compareThroughput("POST a session", POST, mock, prism, bare)),
    ];
  });
}

async function readAnswers(server: BenchServer): Promise<{ get: string; post: string }> {
  const get = await fetch(`${server.url}${GET.path}`, { headers: GET.headers });
  const post = await fetch(`${server.url}${POST.path}`, {
    method: "POST",
    headers: POST.headers,
    body: POST.body ?? "",
  });
  return { get: await get.text(), post: await post.text() };
}

async function compareThroughput(
  name: string,
  load: Load,
  mock: BenchServer,
  prism: BenchServer,
  bare: BenchServer,
): Promise<BenchRow[]> {
  const ours = await measureThroughput(mock, load);
  const limit = await measureThroughput(bare, load);
  const row = (peer: string, figure: number): BenchRow => ({
    name: `mock, ${name}, 16 connections, against ${peer}`,
    ratio: ours / figure,
    target: null,
    atLeast: true,
    detail: `${ours.toFixed(0)} requests/s, ${peer} ${figure.toFixed(0)}`,
  });
  return [row("bare Prism", await measureThroughput(prism, load)), row("bare node:http", limit)];
}
