import { writeFile } from "node:fs/promises";
import { parse } from "node:path";
import { describeWriteError } from "../contract/load/describe-file-error.ts";
import { loadSources } from "../contract/load/load-document.ts";
import { createProposal, type Proposal } from "../contract/propose/create-proposal.ts";
import type { Evidence } from "../contract/propose/evidence.ts";
import { proposeChanges } from "../contract/propose/propose-changes.ts";
import { CONTRACT_FILE, sourceFileOf } from "../products/stripe/shipped-contracts.ts";
import { isApiVersion } from "../protocol/api-version.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { redactSecrets } from "../protocol/secrets/mask.ts";
import { formatCommand } from "../protocol/shell-command.ts";
import type { Terminal } from "./command.ts";
import type { ProposalRequest } from "./require-proposable.ts";

/**
 * Writes what evidence proposes: for the contract with its history, and in a file of its own for each preview. The first
 * file has the name that was asked for.
 */
export async function writeProposals(
  evidence: readonly Evidence[],
  { breaking, propose }: ProposalRequest & { readonly propose: string },
  origin: string,
  terminal: Terminal,
): Promise<void> {
  const proposals: Proposal[] = [];
  let count = 0;
  for (const [documentFile, own] of groupByDocument(evidence)) {
    const file = count === 0 ? propose : insertName(propose, parse(documentFile).name);
    const sources = loadSources(documentFile);
    const options = { documentFile, file, allowsBreaking: breaking, origin };
    const proposal = createProposal(proposeChanges(own, sources), sources, options);
    proposals.push(proposal);
    if (proposal.overlay !== undefined) {
      await writeProposal(file, proposal.overlay, terminal);
      count += 1;
    }
  }
  tellResult(proposals, terminal);
}

/** By the file that has to change: the history first, then the previews. */
function groupByDocument(all: readonly Evidence[]): readonly (readonly [string, readonly Evidence[]])[] {
  const groups = new Map<string, Evidence[]>([[CONTRACT_FILE, []]]);
  for (const evidence of all) {
    const place = { ...evidence, places: evidence.places.map((text) => redactSecrets(text)) };
    const file = isApiVersion(evidence.contract) ? sourceFileOf(evidence.contract) : CONTRACT_FILE;
    groups.set(file, [...(groups.get(file) ?? []), place]);
  }
  return [...groups];
}

/** `proposal.yaml` → `proposal.2026-03-04.preview.yaml` */
function insertName(file: string, name: string): string {
  const { ext } = parse(file);
  return `${file.slice(0, file.length - ext.length)}.${name}${ext}`;
}

/** Writes one overlay and says what to do with it. */
export async function writeProposal(file: string, overlay: string, terminal: Terminal): Promise<void> {
  try {
    await writeFile(file, overlay);
  } catch (error) {
    throw new FcContractError(
      "proposal_unwritable",
      `cannot write the proposal ${file}: ${describeWriteError(error)}`,
      {
        cause: error,
      },
    );
  }
  terminal.err(`proposal in ${file}; review it, then run ${formatCommand(["adopt", file])}`);
}

/** Says that there is nothing to propose, or that something is left out. */
export function tellResult(proposals: readonly Proposal[], terminal: Terminal): void {
  const changes = proposals.flatMap((proposal) => proposal.changes);
  const leftOut = proposals.flatMap((proposal) => proposal.leftOut);
  if (changes.length === 0) {
    terminal.err("nothing to propose");
  }
  if (leftOut.length > 0) {
    const count = leftOut.length === 1 ? "1 breaking change is" : `${leftOut.length} breaking changes are`;
    terminal.err(`note: ${count} not proposed; --breaking proposes such changes as well`);
  }
}
