import { UsageError } from "../usage-error.ts";

/** What an option may use while its value is read. */
export interface ReadContext {
  /** `--port`, for messages. */
  readonly label: string;
  /** Prints a remark that does not stop the command. */
  readonly note: (text: string) => void;
}

/** One option of a command: its help and its parsing come from here. */
export interface Option<Value> {
  /** The placeholder for the value in the help, `FILE`. A flag has none. */
  readonly placeholder?: string;
  readonly help: string;
  /** What applies without the option, as the help shows it. */
  readonly shownDefault?: string;
  readonly isRepeatable?: boolean;
  readonly isRequired?: boolean;
  /** Turns what was given, in order, into the value; throws a UsageError for a value that cannot be used. */
  readonly read: (texts: readonly string[], context: ReadContext) => Value;
}

export type OptionTable = Readonly<Record<string, Option<unknown>>>;

/** What a command gets for its option table. */
export type OptionValues<Options extends OptionTable> = {
  readonly [Name in keyof Options]: ReturnType<Options[Name]["read"]>;
};

interface Words {
  readonly placeholder: string;
  readonly help: string;
}

export function flag(help: string): Option<boolean> {
  return { help, read: (texts) => texts.length > 0 };
}

/** An option with a value that is read in its own way. */
export function value<Value>({
  read,
  ...words
}: Words & { readonly read: (text: string, context: ReadContext) => Value }): Option<Value | undefined> {
  return { ...words, read: ([given], context) => (given === undefined ? undefined : read(given, context)) };
}

export function text(words: Words): Option<string | undefined> {
  return value({ ...words, read: (given) => given });
}

/** One of a few words. A wrong one is answered with all of them. */
export function choice<const Choices extends readonly string[]>(
  choices: Choices,
  { placeholder = choices.join("|"), help }: Partial<Words> & { readonly help: string },
): Option<Choices[number] | undefined> {
  return value({
    placeholder,
    help,
    read: (given, { label }) => {
      const known = choices.find((candidate) => candidate === given);
      if (known === undefined) {
        throw new UsageError(`${label} ${given}: expected ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`);
      }
      return known;
    },
  });
}

/** A whole number within bounds. */
export function integer({
  placeholder = "N",
  help,
  least,
  most,
}: Partial<Words> & { readonly help: string; readonly least: number; readonly most: number }): Option<
  number | undefined
> {
  return value({
    placeholder,
    help,
    read: (given, { label }) => {
      const number = Number(given);
      if (!/^\d+$/.test(given) || number < least || number > most) {
        throw new UsageError(`${label} ${given}: expected a whole number from ${least} to ${most}`);
      }
      return number;
    },
  });
}

/** An option that may be given several times. */
export function list<Value>({
  read,
  ...words
}: Words & { readonly read: (text: string, context: ReadContext) => Value }): Option<readonly Value[]> {
  return { ...words, isRepeatable: true, read: (texts, context) => texts.map((given) => read(given, context)) };
}

export function withDefault<Value>(
  option: Option<Value | undefined>,
  otherwise: NoInfer<Value>,
  shownDefault = String(otherwise),
): Option<Value> {
  return { ...option, shownDefault, read: (texts, context) => option.read(texts, context) ?? otherwise };
}

/** An option that the command cannot do without; the message says what is missing. */
export function required<Value>(option: Option<Value | undefined>, message: string): Option<Value> {
  return {
    ...option,
    isRequired: true,
    read: (texts, context) => {
      const given = option.read(texts, context);
      if (given === undefined) {
        throw new UsageError(message);
      }
      return given;
    },
  };
}
