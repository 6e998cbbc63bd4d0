/** The name that has the longest beginning in common with another; undefined when there are none. */
export function mostSimilar(name: string, known: readonly string[]): string | undefined {
  const [first] = known.toSorted((left, right) => commonLength(right, name) - commonLength(left, name));
  return first;
}

function commonLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left.charAt(length) === right.charAt(length)) {
    length += 1;
  }
  return length;
}
