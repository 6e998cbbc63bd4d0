import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listEdits } from "../../../src/contract/adopt/list-edits.ts";
import { loadSources } from "../../../src/contract/load/load-document.ts";
import type { Model } from "../../../src/contract/model/model.ts";
import { readModel } from "../../../src/contract/model/read-model.ts";
import { packageRoot } from "../../../src/contract/package-root.ts";
import type { ProposedChange } from "../../../src/contract/propose/proposed-change.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { openContract } from "../../../src/products/stripe/shipped-contracts.ts";
import type { JsonObject } from "../../../src/schema/json.ts";
import type { SchemaNode } from "../../../src/schema/schema-node.ts";
import { listInventions } from "./is-looser.ts";
import { listRemovals } from "./removals.ts";
import { goRound } from "./round-trip.ts";
import { sampleTraffic } from "./sample-traffic.ts";

const NEWEST = "2026-10-28.endive";

/** Set to try every removal, which takes minutes. */
const ALL = process.env["FC_CONTRACT_ALL_REMOVALS"] === "1";

const folder = join(packageRoot, "openapi");
const removals = listRemovals(folder);
const traffic = sampleTraffic(await openContract(NEWEST));
const original = loadSources(join(folder, "openapi.yaml")).document;

describe("a contract that lacks something", () => {
  it.each(["field", "value", "event", "parameter"] as const)(
    "accepts traffic that shows it once it has adopted the proposal: a %s",
    (kind) => {
      const own = removals.filter((removal) => removal.kind === kind);
      expect(own.length).toBeGreaterThan(10);
      const isSeen = (index: number): boolean => {
        const removal = own[index];
        const trip = removal && goRound(NEWEST, removal, traffic);
        if (trip === undefined || trip.findings.length === 0) {
          return false;
        }
        expect(trip.withOverlay.filter(canBeTold), removal?.name).toEqual([]);
        expect(trip.adopted.filter(canBeTold), removal?.name).toEqual([]);
        requireOnlyAdditions(trip.reduced, trip.result, trip.changes);
        requireNoInventions(trip.result, trip.changes);
        return true;
      };
      if (ALL) {
        expect(own.filter((_, index) => isSeen(index)).length).toBeGreaterThan(10);
      } else {
        fc.assert(
          fc.property(fc.nat({ max: own.length - 1 }), (index) => fc.pre(isSeen(index))),
          { numRuns: 2 },
        );
      }
    },
    ALL ? 1_800_000 : 60_000,
  );
});

/** Traffic in which an id is never expanded does not tell that it can be. */
function canBeTold({ rule }: Finding): boolean {
  return rule !== "expand";
}

/** Nothing but the changes is different afterwards. */
function requireOnlyAdditions(before: JsonObject, after: JsonObject, changes: readonly ProposedChange[]): void {
  const others = listEdits(before, after).filter(
    ({ kind, pointer }) =>
      kind === "delete" || kind === "drop" || !changes.some((change) => pointer.startsWith(change.pointer)),
  );
  expect(others).toEqual([]);
}

/** What was added says nothing that the original does not say. */
function requireNoInventions(after: JsonObject, changes: readonly ProposedChange[]): void {
  const [made, known] = [readModel(after), readModel(original)];
  for (const change of changes) {
    const [added, other] = [made, known].map((model) => schemaOf(model, change));
    if (added !== undefined && other !== undefined) {
      expect(listInventions(added, other), change.summary).toEqual([]);
    }
  }
}

function schemaOf(model: Model, change: ProposedChange): SchemaNode | undefined {
  switch (change.kind) {
    case "field":
      return model.schemaAt(`${change.pointer}/properties/${change.name}`);
    case "event":
      return model.webhooks.find(({ name }) => name === change.name)?.schema;
    case "parameter":
      return model.operations
        .find(({ pointer }) => pointer === change.pointer)
        ?.parameters.find(({ name }) => name === change.parameter["name"])?.schema;
    default:
      return undefined;
  }
}
