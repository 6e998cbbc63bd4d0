import { readFileSync } from "node:fs";
import type { SourceLocation } from "../../findings/source-location.ts";

export interface Excerpt {
  readonly lines: readonly { readonly number: number; readonly text: string }[];
}

/** The lines of the contract around a place; undefined when the file is not there to be read. */
export type ReadExcerpt = (location: SourceLocation) => Excerpt | undefined;

const LINES_BEFORE = 2;
const LINES_AFTER = 5;

/** Many findings point into the same few files: each is read once. */
export function createExcerptReader(): ReadExcerpt {
  const files = new Map<string, readonly string[] | undefined>();

  return ({ file, line }) => {
    if (!files.has(file)) {
      files.set(file, readLines(file));
    }
    const first = Math.max(1, line - LINES_BEFORE);
    const lines = files.get(file)?.slice(first - 1, line + LINES_AFTER);
    return lines && { lines: lines.map((content, index) => ({ number: first + index, text: content })) };
  };
}

function readLines(file: string): readonly string[] | undefined {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return undefined;
  }
}
