import { readFileSync } from "node:fs";
import type { SourceLocation } from "../../contract/source-location.ts";

export interface Excerpt {
  readonly lines: readonly { readonly number: number; readonly text: string }[];
}

const LINES_BEFORE = 2;
const LINES_AFTER = 5;

/** The lines of the contract around a place; undefined when the file is not there to be read. */
export function readExcerpt({ file, line }: SourceLocation): Excerpt | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
  const first = Math.max(1, line - LINES_BEFORE);
  const lines = text.split("\n").slice(first - 1, line + LINES_AFTER);
  return { lines: lines.map((content, index) => ({ number: first + index, text: content })) };
}
