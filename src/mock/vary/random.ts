import { digest } from "../digest.ts";

/** Choices that depend only on a seed. */
export interface Random {
  /** Whether something of this probability happens. */
  readonly happens: (probability: number) => boolean;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  /** One of the items; undefined when there is none. */
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
}

export function createRandom(seed: string): Random {
  let state = digest(seed).readUInt32BE(0);

  // Mulberry32: four billion different sequences are enough to choose answers.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));

  return {
    happens: (probability) => next() < probability,
    between,
    pick: (items) => items[between(0, items.length - 1)],
  };
}
