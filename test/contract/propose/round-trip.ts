import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adoptOverlay } from "../../../src/contract/adopt/adopt-overlay.ts";
import { writeChanges } from "../../../src/contract/adopt/write-changes.ts";
import type { Exchange } from "../../../src/contract/check/exchange.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import { loadDocument, loadSources } from "../../../src/contract/load/load-document.ts";
import { packageRoot } from "../../../src/contract/package-root.ts";
import { createProposal } from "../../../src/contract/propose/create-proposal.ts";
import { EvidenceCounter } from "../../../src/contract/propose/evidence-counter.ts";
import type { ProposedChange } from "../../../src/contract/propose/proposed-change.ts";
import { proposeChanges } from "../../../src/contract/propose/propose-changes.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { createContract } from "../../../src/products/create-contract.ts";
import { stripe } from "../../../src/products/stripe/stripe.ts";
import type { JsonObject } from "../../../src/schema/json.ts";
import { TrafficChecker } from "../../../src/traffic/traffic-checker.ts";
import { applyRemoval, type Removal } from "./removals.ts";

/** What became of a contract that lacked something and adopted what traffic showed. */
export interface RoundTrip {
  /** What the contract that lacked it found. */
  readonly findings: readonly Finding[];
  readonly changes: readonly ProposedChange[];
  /** What is found with the overlay, and once it is adopted. */
  readonly withOverlay: readonly Finding[];
  readonly adopted: readonly Finding[];
  readonly reduced: JsonObject;
  readonly result: JsonObject;
}

/** Removes something from a copy of the contract, audits traffic, proposes, adopts, and audits again. */
export function goRound(version: string, removal: Removal, traffic: readonly Exchange[]): RoundTrip {
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
  try {
    cpSync(join(packageRoot, "openapi"), folder, { recursive: true });
    applyRemoval(folder, removal);
    const documentFile = join(folder, "openapi.yaml");
    const overlayFile = join(folder, "proposal.yaml");
    const sources = loadSources(documentFile);
    const { evidence, findings } = audit(open(documentFile, version), traffic);
    const options = { documentFile, file: overlayFile, allowsBreaking: true, origin: "audit" };
    const { changes, overlay } = createProposal(proposeChanges(evidence, sources), sources, options);
    if (overlay === undefined) {
      return {
        findings,
        changes,
        withOverlay: findings,
        adopted: findings,
        reduced: sources.document,
        result: sources.document,
      };
    }
    writeFileSync(overlayFile, overlay);
    const withOverlay = audit(open(overlayFile, version), traffic).findings;
    writeChanges(adoptOverlay(overlayFile, undefined));
    return {
      findings,
      changes,
      withOverlay,
      adopted: audit(open(documentFile, version), traffic).findings,
      reduced: sources.document,
      result: loadSources(documentFile).document,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function open(file: string, version: string): Contract {
  return createContract(loadDocument(file, { version }), { product: stripe });
}

function audit(
  contract: Contract,
  traffic: readonly Exchange[],
): Pick<RoundTrip, "findings"> & { evidence: ReturnType<EvidenceCounter["list"]> } {
  const checker = new TrafficChecker([contract], { gathersEvidence: true, apiVersion: contract.version });
  const counter = new EvidenceCounter();
  const findings = traffic.flatMap((exchange, index) => {
    const outcome = checker.check(exchange);
    if (outcome.kind !== "checked") {
      throw new Error(`not checked: ${JSON.stringify(outcome)}`);
    }
    outcome.evidence?.forEach((each) => counter.add(each, `traffic:${index}`));
    return outcome.findings;
  });
  return { findings, evidence: counter.list() };
}
