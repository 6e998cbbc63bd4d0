import type { LoadedSources } from "../load/load-document.ts";
import type { VersionLine } from "../versions/version-line.ts";
import { type Evidence, mergeEvidence } from "./evidence.ts";
import { translatePointer } from "./translate-pointer.ts";

/** Evidence of all versions about one place in the sources. */
export interface SeenEvidence {
  readonly evidence: Evidence;
  /** The versions that it was seen in, oldest first. */
  readonly versions: readonly string[];
}

/** Puts together what was seen in several versions. The pointers lead into the sources afterwards. */
export function uniteVersions(all: readonly Evidence[], sources: LoadedSources): readonly SeenEvidence[] {
  const documents = new Map<string, ReturnType<LoadedSources["derive"]>>();
  const seen = new Map<string, SeenEvidence>();

  for (const each of all) {
    const document = documents.get(each.contract) ?? sources.derive(each.contract, "shown");
    documents.set(each.contract, document);
    const pointer = translatePointer(each.pointer, document, sources);
    if (pointer === undefined) {
      continue;
    }
    const { isRequest, kind, name } = each;
    const evidence = { ...each, pointer };
    const versions = [sources.line === undefined ? each.version : dateIn(sources.line, each)];
    const key = [pointer, kind, name, isRequest].join(" ");
    const present = seen.get(key);
    seen.set(
      key,
      present === undefined
        ? { evidence, versions }
        : {
            evidence: mergeEvidence(present.evidence, evidence),
            versions: [...new Set([...present.versions, ...versions])].toSorted(compareVersions(sources.line)),
          },
    );
  }
  return [...seen].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, evidence]) => evidence);
}

/** The version that traffic named if the document has it or it is newer than all; otherwise that of the contract. */
function dateIn({ versions }: VersionLine, { contract, version }: Evidence): string {
  return versions.includes(version) || version > (versions.at(-1) ?? "") ? version : contract;
}

/** Those of the document in its order; then newer ones, which start with their dates. */
export function compareVersions(line: VersionLine | undefined): (left: string, right: string) => number {
  const rank = (version: string): number => {
    const index = line?.versions.indexOf(version) ?? -1;
    return index === -1 ? Number.MAX_SAFE_INTEGER : index;
  };
  return (left, right) => rank(left) - rank(right) || (left === right ? 0 : left < right ? -1 : 1);
}
