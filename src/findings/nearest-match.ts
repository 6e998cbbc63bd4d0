/** A longer string is not a misspelled name. */
const LONGEST_SLIP = 200;

/** The candidate that was probably meant: at most a third of its letters differ. Undefined when none is that near. */
export function nearestMatch(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > LONGEST_SLIP) {
    return undefined;
  }
  const wanted = text.toLowerCase();
  const letters = lettersOf(wanted);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;

  for (const candidate of candidates) {
    const most = Math.min(bestDistance - 1, Math.max(1, Math.floor(candidate.length / 3)));
    // The distance is at least the difference in length, and at least the number of letters that only one of them has.
    if (Math.abs(candidate.length - wanted.length) > most) {
      continue;
    }
    const known = candidate.toLowerCase();
    const others = lettersOf(known);
    if (countBits(letters & ~others) > most || countBits(others & ~letters) > most) {
      continue;
    }
    const distance = editDistance(wanted, known, most);
    if (distance <= most) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The letters of a string as a set of bits. Some letters share a bit. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    letters |= 1 << (text.charCodeAt(index) & 31);
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    count += 1;
  }
  return count;
}

/**
 * The Levenshtein distance, row by row, with two swapped letters as one change. Once two rows in succession are above
 * `most`, the result is too, and the function returns early.
 */
function editDistance(left: string, right: string, most: number): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  let leastBefore = 0;

  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= right.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isSwapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swap = i > 1 && j > 1 && isSwapped ? (before[j - 2] ?? 0) + 1 : substitution;
      const distance = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution, swap);
      next.push(distance);
      least = Math.min(least, distance);
    }
    if (least > most && leastBefore > most) {
      return least;
    }
    before = row;
    row = next;
    leastBefore = least;
  }
  return row[right.length] ?? 0;
}
