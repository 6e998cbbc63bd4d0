import { createHash } from "node:crypto";

/** Twelve hex digits that name one kind of finding: the values that came do not count, nor does the place in a list. */
export function fingerprintOf(operation: string, status: number | null, contractPointer: string, rule: string): string {
  const identity = [operation, status ?? "", contractPointer, rule].join("\n");
  return createHash("sha256").update(identity).digest("hex").slice(0, 12);
}
