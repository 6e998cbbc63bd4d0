import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { shippedContracts } from "../../src/products/stripe/shipped-contracts.ts";
import type { ApiVersion } from "../../src/protocol/api-version.ts";
import { encodeForm } from "../../src/protocol/form/encode-form.ts";
import { isComposed } from "../../src/schema/json.ts";
import { createEntryChecker } from "../../src/traffic/create-entry-checker.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { ALL_PERMISSIONS, FC, type OpenSandbox, openSandbox } from "../sandbox/open-sandbox.ts";
import { field } from "../support/field.ts";
import { present } from "../support/present.ts";
import { SURFACES } from "../support/tested-versions.ts";

const ENDIVE = "2026-09-30.endive";

/** How a sandbox refuses a request that a version does not take, whatever the state of its world. */
const REFUSAL = /^(parameter_(unknown|missing|invalid\w*)|parameters_exclusive|fc_contract_not_simulated)$/;

interface Request {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly parameters: object;
}

/** What an application may ask for, of accounts that are there. */
function requestsOf(ids: Readonly<Record<string, string>>): fc.Arbitrary<Request> {
  const { account, authorization, customer, session, transaction } = ids;
  const some = <Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  const list = <Value>(...values: readonly Value[]): fc.Arbitrary<Value[] | undefined> =>
    fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
  const request = (
    method: Request["method"],
    path: string,
    parameters: fc.Arbitrary<object> = fc.constant({}),
  ): fc.Arbitrary<Request> => fc.record({ method: fc.constant(method), path: fc.constant(path), parameters });
  const filters = fc.record({
    account_subcategories: list("checking", "savings"),
    countries: some(["US"]),
    country: some("US"),
    require_payment_method_support: some("all", "none"),
  });
  const created = fc.record({
    account_holder: some({ type: "customer", customer }, { type: "account", account: "acct_1T4kWc2eZvKYlo2C" }),
    permissions: fc.constant(["balances"]),
    filters: fc.option(filters, { nil: undefined }),
    prefetch: list("balances", "ownership", "transactions", "inferred_balances"),
    limits: some({ accounts: 1 }),
    manual_entry: some({ mode: "automatic" }),
  });
  const features = list("balance", "transactions", "inferred_balances", "ownership");
  return fc.oneof(
    request("POST", `${FC}/sessions`, created),
    request("GET", `${FC}/sessions/${session}`),
    request(
      "GET",
      `${FC}/accounts`,
      fc.record({ limit: some(1, 3), session: some(session), expand: list("data.institution", "data.ownership") }),
    ),
    request("GET", `${FC}/accounts/${account}`, fc.record({ expand: list("institution", "ownership") })),
    request("GET", `${FC}/authorizations/${authorization}`),
    request("GET", `${FC}/institutions`),
    request("GET", `${FC}/transactions`, fc.record({ account: fc.constant(account), limit: some(2) })),
    request("GET", `${FC}/transactions/${transaction}`),
    request("POST", `${FC}/accounts/${account}/subscribe`, fc.record({ features })),
    request("POST", `${FC}/accounts/${account}/refresh`, fc.record({ features })),
  );
}

/** A world with accounts of every kind, at an institution with numbers of every status. */
async function openWorld(): Promise<{ readonly opened: OpenSandbox; readonly ids: Readonly<Record<string, string>> }> {
  const numbers = (["transactable", "pending", "expired"] as const).map((status) => ({
    identifierType: "account_number" as const,
    status,
  }));
  const opened = openSandbox({
    institutions: [
      {
        name: "Everything",
        behaviour: { kind: "deactivates-later", after: 90 * 86_400 },
        accounts: [
          { name: "Checking", category: "cash", subcategory: "checking", last4: "0001", current: 1, numbers },
          { name: "Savings", category: "cash", subcategory: "savings", last4: "0002", current: 2 },
        ],
      },
    ],
  });
  const session = await opened.link(
    { institution: "Everything" },
    { permissions: ALL_PERMISSIONS, prefetch: ["balances", "transactions"], filters: { countries: ["US"] } },
  );
  await opened.advance(60);
  const account = String(field(session, "accounts", "data", 0, "id"));
  const { body } = await opened.get(`${FC}/accounts/${account}`);
  const transactions = await opened.get(`${FC}/transactions`, { account });
  const ids = {
    session: session.id,
    account,
    customer: String(field(body, "account_holder", "customer")),
    authorization: String(field(body, "authorization")),
    transaction: String(field(transactions.body, "data", 0, "id")),
  };
  return { opened, ids };
}

async function call(
  { sandbox }: OpenSandbox,
  { method, path, parameters }: Request,
  version: string,
): Promise<Exchange> {
  const form = encodeForm({ ...parameters });
  const request = {
    method,
    url: method === "GET" && form !== "" ? `${path}?${form}` : path,
    headers: {
      authorization: "Bearer sk_test_123",
      "stripe-version": version,
      ...(method === "POST" && { "content-type": "application/x-www-form-urlencoded" }),
    },
    body: method === "POST" ? form : null,
  };
  const { status, headers, body } = await sandbox.handle(request);
  return { startedAt: "2026-11-20T12:00:00.000Z", request, response: { status, headers, body } };
}

function isRefused({ response: { status, body } }: Exchange): boolean {
  const error: unknown = field(JSON.parse(body ?? "null"), "error");
  return (
    REFUSAL.test(String(field(error, "code"))) ||
    (status === 404 && String(field(error, "message")).startsWith("Unrecognized request URL"))
  );
}

/** What a value has at each of its places, items of lists united: `/data/[any]/id`. */
function placesOf(value: unknown, at = "", places = new Map<string, unknown[]>()): ReadonlyMap<string, unknown[]> {
  places.set(at, [...(places.get(at) ?? []), value]);
  if (isComposed(value)) {
    for (const [name, member] of Object.entries(value)) {
      placesOf(member, `${at}/${Array.isArray(value) ? "*" : name}`, places);
    }
  }
  return places;
}

function bodyOf({ response }: Exchange): ReadonlyMap<string, unknown[]> {
  return placesOf(JSON.parse(response.body ?? "null"));
}

const checkers = new Map(
  await Promise.all(
    SURFACES.map(
      async (version) => [version, await createEntryChecker(shippedContracts, { rehearse: version })] as const,
    ),
  ),
);

function rehearse(exchange: Exchange, version: ApiVersion): readonly Finding[] {
  const outcome = present(checkers.get(version)).check(JSON.stringify(exchange));
  if (outcome.kind !== "checked") {
    throw new Error(JSON.stringify(outcome));
  }
  return outcome.findings;
}

function deliver(event: object): Exchange {
  return {
    startedAt: "2026-11-20T12:00:00.000Z",
    request: {
      method: "POST",
      url: "https://shop.example/webhooks",
      headers: { "content-type": "application/json", "stripe-signature": `t=1795165200,v1=${"0".repeat(64)}` },
      body: JSON.stringify(event),
    },
    response: { status: 200, headers: {}, body: "" },
  };
}

interface Comparison {
  readonly shown: ReadonlyMap<string, unknown[]>;
  /** The same in the other version. */
  readonly left: ReadonlyMap<string, unknown[]>;
  readonly from: ApiVersion;
  readonly to: ApiVersion;
}

/** Expects that what is called removed is what is not in the other version, and gives its number. */
function expectRemovals(findings: readonly Finding[], { shown, left, from, to }: Comparison): number {
  const removed = findings.filter(({ rule }) => rule === "removed").map(({ pointer }) => pointer);
  const isRemoved = (place: string): boolean =>
    removed.some((pointer) => place === pointer || place.startsWith(`${pointer}/`));
  const isEmptied = (place: string): boolean => removed.some((pointer) => pointer.startsWith(`${place}/`));
  const absent = [...shown.keys()].filter((place) => !left.has(place) && !isItem(place));

  expect([...left.keys()].filter(isRemoved)).toEqual([]);
  expect(absent.filter((place) => !isRemoved(place) && !isEmptied(place) && !isDefault(place, from, to))).toEqual([]);
  return removed.length;
}

/** Sessions show since endive what applies by default, and showed before what they were created with: no shape says that. */
function isDefault(place: string, from: ApiVersion, to: ApiVersion): boolean {
  return from >= ENDIVE && to < ENDIVE && /^(\/data\/object)?\/(filters|manual_entry)(\/|$)/.test(place);
}

/** Of a list that is empty or null in the other version, only the list is compared. */
function isItem(place: string): boolean {
  return place.includes("/*") && !place.startsWith("/data/*");
}

function statusesWith(findings: readonly Finding[], pattern: RegExp): string[] {
  const places = findings.filter(({ rule }) => pattern.test(rule)).map(({ pointer }) => pointer);
  return [...new Set(places.filter((place) => place.endsWith("/status")))];
}

describe("the rehearsal of requests to a sandbox", () => {
  it("says what the sandbox refuses and leaves out in the other version", async () => {
    const { opened, ids } = await openWorld();
    const version = fc.constantFrom(...SURFACES);
    let refusals = 0;
    let removals = 0;

    await fc.assert(
      fc.asyncProperty(version, version, requestsOf(ids), async (from, to, request) => {
        await opened.advance(10);
        const exchange = await call(opened, request, from);
        fc.pre(!isRefused(exchange));
        const replayed = await call(opened, request, to);
        const findings = rehearse(exchange, to);
        const refused = findings.filter(({ severity }) => severity === "breaking");

        expect(refused.length > 0).toBe(isRefused(replayed));
        refusals += refused.length;
        if (request.method === "POST" || replayed.response.status !== 200) {
          return;
        }
        const [shown, left] = [bodyOf(exchange), bodyOf(replayed)];
        removals += expectRemovals(findings, { shown, left, from, to });
        // What was deactivated for one version has expired for the other, which is a new value there.
        const changed = [...shown].flatMap(([place, statuses]) =>
          left.has(place) && place.endsWith("/status") && statuses.some((status) => !left.get(place)?.includes(status))
            ? [place]
            : [],
        );
        expect(changed).toEqual(expect.arrayContaining(statusesWith(findings, /^removed-value$/)));
        expect(statusesWith(findings, /^(removed|new)-value$/)).toEqual(expect.arrayContaining(changed));
      }),
      { numRuns: 400 },
    );
    expect(refusals).toBeGreaterThan(20);
    expect(removals).toBeGreaterThan(20);
  });
});

describe("the rehearsal of events of a sandbox", () => {
  it("says which of them, and what of them, the sandbox does not deliver in the other version", async () => {
    const { opened, ids } = await openWorld();
    await opened.control.deactivateAccount(ids["account"] ?? "", { cause: "access_denied" });
    const eventsIn = async (version: ApiVersion): Promise<ReadonlyMap<string, object>> => {
      const { body } = await opened.get("/v1/events", { limit: 100, type: "financial_connections.*" }, { version });
      return new Map(body.data.map((event) => [event.id, event]));
    };
    const all = new Map(
      await Promise.all(SURFACES.map(async (version) => [version, await eventsIn(version)] as const)),
    );
    let removals = 0;
    let removedEvents = 0;

    for (const [from, events] of all) {
      for (const [to, others] of all) {
        for (const [id, event] of events) {
          const findings = rehearse(deliver(event), to);
          const other = others.get(id);
          expect(findings.some(({ rule }) => rule === "removed-event")).toBe(other === undefined);
          if (other === undefined) {
            removedEvents += 1;
          } else {
            removals += expectRemovals(findings, { shown: placesOf(event), left: placesOf(other), from, to });
          }
        }
      }
    }
    expect(removals).toBeGreaterThan(20);
    expect(removedEvents).toBeGreaterThan(5);
  });
});
