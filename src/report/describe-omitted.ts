/** What is said of findings that were only counted: an exchange gets a hundred, of whatever kind they are. */
export function describeOmitted(omitted: number): string {
  return omitted === 1
    ? "1 more finding in the same exchange"
    : `${omitted.toLocaleString("en")} more findings in the same exchanges`;
}
