import type { LoadedDocument, LoadedSources } from "../contract/load/load-document.ts";
import { createProposal } from "../contract/propose/create-proposal.ts";
import type { UpstreamComparison } from "../contract/upstream/compare-upstream.ts";
import { proposeDifferences } from "../contract/upstream/propose-differences.ts";
import type { Terminal } from "./command.ts";
import type { ProposalRequest } from "./require-proposable.ts";
import { tellResult, writeProposal } from "./write-proposals.ts";

/** A document that was compared with a version of the contract. */
export interface ComparedDocument {
  /** Its file, as messages name it. */
  readonly name: string;
  /** The version that it names. */
  readonly named: string;
  /** The version of the contract that it was compared with. */
  readonly version: string;
  readonly comparison: UpstreamComparison;
  readonly declared: LoadedDocument;
  /** What the version is derived from, and its root file. */
  readonly sources: LoadedSources;
  readonly sourceFile: string;
}

/** Writes what would make the contract say what the document does. */
export async function proposeUpstream(
  { comparison, declared, name, named, sourceFile, sources, version }: ComparedDocument,
  { breaking, propose }: ProposalRequest & { readonly propose: string },
  terminal: Terminal,
): Promise<void> {
  const { contract, differences, placeUpstream } = comparison;
  const since = findStart({ named, version, versions: sources.line?.versions });
  const { byHand, changes } = proposeDifferences(differences, { ...contract, declared, placeUpstream, since, sources });
  const options = { documentFile: sourceFile, file: propose, allowsBreaking: breaking, origin: `upstream ${name}` };
  const proposal = createProposal(changes, sources, options);
  if (proposal.overlay !== undefined) {
    await writeProposal(propose, proposal.overlay, terminal);
  }
  tellResult([proposal], terminal);
  if (byHand.length > 0) {
    terminal.err(`note: to be changed by hand: ${byHand.map(({ subject }) => subject).join(", ")}`);
  }
}

/** From which version on it is as the document says: the version that it names, unless it is older than all. */
function findStart({
  named,
  version,
  versions,
}: {
  readonly named: string;
  readonly version: string;
  readonly versions: readonly string[] | undefined;
}): string | undefined {
  const newest = versions?.at(-1);
  if (versions === undefined || newest === undefined) {
    return undefined;
  }
  const since = named > newest ? named : version;
  return since === versions[0] ? undefined : since;
}
