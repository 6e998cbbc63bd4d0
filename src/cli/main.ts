import { yieldToEvents } from "../contract/yield-to-events.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { redactSecrets } from "../protocol/secrets/mask.ts";
import type { Command, ExitCode, Terminal } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { describeInternalError } from "./internal-error.ts";
import { EXIT_CODES, formatHelp } from "./options/format-help.ts";
import { parseArguments } from "./options/parse-arguments.ts";
import { suggest } from "./options/suggest.ts";
import { formatCommand } from "../protocol/shell-command.ts";
import { createProgress, noProgress } from "./progress.ts";
import { readVersion } from "./read-version.ts";
import { readStreamFeatures } from "./stream-features.ts";
import { UsageError } from "./usage-error.ts";

/** What a process gives to its command line. */
export interface Host {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly environment: Terminal["environment"];
  /** Aborted with an exit code when the user interrupts. */
  readonly signal: AbortSignal;
  /** Milliseconds, to measure with. */
  readonly now?: () => number;
}

/** Runs the command line of this process and answers its exit code. */
export async function main(
  argv: readonly string[],
  signal: AbortSignal = new AbortController().signal,
): Promise<ExitCode> {
  const { stdout, stderr, env: environment } = process;
  const endWithFailure = (error: unknown): void => {
    stderr.write(`fc-contract: ${redactSecrets(describeInternalError(error))}\n`);
    process.exit(2);
  };

  stdout.on("error", endQuietly);
  process.on("uncaughtException", endWithFailure);
  try {
    return await runCommandLine(argv, { stdout, stderr, environment, signal });
  } finally {
    stdout.removeListener("error", endQuietly);
    process.removeListener("uncaughtException", endWithFailure);
  }
}

/** Runs one command line and answers its exit code. Every mistake of the user's is a sentence on stderr. */
export async function runCommandLine(argv: readonly string[], host: Host): Promise<ExitCode> {
  const { stdout, stderr, environment, signal, now = () => performance.now() } = host;
  const { style: errorStyle, canRedraw } = readStreamFeatures(stderr, environment);
  const progress = canRedraw ? createProgress((text) => void stderr.write(text), now) : noProgress;
  const terminal: Terminal = {
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${redactSecrets(text)}\n`),
    announce: (text) => void stderr.write(`${text}\n`),
    stdout,
    environment,
    style: readStreamFeatures(stdout, environment).style,
    errorStyle,
    progress,
    now,
    signal,
  };

  try {
    await yieldToEvents(signal);
    const code = await dispatch(argv, terminal);
    return signal.aborted ? exitCodeOf(signal) : code;
  } catch (error) {
    progress.clear();
    if (signal.aborted) {
      terminal.err(`fc-contract: ${isInterruption(error) ? error.message : "interrupted"}`);
      return exitCodeOf(signal);
    }
    return reportFailure(error, terminal);
  }
}

function exitCodeOf(signal: AbortSignal): ExitCode {
  return signal.reason === 143 ? 143 : 130;
}

function isInterruption(error: unknown): error is FcContractError {
  return error instanceof FcContractError && error.code === "interrupted";
}

/** The reader of the results is gone (`| head`), so the rest and the verdict cannot be shown. */
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

function reportFailure(error: unknown, terminal: Terminal): ExitCode {
  if (!(error instanceof FcContractError)) {
    terminal.err(`fc-contract: ${describeInternalError(error)}`);
    return 2;
  }
  terminal.err(`fc-contract: ${error.message}`);
  if (error instanceof UsageError && error.helpFor !== undefined) {
    const [words, what] = error.helpFor === "" ? [[], "commands"] : [[error.helpFor], "options"];
    terminal.err(`Run ${formatCommand([...words, "--help"])} for its ${what}.`);
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
