import { launcher, runCommand, runProcess } from "../support/run-command.ts";

export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const LAUNCHER: string = launcher;

interface RunOptions {
  /** Standard input. A command with one runs as a process of its own. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the command line in this process. */
export async function runFcContract(
  args: readonly string[],
  { input, environment = {} }: RunOptions = {},
): Promise<CommandRun> {
  const { code, stdout, stderr } =
    input === undefined ? await runCommand(args, environment) : await runProcess(args, { input, environment });
  return { code, out: stdout, err: stderr };
}
