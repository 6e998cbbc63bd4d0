import { dirname, relative, resolve } from "node:path";
import type { LoadedSources } from "../load/load-document.ts";
import { formatOverlay } from "./format-overlay.ts";
import type { ProposedChange } from "./proposed-change.ts";

/** A proposal for one document. */
export interface Proposal {
  /** The overlay; undefined when there is nothing to propose. */
  readonly overlay: string | undefined;
  readonly changes: readonly ProposedChange[];
  /** Breaking changes that were not asked for, and are not in it. */
  readonly leftOut: readonly ProposedChange[];
}

export interface ProposalOptions {
  /** The root file of the document. */
  readonly documentFile: string;
  /** Where the overlay will be written. */
  readonly file: string;
  /** Also proposes what takes back what the document promises. */
  readonly allowsBreaking: boolean;
  /** What found it, in a word or two: `audit`. */
  readonly origin: string;
}

/** Makes a proposal of changes to a document. */
export function createProposal(
  all: readonly ProposedChange[],
  sources: LoadedSources,
  options: ProposalOptions,
): Proposal {
  const changes = all.filter(({ severity }) => options.allowsBreaking || severity === "drift");
  const leftOut = all.filter((change) => !changes.includes(change));
  const known = sources.line?.versions;
  const newVersions = changes.flatMap(({ since }) =>
    since === undefined || known?.includes(since) !== false ? [] : [since],
  );
  const overlay = formatOverlay(changes, {
    document: sources.document,
    extends: toReference(relative(dirname(resolve(options.file)), resolve(options.documentFile))),
    origin: options.origin,
    newVersions: [...new Set(newVersions)].toSorted(),
  });
  return { overlay: changes.length === 0 ? undefined : overlay, changes, leftOut };
}

/** A path as a document refers to it, which decodes percent signs. */
function toReference(path: string): string {
  return path.replaceAll("\\", "/").replaceAll("%", "%25");
}
