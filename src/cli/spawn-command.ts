import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { FcContractError } from "../protocol/fc-contract-error.ts";

export interface SpawnOptions {
  readonly stdio: StdioOptions;
  /** Added to the environment of this process. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface SpawnedCommand {
  readonly child: ChildProcess;
  /**
   * How it ended.
   *
   * @throws FcContractError `command_unusable` when it cannot be started
   */
  readonly ended: Promise<CommandEnd>;
}

/** The exit code of a command, or the signal that killed it. */
export interface CommandEnd {
  readonly code: number | null;
  readonly killedBy: NodeJS.Signals | null;
}

/** Starts a command of the user's. */
export function spawnCommand(
  [command = "", ...args]: readonly string[],
  { stdio, environment }: SpawnOptions,
): SpawnedCommand {
  const child = spawn(command, args, { stdio, env: { ...process.env, ...environment } });
  const ended = new Promise<CommandEnd>((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) => {
      reject(new FcContractError("command_unusable", `${command} cannot be run: ${explain(error)}`, { cause: error }));
    });
    child.once("close", (code, killedBy) => resolve({ code, killedBy }));
  });
  return { child, ended };
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOENT":
      return "there is no such command";
    case "EACCES":
      return "it is a folder, or not executable";
    default:
      return message;
  }
}
