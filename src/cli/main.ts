import type { ExitCode } from "./command.ts";
import type { Host } from "./host.ts";
import { readVersion } from "./read-version.ts";

/** Runs the command line of this process and answers its exit code. */
export async function main(
  argv: readonly string[],
  signal: AbortSignal = new AbortController().signal,
): Promise<ExitCode> {
  const { stdout, stderr, env: environment } = process;
  const run = (): Promise<ExitCode> => runCommandLine(argv, { stdout, stderr, environment, signal });

  stdout.on("error", endQuietly);
  try {
    return await (asksForVersion(argv) ? run() : endingWithFailure(run));
  } finally {
    stdout.removeListener("error", endQuietly);
  }
}

/**
 * Runs one command line and answers its exit code. Every mistake of the user's is a sentence on stderr. What commands
 * need is loaded with them: most of the time that a version takes would be spent on that.
 */
export async function runCommandLine(argv: readonly string[], host: Host): Promise<ExitCode> {
  if (asksForVersion(argv)) {
    host.stdout.write(`${readVersion()}\n`);
    return 0;
  }
  const { dispatchCommand } = await import("./dispatch-command.ts");
  return dispatchCommand(argv, host);
}

function asksForVersion([first]: readonly string[]): boolean {
  return first === "--version" || first === "-v" || first === "-V";
}

/** Whatever nobody catches ends the process with a message and exit code 2. */
async function endingWithFailure(run: () => Promise<ExitCode>): Promise<ExitCode> {
  const { endWithFailure } = await import("./end-with-failure.ts");

  process.on("uncaughtException", endWithFailure);
  try {
    return await run();
  } finally {
    process.removeListener("uncaughtException", endWithFailure);
  }
}

/** The reader of the results is gone (`| head`), so the rest and the verdict cannot be shown. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") {
    throw error;
  }
  process.exit(2);
}
