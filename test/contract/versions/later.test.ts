import { describe, expect, it } from "vitest";
import { openContract } from "../../../src/products/stripe/shipped-contracts.ts";
import type { ApiVersion } from "../../../src/protocol/api-version.ts";
import { isJsonObject, type JsonObject } from "../../../src/schema/json.ts";

const RETRIEVE = "/v1/financial_connections/accounts/fca_1";

/** An account with everything that the newest version shows. */
async function newestAccount(): Promise<JsonObject> {
  const { operations } = await openContract("2026-10-28.endive");
  const examples = operations.find(({ id }) => id === "retrieveAccount")?.responses[0]?.media[0]?.examples ?? [];
  const value = examples.find(({ name }) => name === "active-relink-required")?.value;
  if (!isJsonObject(value)) {
    throw new Error("there is no example of an account");
  }
  return value;
}

/** The pointers and rules of the findings about an account. */
async function findingsOf(version: ApiVersion, account: JsonObject): Promise<readonly string[]> {
  const contract = await openContract(version);
  const match = contract.findOperation("GET", RETRIEVE);
  if (match === undefined) {
    throw new Error(`the contract of ${version} has no ${RETRIEVE}`);
  }
  const headers = { "content-type": "application/json", "request-id": "req_1", "stripe-version": version };
  const found = contract.checkResponse(match.operation, { status: 200, headers, body: JSON.stringify(account) });
  return found.map(({ pointer, rule }) => `${pointer} ${rule}`);
}

const NUMBER = { expected_expiry_date: null, identifier_type: "account_number", supported_networks: ["ach"] };

describe("what a later version added", () => {
  it.each(["2022-11-15", "2024-06-20", "2025-11-17.clover", "2026-05-27.dahlia"] as const)(
    "is no finding in %s: fields, and values of an enum",
    async (version) => {
      const account = { ...(await newestAccount()), account_numbers: [{ ...NUMBER, status: "expired" }] };
      expect(await findingsOf(version, account)).toEqual([]);
    },
  );

  it("is not required in an earlier version, and is in its own", async () => {
    const { account_numbers: _, ...account } = await newestAccount();
    expect(await findingsOf("2025-10-29.clover", account)).toEqual([]);
    expect(await findingsOf("2025-11-17.clover", account)).toEqual([" required"]);
  });

  it("leaves everything else a finding", async () => {
    const account = { ...(await newestAccount()), unheard_of: "x", status: "unheard" };
    expect(await findingsOf("2024-06-20", account)).toEqual(["/status enum", "/unheard_of undocumented"]);
  });

  it("is a finding again in the preview, which is no earlier version of it", async () => {
    const account = { ...(await newestAccount()), account_numbers: [{ ...NUMBER, status: "expired" }] };
    expect(await findingsOf("2026-03-04.preview", account)).toContain("/account_numbers/0/status enum");
  });

  it("is an event that is not checked, where it is one", async () => {
    const type = "financial_connections.account.upcoming_deactivation";
    const old = await openContract("2024-06-20");
    const own = await openContract("2026-07-29.dahlia");
    expect(old.checkWebhook(type, {})).toEqual([]);
    expect(own.checkWebhook(type, {})?.length).toBeGreaterThan(0);
    expect(old.checkWebhook("financial_connections.account.unheard_of", {})).toBeUndefined();
  });

  it("is an unknown parameter in an earlier version", async () => {
    const contract = await openContract("2026-06-24.dahlia");
    const match = contract.findOperation("POST", "/v1/financial_connections/sessions");
    if (match === undefined) {
      throw new Error("the contract has no sessions");
    }
    const found = contract.checkRequest(match, {
      method: "POST",
      url: "/v1/financial_connections/sessions",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "account_holder[type]=customer&account_holder[customer]=cus_1&permissions[]=balances&limits[accounts]=1",
    });
    expect(found.map(({ pointer }) => pointer)).toEqual(["/limits"]);
  });
});
