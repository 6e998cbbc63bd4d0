import { FcContractError } from "../protocol/fc-contract-error.ts";
import { redactSecrets } from "../protocol/secrets/mask.ts";
import type { Command, ExitCode, Terminal } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT_CODES, formatHelp } from "./options/format-help.ts";
import { parseArguments } from "./options/parse-arguments.ts";
import { suggest } from "./options/suggest.ts";
import { readVersion } from "./read-version.ts";
import { UsageError } from "./usage-error.ts";

/** What a process gives to its command line. */
export interface Host {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly environment: Terminal["environment"];
  readonly signal: AbortSignal;
}

/** Runs the command line of this process and answers its exit code. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();

  process.stdout.on("error", endQuietly);
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  try {
    return await runCommandLine(argv, {
      stdout: process.stdout,
      stderr: process.stderr,
      environment: process.env,
      signal: interrupted.signal,
    });
  } finally {
    process.stdout.removeListener("error", endQuietly);
    process.removeListener("SIGINT", interrupt);
    process.removeListener("SIGTERM", interrupt);
  }
}

/** Runs one command line and answers its exit code. Every mistake of the user's is a sentence on stderr. */
export async function runCommandLine(argv: readonly string[], host: Host): Promise<ExitCode> {
  const terminal: Terminal = {
    out: (text) => void host.stdout.write(`${text}\n`),
    err: (text) => void host.stderr.write(`${redactSecrets(text)}\n`),
    stdout: host.stdout,
    environment: host.environment,
    signal: host.signal,
  };

  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return tellFailure(error, terminal);
  }
}

/** Whoever read the results has gone (`| head`): nothing can be told any more, least of all a verdict. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") {
    throw error;
  }
  process.exit(2);
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = argv;

  if (first === undefined) {
    terminal.err(describeCommands());
    return 2;
  }
  if (first === "--version" || first === "-v" || first === "-V") {
    terminal.out(readVersion());
    return 0;
  }
  if (first === "help" || first === "--help" || first === "-h") {
    terminal.out(rest[0] === undefined ? describeCommands() : formatHelp(findCommand(rest[0])));
    return 0;
  }
  const command = findCommand(first);
  const end = rest.indexOf("--");
  const own = end === -1 ? rest : rest.slice(0, end);
  if (own.includes("--help") || own.includes("-h")) {
    terminal.out(formatHelp(command));
    return 0;
  }
  const { texts, operands } = parseArguments(command, rest);
  return command.run(texts, operands, terminal);
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);

  if (command !== undefined) {
    return command;
  }
  if (name.startsWith("-")) {
    throw new UsageError(`unknown option ${name.split("=")[0]}; a command comes first`, { helpFor: "" });
  }
  const names = [...COMMANDS.map((known) => known.name), "help"];
  throw new UsageError(`unknown command "${name}"${suggest(name, names)}`, { helpFor: "" });
}

function tellFailure(error: unknown, terminal: Terminal): ExitCode {
  if (!(error instanceof FcContractError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`fc-contract: internal error, please report it\n${stack}`);
    return 2;
  }
  terminal.err(`fc-contract: ${error.message}`);
  if (error instanceof UsageError && error.helpFor !== undefined) {
    const command = COMMANDS.find(({ name }) => name === error.helpFor);
    terminal.err(`\n${command === undefined ? describeCommands() : formatHelp(command)}`);
  }
  return 2;
}

function describeCommands(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    "fc-contract <command> [options]",
    "",
    ...lines,
    "",
    "fc-contract <command> --help shows the options of a command and an example; --version shows the version.",
    EXIT_CODES,
  ].join("\n");
}
