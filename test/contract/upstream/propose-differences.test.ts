import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adoptOverlay } from "../../../src/contract/adopt/adopt-overlay.ts";
import { loadHistory, loadSources, type LoadedSources } from "../../../src/contract/load/load-document.ts";
import { loadForeignDocument } from "../../../src/contract/load/load-foreign-document.ts";
import { createProposal } from "../../../src/contract/propose/create-proposal.ts";
import { compareUpstream, type UpstreamComparison } from "../../../src/contract/upstream/compare-upstream.ts";
import { type DifferenceProposals, proposeDifferences } from "../../../src/contract/upstream/propose-differences.ts";
import { CONTRACT_FILE } from "../../../src/products/stripe/shipped-contracts.ts";
import { upstreamHabits } from "../../../src/products/stripe/upstream-habits.ts";
import type { MutableObject } from "../../../src/schema/json.ts";
import { NEWEST } from "../../support/tested-versions.ts";
import { temporaryFolder } from "../../traffic/temporary-folder.ts";
import { account, at, CHANGES, type Change, pushTo } from "./changes.ts";
import { toStripeDialect } from "./stripe-dialect.ts";

const folder = temporaryFolder();
const history = loadHistory(CONTRACT_FILE);
const NEXT = "9998-12-31.zucchini";
const published = JSON.stringify(toStripeDialect(history.derive(NEWEST, "declared").document));

/** Fields that have more than the tables of one change. */
const MORE: readonly Change[] = [
  [
    "a required field is new",
    (document) => {
      at(document, ...account, "properties")["risk"] = { type: "string", enum: ["low", "high"] };
      at(document, ...account)["required"] = ["risk", "id"];
    },
    [],
  ],
  [
    "a field refers to a resource",
    (document) =>
      (at(document, ...account, "properties")["parent"] = {
        anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Account" }],
        nullable: true,
      }),
    [],
  ],
  [
    "a field has lists and fields of its own",
    (document) =>
      (at(document, ...account, "properties")["risk"] = {
        type: "object",
        required: ["signals"],
        properties: {
          signals: { type: "array", items: { type: "string", enum: ["a", "b"] } },
          score: { type: "number" },
        },
      }),
    [],
  ],
];

/** What people have to look at. */
const BY_HAND = new Set(["a field has another type"]);

function compareWith(sources: LoadedSources, version: string): UpstreamComparison {
  const declared = sources.derive(version, "declared");
  return compareUpstream(
    { declared, history: sources.document },
    loadForeignDocument(join(folder, "upstream.json")),
    upstreamHabits,
  );
}

function propose(change: Change[1]): DifferenceProposals & Pick<UpstreamComparison, "differences"> {
  const document: MutableObject = JSON.parse(published);
  change(document);
  writeFileSync(join(folder, "upstream.json"), JSON.stringify(document));
  const { contract, differences, placeUpstream } = compareWith(history, NEWEST);
  const context = { ...contract, declared: history.derive(NEWEST, "declared"), placeUpstream, since: NEXT };
  return { differences, ...proposeDifferences(differences, { ...context, sources: history }) };
}

describe("once what upstream proposes is in the contract nothing differs any more:", () => {
  it.each([...CHANGES, ...MORE].filter(([title]) => !BY_HAND.has(title)))("%s", (_, change) => {
    const { byHand, changes, differences } = propose(change);
    const file = join(folder, "proposal.yaml");
    const options = { documentFile: CONTRACT_FILE, file, allowsBreaking: true, origin: "upstream" };
    const { overlay } = createProposal(changes, history, options);

    expect(byHand).toEqual([]);
    if (overlay === undefined) {
      expect(differences).toEqual([]);
      return;
    }
    writeFileSync(file, overlay);
    const proposed = loadSources(file);
    expect(compareWith(proposed, NEXT).differences).toEqual([]);
    // The versions before are as they were.
    const stripped = (sources: LoadedSources): unknown => sources.derive(NEWEST, "declared").document;
    expect(stripped(proposed)).toEqual(stripped(history));

    const adopted = adoptOverlay(file, undefined);
    const sources = loadSources(CONTRACT_FILE, new Map(adopted.map(({ after, file: path }) => [path, after])));
    expect(sources.document).toEqual(proposed.document);
    expect(sources.line?.versions).toEqual(proposed.line?.versions);
  });
});

it("what is something else altogether is left to people", () => {
  const { byHand, changes } = propose((document) => {
    at(document, ...account, "properties")["created"] = { type: "string" };
    at(document, ...account, "properties", "last4")["nullable"] = false;
    pushTo(at(document, ...account), "required", "last4");
  });
  expect(changes).toEqual([]);
  expect(byHand.map(({ rule, subject }) => `${rule}: ${subject}`)).toEqual([
    "types: financial_connections.account created",
    "nullable: financial_connections.account last4",
  ]);
});
