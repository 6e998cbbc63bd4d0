/** A longer string is not a misspelled name. */
const LONGEST_SLIP = 200;

/** The candidate that was probably meant: at most a third of its letters differ. Undefined when none is that near. */
export function nearestMatch(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > LONGEST_SLIP) {
    return undefined;
  }
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;

  for (const candidate of candidates) {
    const most = Math.min(bestDistance - 1, Math.max(1, Math.floor(candidate.length / 3)));
    // As many letters differ at least as one of them is longer.
    if (Math.abs(candidate.length - wanted.length) <= most) {
      const distance = editDistance(wanted, candidate.toLowerCase());
      if (distance <= most) {
        best = candidate;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** Levenshtein's distance, one row at a time, with two swapped letters as one change. */
function editDistance(left: string, right: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);

  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isSwapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swap = i > 1 && j > 1 && isSwapped ? (before[j - 2] ?? 0) + 1 : substitution;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution, swap));
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}
