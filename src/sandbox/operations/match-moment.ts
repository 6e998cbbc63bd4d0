interface Range {
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
}

/** A moment, a range of moments, or neither: then every moment is within. In Unix seconds. */
export type GivenMoment = number | Range | undefined;

/** Makes the test for a parameter such as `created` of a list. */
export function matchMoment(given: GivenMoment): (moment: number) => boolean {
  if (typeof given === "number") {
    return (moment) => moment === given;
  }
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = given ?? {};
  return (moment) => moment > gt && moment >= gte && moment < lt && moment <= lte;
}
