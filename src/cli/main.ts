import { parseArgs } from "node:util";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { redactSecrets } from "../protocol/redact.ts";
import { auditCommand } from "./audit-command.ts";
import { baselineCommand } from "./baseline-command.ts";
import { type Command, type ExitCode, type Terminal, UsageError } from "./command.ts";
import { checkCommand } from "./check-command.ts";
import { diffCommand } from "./diff-command.ts";
import { generateCommand } from "./generate-command.ts";
import { mockCommand } from "./mock-command.ts";
import { readVersion } from "./read-version.ts";
import { recordCommand } from "./record-command.ts";
import { redactCommand } from "./redact-command.ts";
import { sandboxCommand } from "./sandbox-command.ts";

const COMMANDS: readonly Command[] = [
  generateCommand,
  mockCommand,
  sandboxCommand,
  checkCommand,
  auditCommand,
  recordCommand,
  redactCommand,
  baselineCommand,
  diffCommand,
];

/** Runs one command line and answers its exit code. Every failure of a user's making is a sentence on stderr. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  const terminal: Terminal = {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${redactSecrets(text)}\n`),
    signal: interrupted.signal,
  };

  process.stdout.on("error", endQuietly);
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    return tellFailure(error, terminal);
  } finally {
    process.stdout.removeListener("error", endQuietly);
    process.removeListener("SIGINT", interrupt);
    process.removeListener("SIGTERM", interrupt);
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
  const [name, ...rest] = argv;

  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    (name === undefined ? terminal.err : terminal.out)(describeCommands());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    terminal.out(readVersion());
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    throw new UsageError(
      `there is no command "${name}"; the commands are ${COMMANDS.map((known) => known.name).join(", ")}`,
    );
  }
  const { own, child } = splitCommand(command, rest);
  if (own.includes("--help") || own.includes("-h")) {
    terminal.out(`fc-contract ${command.name} ${command.usage}`);
    return 0;
  }
  const { values, positionals } = parseCommandLine(command, own);
  return command.run(values, [...positionals, ...child], terminal);
}

/** The arguments of the command itself, and what comes after `--`. */
function splitCommand(command: Command, args: string[]): { readonly own: string[]; readonly child: readonly string[] } {
  const end = command.takesCommand === true ? args.indexOf("--") : -1;
  if (end === -1) {
    return { own: args, child: [] };
  }
  if (args[end + 1] === undefined || args[end + 1] === "") {
    throw new UsageError(`no command follows after --, as in: fc-contract ${command.name} … -- npm test`);
  }
  return { own: args.slice(0, end), child: args.slice(end + 1) };
}

function parseCommandLine(command: Command, args: string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args, options: command.options, allowPositionals: command.takesFiles === true, strict: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nfc-contract ${command.name} ${command.usage}`);
  }
}

function tellFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof FcContractError) {
    terminal.err(`fc-contract: ${error.message}`);
  } else {
    terminal.err(
      `fc-contract: this is a fault of fc-contract itself, please report it\n${(error as Error).stack ?? String(error)}`,
    );
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
    "fc-contract <command> --help tells a command's options. Exit codes: 0 all holds, 1 the contract is broken,",
    "2 it could not be judged.",
  ].join("\n");
}
