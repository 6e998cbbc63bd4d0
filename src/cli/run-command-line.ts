import { yieldToEvents } from "../contract/yield-to-events.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { redactSecrets } from "../protocol/secrets/mask.ts";
import { formatCommand } from "../protocol/shell-command.ts";
import type { Command, ExitCode, Terminal } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { describeInternalError } from "./internal-error.ts";
import type { Host } from "./host.ts";
import { EXIT_CODES, formatHelp } from "./options/format-help.ts";
import { parseArguments } from "./options/parse-arguments.ts";
import { suggest } from "./options/suggest.ts";
import { createProgress, noProgress } from "./progress.ts";
import { readStreamFeatures } from "./stream-features.ts";
import { UsageError } from "./usage-error.ts";

/** Runs one command line and answers its exit code. Every mistake of the user's is a sentence on stderr. */
export async function runCommandLine(argv: readonly string[], host: Host): Promise<number> {
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

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = argv;

  if (first === undefined) {
    terminal.err(await describeCommands());
    return 2;
  }
  if (first === "help" || first === "--help" || first === "-h") {
    terminal.out(rest[0] === undefined ? await describeCommands() : formatHelp(await findCommand(rest[0])));
    return 0;
  }
  const command = await findCommand(first);
  const end = rest.indexOf("--");
  const own = end === -1 ? rest : rest.slice(0, end);
  if (own.includes("--help") || own.includes("-h")) {
    terminal.out(formatHelp(command));
    return 0;
  }
  const { texts, operands } = parseArguments(command, rest);
  return command.run(texts, operands, terminal);
}

async function findCommand(name: string): Promise<Command> {
  const load = COMMANDS.get(name);

  if (load !== undefined) {
    return load();
  }
  if (name.startsWith("-")) {
    throw new UsageError(`unknown option ${name.split("=")[0]}; a command comes first`, { helpFor: "" });
  }
  throw new UsageError(`unknown command "${name}"${suggest(name, [...COMMANDS.keys(), "help"])}`, { helpFor: "" });
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

async function describeCommands(): Promise<string> {
  const commands = await Promise.all([...COMMANDS.values()].map((load) => load()));
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    "fc-contract <command> [options]",
    "",
    ...lines,
    "",
    "fc-contract <command> --help shows the options of a command and an example; --version shows the version.",
    EXIT_CODES,
  ].join("\n");
}
