import * as fc from "fast-check";
import { expect, it } from "vitest";
import { comparePlaces, type Place, SortedList } from "../../src/sandbox/world/collections/sorted-list.ts";

interface Item extends Place {
  readonly id: string;
}

const placeArbitrary = fc.record({ time: fc.nat({ max: 20 }), sequence: fc.nat({ max: 4_000 }) });

it("a sorted list has its records in order between any two places, whatever was added and removed", () => {
  const property = fc.property(
    fc.array(placeArbitrary, { minLength: 1_200, maxLength: 3_000 }),
    fc.array(fc.boolean(), { minLength: 3_000, maxLength: 3_000 }),
    placeArbitrary,
    placeArbitrary,
    (places, removed, one, other) => {
      const items = places.map((place, index): Item => ({ ...place, id: `id_${index}` }));
      const list = new SortedList<Item>(({ time }) => time, items);
      const kept = items.filter((item, index) => removed[index] !== true || list.remove(item) !== undefined);
      const sorted = kept.toSorted((left, right) => comparePlaces(left, right) || (left.id < right.id ? -1 : 1));
      const [after, before] = comparePlaces(one, other) < 0 ? [one, other] : [other, one];
      const between = sorted.filter((item) => comparePlaces(item, after) > 0 && comparePlaces(item, before) < 0);

      expect(list.size).toBe(kept.length);
      expect([...list.oldestFirst()]).toEqual(sorted);
      expect([...list.oldestFirst(after, before)]).toEqual(between);
      expect([...list.newestFirst(before, after)]).toEqual(between.toReversed());
    },
  );
  fc.assert(property, { numRuns: 20, seed: 3 });
});
