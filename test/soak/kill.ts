import { strict as assert } from "node:assert";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createSandbox } from "../../src/sandbox/index.ts";

const launcher = fileURLToPath(new URL("../../scripts/fc-contract.js", import.meta.url));
const HEADERS = { authorization: "Bearer sk_test_kill" };

/**
 * Kills a sandbox with a data file so many times while it writes. Each time, everything that was answered must be there
 * again; in the end every event must have been delivered, and none that there was not.
 */
export async function killRepeatedly(times: number, onProgress?: (done: number) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-kill-"));
  const dataFile = join(folder, "data.db");
  const delivered = new Set<string>();
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      delivered.add((JSON.parse(body) as { id: string }).id);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const receiver = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const acknowledged = new Set<string>();

  try {
    for (let done = 0; done < times; done += 1) {
      await writeUntilKilled(dataFile, receiver, acknowledged, 20 + ((done * 37) % 160));
      onProgress?.(done + 1);
    }
    await verify(dataFile, acknowledged, delivered);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeUntilKilled(
  dataFile: string,
  receiver: string,
  acknowledged: Set<string>,
  milliseconds: number,
): Promise<void> {
  const args = [
    launcher,
    "sandbox",
    "--port",
    "0",
    "--data",
    dataFile,
    "--webhook-url",
    receiver,
    "--webhook-secret",
    "whsec_kill",
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (chunk) => (complaints += String(chunk)));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => resolve(/http:\S+/.exec(String(chunk))?.[0] ?? ""));
    child.once("close", () => reject(new Error(`the sandbox did not start: ${complaints}`)));
  });
  const writers = Promise.allSettled([write(url, acknowledged), write(url, acknowledged)]);
  await wait(milliseconds);
  await kill(child);
  await writers;
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on("close", () => resolve());
    child.kill("SIGKILL");
  });
}

/** Links and disconnects accounts until the connection breaks, and notes what was answered. */
async function write(url: string, acknowledged: Set<string>): Promise<void> {
  const post = async (
    path: string,
    parameters: Record<string, string>,
  ): Promise<{ id: string; accounts?: { data: { id: string }[] } }> => {
    const response = await fetch(`${url}${path}`, {
      method: "POST",
      headers: HEADERS,
      body: new URLSearchParams(parameters),
    });
    const answer = (await response.json()) as { id: string; accounts?: { data: { id: string }[] } };
    assert.equal(response.status, 200, JSON.stringify(answer));
    return answer;
  };
  for (;;) {
    const session = await post("/v1/financial_connections/sessions", { "permissions[]": "balances" });
    acknowledged.add(`sessions/${session.id}/pending`);
    const completed = await post(`/_sandbox/sessions/${session.id}/complete`, { "accounts[]": "Success" });
    acknowledged.delete(`sessions/${session.id}/pending`);
    acknowledged.add(`sessions/${session.id}/succeeded`);
    const account = completed.accounts?.data[0]?.id ?? "";
    acknowledged.add(`accounts/${account}/active`);
    // From here until the answer the account may be in either state.
    acknowledged.delete(`accounts/${account}/active`);
    await post(`/v1/financial_connections/accounts/${account}/disconnect`, {});
    acknowledged.add(`accounts/${account}/disconnected`);
  }
}

async function verify(
  dataFile: string,
  acknowledged: ReadonlySet<string>,
  delivered: ReadonlySet<string>,
): Promise<void> {
  const sandbox = createSandbox({ dataFile });
  const get = async (path: string): Promise<{ status?: string; data?: { id: string }[]; has_more?: boolean }> => {
    const { status, body } = await sandbox.handle({ method: "GET", url: path, headers: HEADERS, body: null });
    assert.equal(status, 200, `${path}: ${body}`);
    return JSON.parse(body ?? "") as { status?: string; data?: { id: string }[]; has_more?: boolean };
  };
  for (const entry of acknowledged) {
    const [collection, id, status] = entry.split("/");
    const now = (await get(`/v1/financial_connections/${collection}/${id}`)).status;
    // What was sent after the last answer may have been done, and not answered any more.
    assert.ok(now === status || (status === "pending" && now === "succeeded"), `${entry} is ${now}`);
  }
  const { attempts: _attempts, waiting } = await deliverAll(sandbox);
  assert.deepEqual(waiting, []);
  const events = new Set<string>();
  for (let cursor = ""; ;) {
    const page = await get(`/v1/events?limit=100${cursor}`);
    page.data?.forEach(({ id }) => events.add(id));
    if (page.has_more !== true) {
      break;
    }
    cursor = `&starting_after=${page.data?.at(-1)?.id}`;
  }
  assert.deepEqual(
    [...delivered].filter((id) => !events.has(id)),
    [],
    "events were delivered that did not happen",
  );
  assert.deepEqual(
    [...events].filter((id) => !delivered.has(id)),
    [],
    "events were never delivered",
  );
  await sandbox.close();
}

/** Lets every delivery that still waits go out. */
async function deliverAll(
  sandbox: ReturnType<typeof createSandbox>,
): Promise<{ waiting: unknown[]; attempts: unknown }> {
  const options = { apiKey: "sk_test_kill" };
  for (let round = 0; round < 200; round += 1) {
    await sandbox.settled();
    const { waiting, attempts } = await sandbox.control.listDeliveries(options);
    if (waiting.length === 0) {
      return { waiting: [], attempts };
    }
    await sandbox.control.advanceClock({ seconds: 60 }, options);
    await wait(20);
  }
  const { waiting, attempts } = await sandbox.control.listDeliveries(options);
  return { waiting, attempts };
}
