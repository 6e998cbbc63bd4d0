import { appendAll } from "../../contract/append-all.ts";
import type { Hits } from "../../contract/coverage/hits.ts";

/** The source of a regular expression for strings that can replace one another. */
export interface Pattern {
  readonly source: string;
  /** What every such string starts with, as far as that is worth comparing. */
  readonly start: string;
  /** No more than `start`. */
  readonly isFixed: boolean;
  /** It may be used for no more characters than this. */
  readonly longest: number;
  /** For each group in the source. */
  readonly groups: readonly CountGroup[];
}

/** What to count for what a group of an expression caught, undefined when it caught nothing. */
export type CountGroup = (caught: string | undefined) => Hits;

/** Up to here the expression itself counts characters; beyond, counting costs more than asking for the length of it all. */
const SHORT = 1000;
/** As much as tells whether an expression failed at once. */
const LONGEST_START = 64;

/** Strings of certain characters, at least so many and at most so many. */
export function openPattern(characters: string, most: number, least = 0): Pattern {
  return most <= SHORT
    ? { ...createPattern(`${characters}{${least},${most}}`), longest: Number.POSITIVE_INFINITY }
    : { ...createPattern(`${characters}${least === 0 ? "*" : "+"}`), longest: most };
}

/** Strings that an expression describes. */
export function createPattern(source: string, groups: readonly CountGroup[] = []): Pattern {
  return { source, start: "", isFixed: false, longest: Number.POSITIVE_INFINITY, groups };
}

/** A fixed string. */
export function fixedPattern(text: string): Pattern {
  const start = text.slice(0, LONGEST_START);
  const source = escapePattern(text);
  return { source, start, isFixed: start.length === text.length, longest: Number.POSITIVE_INFINITY, groups: [] };
}

/** One after another. */
export function joinPatterns(patterns: readonly Pattern[]): Pattern {
  const sources: string[] = [];
  const groups: CountGroup[] = [];
  let start = "";
  let isFixed = true;
  let longest = Number.POSITIVE_INFINITY;

  for (const pattern of patterns) {
    sources.push(pattern.source);
    appendAll(groups, pattern.groups);
    longest = Math.min(longest, pattern.longest);
    if (isFixed) {
      isFixed = pattern.isFixed && start.length + pattern.start.length <= LONGEST_START;
      start = (start + pattern.start).slice(0, LONGEST_START);
    }
  }
  return { source: sources.join(""), start, isFixed, longest, groups };
}

export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
