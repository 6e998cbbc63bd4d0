import { serveMock } from "../mock/serve-mock.ts";
import { DEFAULT_API_VERSION } from "../protocol/api-version.ts";
import type { Command, ExitCode, OptionValues, Terminal } from "./command.ts";
import { readApiVersion, readInteger, readText, readVersionPolicy } from "./read-options.ts";
import { untilInterrupted } from "./until-interrupted.ts";

const DEFAULT_PORT = 4010;
const DEFAULT_HOST = "127.0.0.1";

export const mockCommand: Command = {
  name: "mock",
  summary: "serve the contract's examples, stateless, with every request checked",
  usage: `[--port ${DEFAULT_PORT}] [--host ${DEFAULT_HOST}] [--api-version V]
        [--version-policy nearest|refuse] [--dynamic] [--seed N]

  --port N          where to listen; 0 takes a free port
  --host HOST       the address to listen on; 0.0.0.0 lets the network in
  --api-version V   spoken to requests without a Stripe-Version header (${DEFAULT_API_VERSION})
  --version-policy P  API versions without a contract: answer in the nearest one (default), or refuse them
  --dynamic         make answers up from the schemas instead of giving examples
  --seed N          make what is made up the same in every run

A request chooses for itself with Prefer: code=404, Prefer: example=NAME, Prefer: dynamic=true. Any key that begins with
sk_test_ will do.`,
  options: {
    port: { type: "string" },
    host: { type: "string" },
    "api-version": { type: "string" },
    "version-policy": { type: "string" },
    dynamic: { type: "boolean" },
    seed: { type: "string" },
  },
  run: runMock,
};

async function runMock(values: OptionValues, _files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const apiVersion = readApiVersion(values, terminal) ?? DEFAULT_API_VERSION;
  const seed = readInteger(values, "seed", 0, Number.MAX_SAFE_INTEGER);
  const server = await serveMock({
    port: readInteger(values, "port", 0, 65_535) ?? DEFAULT_PORT,
    host: readText(values, "host") ?? DEFAULT_HOST,
    apiVersion,
    versionPolicy: readVersionPolicy(values),
    onNote: (note) => terminal.err(`note: ${note}`),
    dynamic: values["dynamic"] === true,
    ...(seed !== undefined && { seed }),
    onFault: (error) => terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });

  terminal.out(`mock of ${apiVersion} on ${server.url}`);
  await untilInterrupted(terminal.signal);
  await server.close();
  return 0;
}
