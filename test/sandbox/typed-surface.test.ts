import { describe, expect, it } from "vitest";
import { DECLARED_EVENTS_OF } from "../../src/generated/events.ts";
import { openVersion } from "../../src/products/stripe/shipped-contracts.ts";
import { runCommand } from "../support/run-command.ts";
import { SURFACES } from "../support/tested-versions.ts";
import { firstOf } from "../support/first-items.ts";
import { FC, openSandbox } from "./open-sandbox.ts";

/** Versions before new features came with a version of their own, and a field that each does not declare. */
const EARLY = [
  ["2022-11-15", "/prefetch"],
  ["2023-08-16", "/subscriptions"],
  ["2023-10-16", "/ownership_refresh/next_refresh_available_at"],
  ["2024-04-10", "/filters/account_subcategories"],
] as const;

/** What each answer of a walk has that the declarations of a version do not. */
async function walk(version: string, surface: "shown" | "typed"): Promise<Record<string, readonly string[]>> {
  const contract = await openVersion(SURFACES.find((known) => known === version) ?? "2022-11-15", "declared");
  const { advance, get, link, post } = openSandbox({ surface, apiVersion: version });
  const { accounts, id } = await link(
    { institution: "Test (Non-OAuth)", accounts: ["Success"] },
    { filters: { countries: ["US"] } },
  );
  const account = firstOf(accounts.data).id;
  await post(`${FC}/accounts/${account}/refresh`, { features: ["balance", "ownership"] });
  await advance(60);
  const undeclared: Record<string, readonly string[]> = {};
  for (const path of [`${FC}/accounts`, `${FC}/accounts/${account}`, `${FC}/sessions/${id}`] as const) {
    const answer = await get(path);
    const match = contract.findOperation("GET", path);
    const findings =
      match === undefined ? [] : contract.checkResponse(match.operation, { ...answer, body: answer.text });
    undeclared[path.replace(/_[^/]+$/, "")] = findings.map(({ pointer, rule }) => `${rule} ${pointer}`);
  }
  return undeclared;
}

describe.each(EARLY)("%s", (version, later) => {
  it("typed is just what the version declares", async () => {
    const answers = await walk(version, "typed");
    expect(Object.values(answers).flat()).toEqual([]);
  });

  it("shown also has what came to all versions later", async () => {
    const answers = await walk(version, "shown");
    expect(Object.values(answers).flat()).toContain(`undocumented ${later}`);
  });
});

describe("typed refuses what a version does not declare", () => {
  it.each([
    ["2022-11-15", { prefetch: ["balances"] }, "Received unknown parameter: prefetch"],
    ["2023-08-16", { prefetch: ["transactions"] }, /^Invalid prefetch\[0\]/],
    [
      "2024-04-10",
      { filters: { account_subcategories: ["checking"] } },
      /^Received unknown parameter: filters\[account_sub/,
    ],
  ] as const)("%s: the parameters %j", async (version, parameters, message) => {
    const make = async (surface: "shown" | "typed"): Promise<{ status: number; message: string | undefined }> => {
      const { createCustomer, post } = openSandbox({ surface, apiVersion: version });
      const account_holder = { type: "customer", customer: await createCustomer() };
      const session = { account_holder, permissions: ["balances", "transactions"], ...parameters };
      const { body, status } = await post<string>(`${FC}/sessions`, session);
      return { status, message: body.error?.message };
    };
    expect(await make("shown")).toEqual({ status: 200, message: undefined });
    expect(await make("typed")).toEqual({ status: 400, message: expect.stringMatching(message) });
  });

  it("operations", async () => {
    const path = `${FC}/transactions` as const;
    const typed = openSandbox({ surface: "typed", apiVersion: "2023-08-16" });
    expect((await typed.get<string>(path, { account: "fca_1" })).body.error?.message).toBe(
      `Unrecognized request URL (GET: ${path}).`,
    );
  });
});

it("typed sends and lists only the events that a version declares", async () => {
  const version = "2022-11-15";
  const { advance, eventTypes, link, post } = openSandbox({ surface: "typed", apiVersion: version });
  const { accounts } = await link({ institution: "Test (Non-OAuth)", accounts: ["Success"] });
  await post(`${FC}/accounts/${firstOf(accounts.data).id}/refresh`, { features: ["balance", "ownership"] });
  await advance(60);
  expect(await eventTypes()).toEqual(["account.created", "account.refreshed_balance"]);
  expect(DECLARED_EVENTS_OF[version]).not.toContain("financial_connections.account.refreshed_ownership");
});

it("--surface is shown or typed", async () => {
  const { code, stderr } = await runCommand(["sandbox", "--surface", "declared"]);
  expect([code, stderr]).toEqual([2, expect.stringContaining("--surface declared: expected shown or typed")]);
});
