import { nearestMatch } from "../../findings/nearest-match.ts";

/** `; did you mean check?`, for a word that is nearly one of the candidates or the beginning of only one. */
export function suggest(word: string, candidates: readonly string[]): string {
  const begun = candidates.filter((candidate) => candidate.startsWith(word));
  const meant = begun.length === 1 ? begun[0] : nearestMatch(word, candidates);
  return meant === undefined ? "" : `; did you mean ${meant}?`;
}
