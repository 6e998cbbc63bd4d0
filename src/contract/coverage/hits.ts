/** What was counted: the number of a probe and how often it was hit, in turn. */
export type Hits = readonly number[];

export function forEachHit(hits: Hits, visit: (probe: number, count: number) => void): void {
  for (let index = 0; index < hits.length; index += 2) {
    visit(hits[index] ?? 0, hits[index + 1] ?? 0);
  }
}

/** What a part counted less than the whole: what is left of the whole. Undefined when it is not a part of it. */
export function subtractHits(whole: Hits, part: Hits): Hits | undefined {
  const counts = new Map<number, number>();
  forEachHit(whole, (probe, count) => counts.set(probe, (counts.get(probe) ?? 0) + count));
  forEachHit(part, (probe, count) => counts.set(probe, (counts.get(probe) ?? 0) - count));
  const left = [...counts].filter(([, count]) => count !== 0);
  return left.some(([, count]) => count < 0) ? undefined : left.flat();
}
