import { DEFAULT_API_VERSION } from "../protocol/api-version.ts";
import { type Command, type ExitCode, type OptionValues, type Terminal, UsageError } from "./command.ts";
import { readApiVersion, readInteger, readText, readVersionPolicy } from "./read-options.ts";
import { untilInterrupted } from "./until-interrupted.ts";

const DEFAULT_PORT = 12_111;
const DEFAULT_HOST = "127.0.0.1";

export const sandboxCommand: Command = {
  name: "sandbox",
  summary: "serve a Financial Connections that keeps state: link, refresh, relink, webhooks",
  usage: `[--port ${DEFAULT_PORT}] [--host ${DEFAULT_HOST}] [--api-version V] [--version-policy nearest|refuse]
        [--data FILE] [--seed N] [--time T] [--institutions FILE]
        [--webhook-url URL --webhook-secret whsec_…]

  --port N                where to listen; 0 takes a free port
  --host HOST             the address to listen on; 0.0.0.0 lets the network in
  --api-version V         spoken to requests without a Stripe-Version header (${DEFAULT_API_VERSION})
  --version-policy P      API versions without a contract: answer in the nearest one (default), or refuse them
  --data FILE             keep everything in an SQLite file; otherwise it is gone when the sandbox ends
  --seed N                what ids are made from: the same seed and calls give the same ids
  --time T                let the clock stand still at a moment (ISO 8601 or Unix seconds) until it is advanced
  --institutions FILE     more institutions, from a JSON file; openapi/control.yaml describes it
  --webhook-url URL       post every event there
  --webhook-secret TEXT   what those posts are signed with

Any key that begins with sk_test_ will do, and opens a world of its own. Under /_sandbox you play the account holder, the
institution, time, and bad luck.`,
  options: {
    port: { type: "string" },
    host: { type: "string" },
    "api-version": { type: "string" },
    "version-policy": { type: "string" },
    data: { type: "string" },
    seed: { type: "string" },
    time: { type: "string" },
    institutions: { type: "string" },
    "webhook-url": { type: "string" },
    "webhook-secret": { type: "string" },
  },
  run: runSandbox,
};

async function runSandbox(values: OptionValues, _files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const apiVersion = readApiVersion(values, terminal) ?? DEFAULT_API_VERSION;
  const port = readInteger(values, "port", 0, 65_535) ?? DEFAULT_PORT;
  const host = readText(values, "host") ?? DEFAULT_HOST;
  const seed = readInteger(values, "seed", 0, Number.MAX_SAFE_INTEGER);
  const time = readTime(values);
  const dataFile = readText(values, "data");
  const institutionsFile = readText(values, "institutions");
  const webhook = readWebhook(values);
  const versionPolicy = readVersionPolicy(values);

  // Loaded only here, so that other commands do not wait for it.
  const { createSandbox } = await import("../sandbox/sandbox.ts");
  const { readInstitutions } = await import("../sandbox/institutions/read-institutions.ts");
  const institutions = institutionsFile === undefined ? [] : await readInstitutions(institutionsFile);
  const sandbox = createSandbox({
    institutions,
    apiVersion,
    versionPolicy,
    ...(seed !== undefined && { seed }),
    ...(time !== undefined && { time }),
    ...(dataFile !== undefined && { dataFile }),
    ...(webhook !== undefined && { webhooks: [webhook] }),
    onNote: (note) => terminal.err(`note: ${note}`),
    onFault: (error) => terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  try {
    const server = await sandbox.listen({ port, host });
    terminal.out(`sandbox of ${apiVersion} on ${server.url}`);
    await untilInterrupted(terminal.signal);
  } finally {
    await sandbox.close();
  }
  return 0;
}

function readTime(values: OptionValues): Date | undefined {
  const text = readText(values, "time");

  if (text === undefined) {
    return undefined;
  }
  const time = new Date(/^\d+$/.test(text) ? Number(text) * 1000 : text);
  if (Number.isNaN(time.getTime())) {
    throw new UsageError(`--time ${text}: expected a moment such as 2026-11-20T12:00:00Z, or Unix seconds`);
  }
  return time;
}

function readWebhook(values: OptionValues): { readonly url: string; readonly secret: string } | undefined {
  const url = readText(values, "webhook-url");
  const secret = readText(values, "webhook-secret");

  if (url === undefined && secret === undefined) {
    return undefined;
  }
  if (url === undefined || secret === undefined) {
    throw new UsageError("--webhook-url and --webhook-secret go together");
  }
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new UsageError(`--webhook-url ${url}: expected a URL that begins with http:// or https://`);
  }
  return { url, secret };
}
