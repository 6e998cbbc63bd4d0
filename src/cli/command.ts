import type { ParseArgsConfig } from "node:util";
import { FcContractError } from "../protocol/fc-contract-error.ts";

/** 0 all holds, 1 the contract is broken, 2 it could not be judged. */
export type ExitCode = 0 | 1 | 2;

export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** All the rest: progress, notes, errors. */
  readonly err: (text: string) => void;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** One subcommand: what it takes, and one function from its arguments to an exit code. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows `fc-contract <name>`, one line for each option with its meaning. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  readonly takesFiles?: boolean;
  /** Whether a command of the user's may follow after `--`; it comes in place of files. */
  readonly takesCommand?: boolean;
  readonly run: (values: OptionValues, files: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** The command line cannot be understood. */
export class UsageError extends FcContractError {
  override readonly name = "UsageError";

  constructor(message: string) {
    super("usage", message);
  }
}
