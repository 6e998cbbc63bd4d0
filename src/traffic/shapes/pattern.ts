import type { CountGroup } from "./tally.ts";

/** The source of a regular expression for strings that can replace one another. */
export interface Pattern {
  readonly source: string;
  /** It may be used for no more characters than this. */
  readonly longest: number;
  /** For each group in the source. */
  readonly groups: readonly CountGroup[];
}

/** Up to here the expression itself counts characters; beyond, counting costs more than asking for the length of it all. */
const SHORT = 1000;

/** Texts of certain characters, at least so many and at most so many. */
export function openText(characters: string, most: number, least = 0): Pattern {
  return most <= SHORT
    ? { source: `${characters}{${least},${most}}`, longest: Number.POSITIVE_INFINITY, groups: [] }
    : { source: `${characters}${least === 0 ? "*" : "+"}`, longest: most, groups: [] };
}

/** A fixed string. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
