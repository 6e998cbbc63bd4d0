import { comparePlaces, END, type Place, START } from "../world/collections/sorted-list.ts";

interface Range {
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
}

/** A moment, a range of moments, or neither: then every moment is within. In Unix seconds. */
export type GivenMoment = number | Range | undefined;

/** The places after one and before another. */
export interface PlaceRange {
  readonly after: Place;
  readonly before: Place;
}

export const EVERYTHING: PlaceRange = { after: START, before: END };

/** Reads a filter by time, such as `created` of a list, where records are in the order of that time. */
export function readRange(given: GivenMoment): PlaceRange {
  const range: Range = typeof given === "number" ? { gte: given, lte: given } : (given ?? {});
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range;
  return {
    after: laterPlace(endOf(gt), startOf(gte)),
    before: earlierPlace(startOf(lt), endOf(lte)),
  };
}

/** After all records of a moment. */
export function endOf(time: number): Place {
  return { time, sequence: Infinity };
}

/** Before all records of a moment. */
function startOf(time: number): Place {
  return { time, sequence: -Infinity };
}

export function earlierPlace(left: Place, right: Place): Place {
  return comparePlaces(left, right) < 0 ? left : right;
}

export function laterPlace(left: Place, right: Place): Place {
  return comparePlaces(left, right) < 0 ? right : left;
}
