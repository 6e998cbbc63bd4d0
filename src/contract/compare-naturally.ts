/** Sorts `shard-2:10` after `shard-2:9`: runs of digits are compared as numbers, the rest by code unit. */
export function compareNaturally(left: string, right: string): number {
  const leftParts = left.split(/(\d+)/);
  const rightParts = right.split(/(\d+)/);

  for (const [index, part] of leftParts.slice(0, rightParts.length).entries()) {
    const order = comparePart(part, rightParts[index] ?? "", index % 2 === 1);
    if (order !== 0) {
      return order;
    }
  }
  return leftParts.length - rightParts.length;
}

function comparePart(left: string, right: string, areNumbers: boolean): number {
  if (left === right) {
    return 0;
  }
  if (areNumbers && left.length !== right.length) {
    return left.length - right.length;
  }
  return left < right ? -1 : 1;
}
