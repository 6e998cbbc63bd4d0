import { diff } from "node:util";

/** Lines shown around a change. */
const CONTEXT = 3;

interface Line {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

/** What changes in a file, as `diff -u` prints it. */
export function formatUnifiedDiff(name: string, before: string, after: string): string {
  const lines = compareLines(linesOf(before), linesOf(after));
  const hunks = findHunks(lines).map(([start, end]) => formatHunk(lines, start, end));
  return [`--- ${name}`, `+++ ${name}`, ...hunks].join("\n");
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}

/** `diff` says of an entry: -1 only in the second, 0 in both, 1 only in the first. */
function compareLines(before: string[], after: string[]): readonly Line[] {
  return diff(before, after).map(([where, text]) => ({
    mark: where === 0 ? " " : where < 0 ? "+" : "-",
    text,
  }));
}

/** Ranges of lines that contain all changes and what is around them. */
function findHunks(lines: readonly Line[]): readonly [start: number, end: number][] {
  const hunks: [number, number][] = [];
  for (const [index, { mark }] of lines.entries()) {
    if (mark === " ") {
      continue;
    }
    const last = hunks.at(-1);
    const [start, end] = [Math.max(0, index - CONTEXT), Math.min(lines.length, index + CONTEXT + 1)];
    if (last !== undefined && start <= last[1]) {
      last[1] = end;
    } else {
      hunks.push([start, end]);
    }
  }
  return hunks;
}

function formatHunk(lines: readonly Line[], start: number, end: number): string {
  const hunk = lines.slice(start, end);
  const count = (list: readonly Line[], other: Line["mark"]): number =>
    list.filter(({ mark }) => mark !== other).length;
  const before = lines.slice(0, start);
  const range = (other: Line["mark"]): string => `${count(before, other) + 1},${count(hunk, other)}`;
  return [`@@ -${range("+")} +${range("-")} @@`, ...hunk.map(({ mark, text }) => `${mark}${text}`)].join("\n");
}
