import { yieldToEvents } from "../contract/yield-to-events.ts";
import type { TextStyle } from "../report/text-style.ts";
import type { OptionTable, OptionValues } from "./options/option.ts";
import type { Progress } from "./progress.ts";

/** 0 everything is in order, 1 the contract is broken, 2 it could not be judged, 130 and 143 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else: progress, notes, errors. */
  readonly err: (text: string) => void;
  /** Standard error, unredacted: what is there to be copied, such as a key to try. */
  readonly announce: (text: string) => void;
  /** Where recordings go that have no file. */
  readonly stdout: NodeJS.WritableStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How standard output marks words. */
  readonly style: TextStyle;
  /** How standard error does. */
  readonly errorStyle: TextStyle;
  /** On standard error, if that is a terminal. */
  readonly progress: Progress;
  /** Milliseconds, to measure with. */
  readonly now: () => number;
  /** Aborted when the user interrupts; the reason is the exit code. */
  readonly signal: AbortSignal;
}

/** A command with its options: usage text, parsing and the types of its values come from this table. */
export interface CommandDefinition<Options extends OptionTable> {
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** What may follow beside options: `FILE...|-`. */
  readonly operands?: string;
  /** What the operands are; nothing when left out. A command comes after `--`. */
  readonly takes?: "files" | "command";
  readonly options: Options;
  /** Paragraphs below the options. */
  readonly notes?: readonly string[];
  /** What its exit codes mean, where they are not those of every command. */
  readonly exitCodes?: string;
  readonly examples: readonly [string, ...string[]];
}

/** One run of a command. */
export interface CommandCall<Definition extends { readonly options: OptionTable }> {
  readonly options: OptionValues<Definition["options"]>;
  /** Files, or the words of a command. */
  readonly operands: readonly string[];
  readonly terminal: Terminal;
}

/** A command as the dispatcher sees it. */
export interface Command extends Omit<CommandDefinition<OptionTable>, "takes"> {
  readonly takes: "nothing" | "files" | "command";
  /** Reads the options that were given, then runs. */
  readonly run: (
    texts: ReadonlyMap<string, readonly string[]>,
    operands: readonly string[],
    terminal: Terminal,
  ) => Promise<number>;
}

export function defineCommand<const Options extends OptionTable>(
  definition: CommandDefinition<Options>,
): CommandDefinition<Options> {
  return definition;
}

/** Joins a definition with its code, which is loaded only when the command runs: no other command waits for it. */
export function joinCommand<Options extends OptionTable>(
  definition: CommandDefinition<Options>,
  load: () => Promise<(call: CommandCall<CommandDefinition<Options>>) => Promise<number>>,
): Command {
  return {
    ...definition,
    takes: definition.takes ?? "nothing",
    run: async (texts, operands, terminal) => {
      const values = Object.entries(definition.options).map(([name, option]) => [
        name,
        option.read(texts.get(name) ?? [], { label: `--${name}`, note: (text) => terminal.err(`note: ${text}`) }),
      ]);
      const run = await load();
      // Loading takes a while, and no signal is noticed meanwhile.
      await yieldToEvents(terminal.signal);
      return run({ options: Object.fromEntries(values) as OptionValues<Options>, operands, terminal });
    },
  };
}
