import type { Command } from "../command.ts";
import type { Option } from "./option.ts";

const LINE_WIDTH = 100;
const WIDEST_LABEL = 28;

/** Shown below the help of every command. */
export const EXIT_CODES =
  "Exit codes: 0 everything is in order, 1 the contract is broken, 2 it could not be judged, 130 interrupted (143 by SIGTERM).";

/** The help of one command, all of it made from its definition. */
export function formatHelp(command: Command): string {
  const rows = [
    ...Object.entries(command.options).map(([name, option]) => [labelOf(name, option), helpOf(option)] as const),
    ["--help", "show this help"] as const,
  ];
  const width = Math.min(WIDEST_LABEL, Math.max(...rows.map(([label]) => label.length)));
  const blocks = [
    formatUsage(command),
    wrap(`${capitalize(command.summary)}.`, ""),
    ["Options:", ...rows.map(([label, help]) => formatRow(label, help, width))].join("\n"),
    ...(command.notes ?? []).map((note) => wrap(note, "")),
    [
      command.examples.length === 1 ? "Example:" : "Examples:",
      ...command.examples.map((line) => `  npx fc-contract ${line}`),
    ].join("\n"),
    wrap(command.exitCodes ?? EXIT_CODES, ""),
  ];
  return blocks.join("\n\n");
}

/** `fc-contract record --target URL|sandbox --out FILE [options] [-- COMMAND...]` */
function formatUsage({ name, operands, takes, options }: Command): string {
  const needed = Object.entries(options).flatMap(([option, { isRequired = false, placeholder = "" }]) =>
    isRequired ? [`--${option} ${placeholder}`] : [],
  );
  const parts = takes === "command" ? [...needed, "[options]", operands] : [operands, ...needed, "[options]"];
  return ["fc-contract", name, ...parts].filter((part) => part !== undefined).join(" ");
}

function labelOf(name: string, { placeholder }: Option<unknown>): string {
  return placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`;
}

function helpOf({ help, shownDefault, isRepeatable = false }: Option<unknown>): string {
  const remarks = [
    ...(shownDefault === undefined ? [] : [`default ${shownDefault}`]),
    ...(isRepeatable ? ["repeatable"] : []),
  ];
  return remarks.length === 0 ? help : `${help} (${remarks.join(", ")})`;
}

function formatRow(label: string, help: string, width: number): string {
  const indent = " ".repeat(width + 4);
  const text = wrap(help, indent).trimStart();
  return label.length > width ? `  ${label}\n${indent}${text}` : `  ${label.padEnd(width)}  ${text}`;
}

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;

  for (const word of text.split(" ")) {
    const isEmpty = line.trim() === "";
    if (!isEmpty && line.length + 1 + word.length > LINE_WIDTH) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = isEmpty ? `${indent}${word}` : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
