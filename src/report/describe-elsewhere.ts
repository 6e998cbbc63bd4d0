/** As many are named where there is little room. */
const MOST_NAMED = 2;

/** Where else a finding was seen, the first few in full. */
export function describeElsewhere(elsewhere: readonly string[]): string {
  const named = elsewhere.slice(0, MOST_NAMED).join(", ");
  const more = elsewhere.length - MOST_NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}
