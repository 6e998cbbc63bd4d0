import type { LoadedDocument } from "../contract/load/load-document.ts";
import type { UpstreamComparison } from "../contract/upstream/compare-upstream.ts";
import { formatLocation } from "../findings/source-location.ts";

/** The differences that there are reasons for, by reason, and the reasons that no difference needs any more. */
export function describeComparison(
  { compared, explained, unusedNotes }: UpstreamComparison,
  { locate }: LoadedDocument,
): readonly string[] {
  const byReason = Map.groupBy(explained, ({ reason }) => reason);
  return [
    `${compared} facts are in both documents`,
    ...[...byReason].map(
      ([reason, differences]) =>
        `${differences.length} known: ${reason}: ${differences.map(({ difference }) => difference.subject).join(", ")}`,
    ),
    ...unusedNotes.map(
      ({ pointer, reason }) => `no difference needs the note at ${formatLocation(locate(pointer))} any more: ${reason}`,
    ),
  ];
}
