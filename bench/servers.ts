import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

export interface BenchServer {
  readonly url: string;
  /** Milliseconds from the start of the process to its first answer. */
  readonly readyAfter: number;
  /** Megabytes of memory that the process has now; `NaN` where `ps` cannot say. */
  readonly readMemory: () => number;
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL("../", import.meta.url));

/** The built package's command line, as its users run it. */
export const builtCommand = `${root}bench/run-built.js`;

/** Starts a server in a process of its own and waits for its first answer. */
export async function startServer(
  args: readonly string[],
  port: number,
  headers: Record<string, string>,
): Promise<BenchServer> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;

  while (!(await answers(`${url}/v1/financial_connections/accounts/fca_1`, headers))) {
    if (child.exitCode !== null || performance.now() - started > 30_000) {
      throw new Error(`${args.join(" ")} does not answer on port ${port}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return {
    url,
    readyAfter: performance.now() - started,
    readMemory: () => Number(spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)]).stdout) / 1_000,
    stop: () => stop(child),
  };
}

/** Starts a server in a process of its own on a port. */
export type StartServer = (args: readonly string[], port: number) => Promise<BenchServer>;

/** Gives `use` a way to start servers and a folder for files; ends the servers and takes the folder away afterwards. */
export async function withServers<Result>(
  headers: Record<string, string>,
  use: (start: StartServer, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-bench-"));
  const running: BenchServer[] = [];

  try {
    return await use(async (args, port) => {
      const server = await startServer(args, port, headers);
      running.push(server);
      return server;
    }, folder);
  } finally {
    await Promise.all(running.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answers(url: string, headers: Record<string, string>): Promise<boolean> {
  try {
    await (await fetch(url, { headers })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    child.kill("SIGKILL");
    await once(child, "close");
  }
}

export interface Load {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** Requests a second that a server answers over 16 connections, the median of three turns after a warm-up. */
export async function measureThroughput(server: BenchServer, load: Load, seconds = 3): Promise<number> {
  const run = async (duration: number): Promise<number> => {
    const {
      "2xx": answered,
      non2xx,
      duration: took,
    } = await autocannon({
      url: `${server.url}${load.path}`,
      method: load.method,
      headers: load.headers,
      connections: 16,
      duration,
      ...(load.body === undefined ? {} : { body: load.body }),
    });
    if (non2xx > 0 || answered === 0) {
      throw new Error(`${server.url}${load.path}: ${non2xx} of ${non2xx + answered} answers were no success`);
    }
    return answered / took;
  };
  await run(1);
  const turns = [await run(seconds), await run(seconds), await run(seconds)];
  return turns.toSorted((left, right) => left - right)[1] ?? 0;
}

/** Sends so many requests over 16 connections. */
export async function sendRequests(server: BenchServer, { path, ...load }: Load, amount: number): Promise<void> {
  const { non2xx } = await autocannon({ url: `${server.url}${path}`, ...load, connections: 16, amount });
  if (non2xx > 0) {
    throw new Error(`${server.url}${path}: ${non2xx} of ${amount} answers were no success`);
  }
}
