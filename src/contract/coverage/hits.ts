/** What was counted: the number of a probe and how often it was hit, in turn. */
export type Hits = readonly number[];

/** What a part counted less than the whole: what is left of the whole. Undefined when it is not a part of it. */
export function subtractHits(whole: Hits, part: Hits): Hits | undefined {
  const counts = new Map<number, number>();
  const add = (hits: Hits, sign: 1 | -1): void => {
    for (let index = 0; index < hits.length; index += 2) {
      const probe = hits[index] as number;
      counts.set(probe, (counts.get(probe) ?? 0) + sign * (hits[index + 1] as number));
    }
  };

  add(whole, 1);
  add(part, -1);
  const left = [...counts].filter(([, count]) => count !== 0);
  return left.some(([, count]) => count < 0) ? undefined : left.flat();
}
