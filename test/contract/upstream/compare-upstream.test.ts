import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadHistory } from "../../../src/contract/load/load-document.ts";
import { loadForeignDocument } from "../../../src/contract/load/load-foreign-document.ts";
import { compareUpstream, type UpstreamComparison } from "../../../src/contract/upstream/compare-upstream.ts";
import { CONTRACT_FILE } from "../../../src/products/stripe/shipped-contracts.ts";
import { upstreamHabits } from "../../../src/products/stripe/upstream-habits.ts";
import { isJsonArray, isJsonObject, type JsonObject, memberAt, type MutableObject } from "../../../src/schema/json.ts";
import { SURFACES } from "../../support/tested-versions.ts";
import { toStripeDialect } from "./stripe-dialect.ts";

const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
afterAll(() => rmSync(folder, { recursive: true }));

const history = loadHistory(CONTRACT_FILE);
const NEWEST = "2026-10-28.endive";
const FC = "/v1/financial_connections";
const SESSIONS = `POST ${FC}/sessions`;
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
  const document: MutableObject = JSON.parse(published.get("2026-09-30.endive") ?? "");
  change(document);
  return compare(JSON.stringify(document), version).differences.map(({ rule, subject, ...difference }) =>
    [rule, subject, ...("value" in difference ? [difference.value] : [])].join(": "),
  );
}

/** The object at a path of a document, to be changed. */
function at(document: MutableObject, ...path: readonly string[]): MutableObject {
  const value = memberAt(document, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${path.join("/")} is no object`);
  }
  return value;
}

const account = ["components", "schemas", "Account"] as const;
const form = ["components", "schemas", "CreateSessionRequest"] as const;
const operation = ["paths", `${FC}/accounts`, "get"] as const;

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
  it.each<[string, (document: MutableObject) => void, readonly string[]]>([
    [
      "a field is new",
      (document) => (at(document, ...account, "properties")["nickname"] = { type: "string" }),
      ["only-upstream: financial_connections.account nickname"],
    ],
    [
      "a field that is new has fields of its own",
      (document) =>
        (at(document, ...account, "properties")["risk"] = {
          type: "object",
          properties: { score: { type: "number" } },
        }),
      ["only-upstream: financial_connections.account risk"],
    ],
    [
      "a field is gone",
      (document) => delete at(document, ...account, "properties")["category"],
      ["only-here: financial_connections.account category"],
    ],
    [
      "a field deep within is new",
      (document) =>
        (at(document, "components", "schemas", "AccountNumber", "properties")["country"] = { type: "string" }),
      ["only-upstream: financial_connections.account account_numbers[].country"],
    ],
    [
      "a value is new",
      (document) => pushTo(at(document, "components", "schemas", "AccountCategory"), "enum", "crypto"),
      ["value-only-upstream: financial_connections.account category: crypto"],
    ],
    [
      "a value is gone",
      (document) => removeFrom(at(document, "components", "schemas", "AccountCategory"), "enum", "investment"),
      ["value-only-here: financial_connections.account category: investment"],
    ],
    [
      "a field is optional now",
      (document) => removeFrom(at(document, ...account), "required", "institution_name"),
      ["required: financial_connections.account institution_name"],
    ],
    [
      "a field can be null now, and is therefore not listed as required",
      (document) => {
        at(document, ...account, "properties", "institution_name")["nullable"] = true;
        removeFrom(at(document, ...account), "required", "institution_name");
      },
      ["nullable: financial_connections.account institution_name"],
    ],
    [
      "a field has another type",
      (document) => (at(document, ...account, "properties")["created"] = { type: "string" }),
      ["types: financial_connections.account created"],
    ],
    [
      "a parameter of a form is new",
      (document) => (at(document, ...form, "properties")["locale"] = { type: "string" }),
      [`only-upstream: ${SESSIONS} locale`],
    ],
    [
      "a parameter of a form is gone",
      (document) => delete at(document, ...form, "properties")["return_url"],
      [`only-here: ${SESSIONS} return_url`],
    ],
    [
      "a parameter of a form is required now",
      (document) => pushTo(at(document, ...form), "required", "return_url"),
      [`required: ${SESSIONS} return_url`],
    ],
    [
      "a parameter of a query is new",
      (document) =>
        pushTo(at(document, ...operation), "parameters", { in: "query", name: "status", schema: { type: "string" } }),
      [`only-upstream: GET ${FC}/accounts status`],
    ],
    [
      "an operation is new",
      (document) =>
        (at(document, "paths")[`${FC}/institutions`] = { get: { responses: { "200": { description: "" } } } }),
      [`only-upstream: GET ${FC}/institutions`],
    ],
    [
      "an operation is gone",
      (document) => delete at(document, "paths")[`${FC}/accounts/{account}/disconnect`],
      [`only-here: POST ${FC}/accounts/{account}/disconnect`],
    ],
    [
      "an event is new",
      (document) =>
        (at(document, "components", "schemas")["financial_connections.account.renamed"] = {
          type: "object",
          properties: { object: { $ref: "#/components/schemas/Account" } },
          "x-stripeEvent": { type: "financial_connections.account.renamed" },
        }),
      ["only-upstream: webhook financial_connections.account.renamed"],
    ],
    [
      "an event is gone",
      (document) => delete at(document, "components", "schemas")["financial_connections.account.created"],
      ["only-here: webhook financial_connections.account.created"],
    ],
    [
      "what the contract does not describe changes",
      (document) => {
        at(document, "paths")["/v1/charges"] = { get: { responses: { "200": { description: "" } } } };
        at(document, "components", "schemas", "Customer", "properties")["nickname"] = { type: "string" };
      },
      [],
    ],
  ])("%s", (_, change, expected) => {
    expect(differencesAfter(change)).toEqual(expected);
  });

  it("several at once are told one by one", () => {
    const differences = differencesAfter((document) => {
      at(document, ...account, "properties")["nickname"] = { type: "string" };
      pushTo(at(document, "components", "schemas", "AccountCategory"), "enum", "crypto");
      delete at(document, ...form, "properties")["return_url"];
    });
    expect(differences).toEqual([
      `only-here: ${SESSIONS} return_url`,
      "value-only-upstream: financial_connections.account category: crypto",
      "only-upstream: financial_connections.account nickname",
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
    at(contract, ...account)["x-upstream-only"] = { nickname: "not released" };
    at(contract, "components", "schemas", "AccountCategory")["x-upstream-only"] = { crypto: "not released" };
    at(contract, ...account, "properties", "livemode")["x-upstream"] = "a difference that is no more";
    const document: MutableObject = JSON.parse(published.get("2026-09-30.endive") ?? "");
    removeFrom(at(document, ...account), "required", "institution_name");
    at(document, ...account, "properties")["nickname"] = { type: "string" };
    pushTo(at(document, "components", "schemas", "AccountCategory"), "enum", "crypto");
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

function pushTo(object: MutableObject, key: string, item: MutableObject | string): void {
  const list = object[key];
  object[key] = [...(Array.isArray(list) ? list : []), item];
}

function removeFrom(object: MutableObject, key: string, item: string): void {
  const list = object[key];
  expect(isJsonArray(list) && list.includes(item)).toBe(true);
  object[key] = Array.isArray(list) ? list.filter((other) => other !== item) : [];
}
