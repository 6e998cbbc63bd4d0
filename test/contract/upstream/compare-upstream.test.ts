import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadHistory } from "../../../src/contract/load/load-document.ts";
import { loadForeignDocument } from "../../../src/contract/load/load-foreign-document.ts";
import { compareUpstream, type UpstreamComparison } from "../../../src/contract/upstream/compare-upstream.ts";
import { CONTRACT_FILE } from "../../../src/products/stripe/shipped-contracts.ts";
import { upstreamHabits } from "../../../src/products/stripe/upstream-habits.ts";
import { isJsonObject, type JsonObject, type MutableObject } from "../../../src/schema/json.ts";
import { NEWEST, SURFACES } from "../../support/tested-versions.ts";
import { account, at, CHANGES, form, pushTo, removeFrom } from "./changes.ts";
import { toStripeDialect } from "./stripe-dialect.ts";

const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
afterAll(() => rmSync(folder, { recursive: true }));

const history = loadHistory(CONTRACT_FILE);
const SESSIONS = "POST /v1/financial_connections/sessions";
const newestSurface = SURFACES.findLast((version) => !version.endsWith(".preview")) ?? NEWEST;
const published = new Map(SURFACES.map((version) => [version, dialectOf(version)]));

/** The document of a version as Stripe would describe it. */
function dialectOf(version: string): string {
  return version.endsWith(".preview")
    ? ""
    : JSON.stringify(toStripeDialect(history.derive(version, "declared").document));
}

function compare(
  text: string,
  version: string,
  contract: JsonObject = history.derive(version, "declared").document,
): UpstreamComparison {
  const file = join(folder, "upstream.json");
  writeFileSync(file, text);
  const declared = { ...history.derive(version, "declared"), document: contract };
  return compareUpstream({ declared, history: history.document }, loadForeignDocument(file), upstreamHabits);
}

/** What differs once Stripe's description has changed. */
function differencesAfter(change: (document: MutableObject) => void, version = NEWEST): readonly string[] {
  const document: MutableObject = JSON.parse(published.get(newestSurface) ?? "");
  change(document);
  return compare(JSON.stringify(document), version).differences.map(({ rule, subject, ...difference }) =>
    [rule, subject, ...("value" in difference ? [difference.value] : [])].join(": "),
  );
}

describe("a document that says what the contract does differs in nothing", () => {
  it.each(SURFACES.filter((version) => !version.endsWith(".preview")))("%s", (version) => {
    const { compared, differences, explained } = compare(published.get(version) ?? "", version);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(100);
    expect(new Set(explained.map(({ reason }) => reason))).toEqual(
      new Set(["Stripe's description never lists a field that can be null as required"]),
    );
  });
});

describe("one change is one difference", () => {
  it.each(CHANGES)("%s", (_, change, expected) => {
    expect(differencesAfter(change)).toEqual(expected);
  });

  it("several at once are told one by one", () => {
    const differences = differencesAfter((document) => {
      at(document, ...account, "properties")["pet_name"] = { type: "string" };
      pushTo(at(document, "components", "schemas", "AccountCategory"), "enum", "barter");
      delete at(document, ...form, "properties")["limits"];
    });
    expect(differences).toEqual([
      `only-here: ${SESSIONS} limits`,
      "value-only-upstream: financial_connections.account category: barter",
      "only-upstream: financial_connections.account pet_name",
    ]);
  });
});

describe("no difference is", () => {
  it("a field that the contract has from a later version on", () => {
    const { differences, explained } = compare(published.get("2025-11-17.clover") ?? "", "2024-06-20");
    expect(differences.map(({ subject }) => subject)).toEqual(["financial_connections.session client_secret"]);
    expect(
      explained.filter(({ reason }) => reason.includes("later version")).map(({ difference }) => difference.subject),
    ).toEqual([
      "financial_connections.account account_numbers",
      "webhook financial_connections.account.account_numbers_updated",
      "webhook financial_connections.account.upcoming_account_number_expiry",
    ]);
  });

  it("that there are no events, of a document without any", () => {
    const differences = differencesAfter((document) => {
      const schemas = at(document, "components", "schemas");
      for (const [name, schema] of Object.entries(schemas)) {
        if (isJsonObject(schema) && schema["x-stripeEvent"] !== undefined) {
          delete schemas[name];
        }
      }
    });
    // Authorizations are in events only.
    expect(differences.filter((difference) => difference.includes("webhook"))).toEqual([]);
  });

  it("what a note of the contract gives a reason for; a note without a difference is told", () => {
    const contract: MutableObject = structuredClone(history.derive(NEWEST, "declared").document) as MutableObject;
    at(contract, ...account, "properties", "institution_name")["x-upstream"] = "always there, says the guide";
    at(contract, ...account)["x-upstream-only"] = { pet_name: "not released" };
    at(contract, "components", "schemas", "AccountCategory")["x-upstream-only"] = { barter: "not released" };
    at(contract, ...account, "properties", "livemode")["x-upstream"] = "a difference that is no more";
    const document: MutableObject = JSON.parse(published.get(newestSurface) ?? "");
    removeFrom(at(document, ...account), "required", "institution_name");
    at(document, ...account, "properties")["pet_name"] = { type: "string" };
    pushTo(at(document, "components", "schemas", "AccountCategory"), "enum", "barter");
    const { differences, explained, unusedNotes } = compare(JSON.stringify(document), NEWEST, contract);

    expect(differences).toEqual([]);
    expect(explained.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(["always there, says the guide", "not released", "not released"]),
    );
    expect(unusedNotes).toEqual([
      expect.objectContaining({
        pointer: "#/components/schemas/Account/properties/livemode",
        reason: "a difference that is no more",
      }),
    ]);
  });
});
