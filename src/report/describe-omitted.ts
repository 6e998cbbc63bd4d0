/** Describes findings that were only counted: at most a hundred of one exchange are listed. */
export function describeOmitted(omitted: number): string {
  return omitted === 1
    ? "1 more finding in the same exchange"
    : `${omitted.toLocaleString("en")} more findings in the same exchanges`;
}
