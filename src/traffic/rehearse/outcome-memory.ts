import type { Hits } from "../../contract/coverage/hits.ts";
import type { CheckOutcome } from "../check-outcome.ts";

/** Each of the hits is one character of a name. */
const MOST_HITS = 65_535;
/** A longer name is that of a long list, which hardly comes again. */
const LONGEST_NAME = 1_000;
const MOST_CHARACTERS = 4_000_000;

/**
 * Remembers what rehearsing a recognized line gave. Lines that match the same templates with the same values of enums add
 * the very same hits to coverage, one after the other. They have the same fields, and another version changes the same
 * for them.
 */
export class OutcomeMemory {
  readonly #numbers = new WeakMap<Hits, number>();
  readonly #outcomes = new Map<string, CheckOutcome>();
  #count = 0;
  #characters = 0;

  /** The name of all lines with these hits; undefined where none is worth remembering. */
  nameOf(hits: readonly Hits[]): string | undefined {
    if (hits.length > LONGEST_NAME) {
      return undefined;
    }
    let name = "";
    for (const part of hits) {
      const number = this.#numbers.get(part) ?? this.#number(part);
      if (number > MOST_HITS) {
        return undefined;
      }
      name += String.fromCharCode(number);
    }
    return name;
  }

  recall(name: string): CheckOutcome | undefined {
    return this.#outcomes.get(name);
  }

  remember(name: string, outcome: CheckOutcome): void {
    if (this.#characters + name.length <= MOST_CHARACTERS) {
      this.#outcomes.set(name, outcome);
      this.#characters += name.length;
    }
  }

  #number(hits: Hits): number {
    this.#count += 1;
    this.#numbers.set(hits, this.#count);
    return this.#count;
  }
}
