import { spawnCommand } from "./spawn-command.ts";

const STANDARD_ERROR = 2;

/** How long an interrupted command may take to end by itself. */
const GRACE_MS = 400;

export interface ChildOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** Ends the command. */
  readonly signal: AbortSignal;
}

/**
 * Runs a command of the user's to its end and says in words how it failed; undefined when it did not. What it prints
 * goes to standard error: standard output is for results.
 *
 * @throws FcContractError `command_unusable` when it cannot be started
 */
export async function runChild(
  command: readonly string[],
  { environment, signal }: ChildOptions,
): Promise<string | undefined> {
  const { child, ended } = spawnCommand(command, { stdio: ["inherit", STANDARD_ERROR, "inherit"], environment });
  let lastCall: NodeJS.Timeout | undefined;
  const end = (): void => {
    child.kill("SIGTERM");
    lastCall = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  };
  signal.addEventListener("abort", end, { once: true });
  try {
    const { code, killedBy } = await ended;
    return code === 0 ? undefined : `${command[0]} ended with ${killedBy ?? `exit code ${code}`}`;
  } finally {
    signal.removeEventListener("abort", end);
    clearTimeout(lastCall);
  }
}
