import { redactSecrets } from "../protocol/secrets/mask.ts";
import { describeInternalError } from "./internal-error.ts";
import { runCommandLine } from "./run-command-line.ts";

/** Runs the command line of this process and answers its exit code. */
export async function main(
  argv: readonly string[],
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
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

/** The reader of the results is gone (`| head`), so the rest and the verdict cannot be shown. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") {
    throw error;
  }
  process.exit(2);
}
