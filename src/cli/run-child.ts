import { spawn } from "node:child_process";
import { FcContractError } from "../protocol/fc-contract-error.ts";

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
  [command = "", ...args]: readonly string[],
  { environment, signal }: ChildOptions,
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["inherit", STANDARD_ERROR, "inherit"],
      env: { ...process.env, ...environment },
    });
    let lastCall: NodeJS.Timeout | undefined;
    const end = (): void => {
      child.kill("SIGTERM");
      lastCall = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
    };

    signal.addEventListener("abort", end, { once: true });
    child.once("error", (error: NodeJS.ErrnoException) => {
      const why =
        error.code === "ENOENT"
          ? "there is no such command"
          : error.code === "EACCES"
            ? "it is a folder, or not executable"
            : error.message;
      reject(new FcContractError("command_unusable", `${command} cannot be run: ${why}`, { cause: error }));
    });
    child.once("close", (code, killedBy) => {
      signal.removeEventListener("abort", end);
      clearTimeout(lastCall);
      resolve(code === 0 ? undefined : `${command} ended with ${killedBy ?? `exit code ${code}`}`);
    });
  });
}
