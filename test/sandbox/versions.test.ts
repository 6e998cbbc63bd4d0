import { describe, expect, it } from "vitest";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { isEventOf } from "../../src/sandbox/world/event-types.ts";
import { EVENTS_OF } from "../../src/generated/events.ts";
import { stripeOperations } from "../../src/sandbox/operations/stripe-operations.ts";
import { FC, openSandbox } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";

describe.each(SOME_VERSIONS)("%s", (version) => {
  it("has a handler for each of its operations", async () => {
    const { operations } = await openContract(version);
    expect(operations.map(({ id }) => id).filter((id) => !(id in stripeOperations))).toEqual([]);
  });

  it("has exactly the events of its contract", async () => {
    const { webhooks } = await openContract(version);
    const types = [...new Set(Object.values(EVENTS_OF).flat())];
    expect(types.filter((type) => isEventOf(version, type, "shown")).toSorted()).toEqual(
      webhooks.map(({ name }) => name).toSorted(),
    );
  });

  it("writes accounts and sessions as its contract has them", async () => {
    const contract = await openContract(version);
    const { link, get, post, advance } = openSandbox();
    const session = await link(
      { institution: "Inactive Accounts" },
      { prefetch: ["balances", "ownership", "transactions", "inferred_balances"] },
    );
    const id = firstOf(session.accounts.data).id;
    await post(`${FC}/accounts/${id}/subscribe`, { features: ["balance", "inferred_balances", "transactions"] });
    await advance(3);
    const account = (await get(`${FC}/accounts/${id}`, {}, { version })).body;
    const known = (name: string): string[] => [...(contract.model.schemas.get(name)?.properties.keys() ?? [])];

    expect(Object.keys(account).filter((field) => !known("Account").includes(field))).toEqual([]);
    expect(account.subscriptions).toEqual(
      version.endsWith("preview") ? ["balance", "inferred_balances", "transactions"] : ["transactions"],
    );
    const read = (await get(`${FC}/sessions/${session.id}`, {}, { version })).body;
    expect(Object.keys(read).filter((field) => !known("Session").includes(field))).toEqual([]);
    expect(read.prefetch).toEqual(
      version.endsWith("preview")
        ? ["balances", "ownership", "transactions", "inferred_balances"]
        : ["balances", "ownership", "transactions"],
    );
  });
});

describe("a version header", () => {
  it("is answered with, or else the preview", async () => {
    const { get } = openSandbox();
    expect((await get(`${FC}/accounts`)).headers["stripe-version"]).toBe("2026-03-04.preview");
    expect((await get(`${FC}/accounts`, {}, { version: "2026-10-28.endive" })).headers["stripe-version"]).toBe(
      "2026-10-28.endive",
    );
  });

  it.each(["2026-02-25.clover", "2026-10-28.endive"])(
    "%s knows no authorizations and institutions",
    async (version) => {
      const { get } = openSandbox();
      const { status, body } = await get(`${FC}/institutions`, {}, { version });

      expect(status).toBe(404);
      expect(body.error).toEqual({
        message: `Unrecognized request URL (GET: ${FC}/institutions).`,
        type: "invalid_request_error",
      });
    },
  );
});
