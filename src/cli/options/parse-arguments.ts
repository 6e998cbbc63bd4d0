import type { Command } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import { suggest } from "./suggest.ts";

export interface ParsedArguments {
  /** What was given for each option, in order; a flag has an empty string for each time. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** What is not an option. */
  readonly operands: readonly string[];
}

/** Sorts the arguments of a command into options and the rest. */
export function parseArguments(command: Command, args: readonly string[]): ParsedArguments {
  const texts = new Map<string, string[]>();
  const operands: string[] = [];
  const waiting = [...args];

  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next === "--") {
      operands.push(...takeRest(command, waiting.splice(0)));
    } else if (next.startsWith("-") && next !== "-") {
      const { name, text } = readOption(command, next, waiting);
      const before = texts.get(name) ?? [];
      const { placeholder, isRepeatable = false } = command.options[name] ?? {};
      if (before.length > 0 && placeholder !== undefined && !isRepeatable) {
        throw refuse(command, `--${name} is given twice; give it once`);
      }
      texts.set(name, [...before, text]);
    } else if (command.takes === "files") {
      operands.push(next);
    } else {
      const advice =
        command.takes === "command" ? "the command to run goes after --" : `${command.name} takes options only`;
      throw refuse(command, `unexpected argument "${next}"; ${advice}`);
    }
  }
  return { texts, operands };
}

function takeRest(command: Command, rest: readonly string[]): readonly string[] {
  if (command.takes === "command" && (rest[0] === undefined || rest[0] === "")) {
    throw new UsageError(`no command follows after --; give one, as in: npx fc-contract ${command.examples[0]}`);
  }
  if (command.takes === "nothing" && rest.length > 0) {
    throw refuse(command, `unexpected argument "${rest[0]}"; ${command.name} takes options only`);
  }
  return rest;
}

/** Reads `--name=value`, or `--name` and the argument after it. */
function readOption(command: Command, given: string, waiting: string[]): { name: string; text: string } {
  const equals = given.indexOf("=");
  const label = equals === -1 ? given : given.slice(0, equals);
  const inline = equals === -1 ? undefined : given.slice(equals + 1);
  const name = label.slice(2);
  const option = label.startsWith("--") && Object.hasOwn(command.options, name) ? command.options[name] : undefined;

  if (option === undefined) {
    throw refuse(command, `unknown option ${label}${suggest(label.replace(/^-?-?/, "--"), listLabels(command))}`);
  }
  if (option.placeholder === undefined) {
    if (inline !== undefined) {
      throw refuse(command, `${label} takes no value`);
    }
    return { name, text: "" };
  }
  const text = inline ?? (waiting[0]?.startsWith("--") === true ? undefined : waiting.shift());
  if (text === undefined || text === "") {
    throw refuse(command, `${label} needs a value: ${label} ${option.placeholder}`);
  }
  return { name, text };
}

function listLabels(command: Command): string[] {
  return [...Object.keys(command.options), "help"].map((name) => `--${name}`);
}

function refuse(command: Command, message: string): UsageError {
  return new UsageError(message, { helpFor: command.name });
}
