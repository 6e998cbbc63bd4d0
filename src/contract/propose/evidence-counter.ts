import { type Evidence, keyOfEvidence, mergeEvidence } from "./evidence.ts";

/** More than anyone reviews. In a recording with endless new names, each name is evidence of its own. */
const MOST_KINDS = 500;

/**
 * Adds evidence up. If there is too much, it keeps the first in a fixed order: the parts of a recording, added in any
 * order, give the same result as the whole.
 */
export class EvidenceCounter {
  readonly #kinds = new Map<string, Evidence>();
  /** Keys that come after this one are not kept. */
  #lastKept: string | undefined;

  /** @param place - where it was seen */
  add(evidence: Evidence, place?: string): void {
    const key = keyOfEvidence(evidence);
    if (this.#lastKept !== undefined && key > this.#lastKept) {
      return;
    }
    const placed = place === undefined ? evidence : { ...evidence, places: [place] };
    const present = this.#kinds.get(key);
    this.#kinds.set(key, present === undefined ? placed : mergeEvidence(present, placed));
    if (this.#kinds.size > 2 * MOST_KINDS) {
      this.#dropLast();
    }
  }

  list(): readonly Evidence[] {
    this.#dropLast();
    return [...this.#kinds].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, evidence]) => evidence);
  }

  #dropLast(): void {
    if (this.#kinds.size > MOST_KINDS) {
      const keys = [...this.#kinds.keys()].toSorted();
      this.#lastKept = keys[MOST_KINDS - 1];
      for (const key of keys.slice(MOST_KINDS)) {
        this.#kinds.delete(key);
      }
    }
  }
}
