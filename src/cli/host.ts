import type { Terminal } from "./command.ts";

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
