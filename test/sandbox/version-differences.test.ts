import { describe, expect, it } from "vitest";
import { type Account, FC, type OpenSandbox, openSandbox } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";
import type { AnswerAt } from "../support/answer-at.ts";

const CLOVER = "2026-02-25.clover";
const PREVIEW = "2026-03-04.preview";
const ENDIVE = "2026-10-28.endive";

const EXPECTED = { action: "relink_required", cause: "access_expired", expected_deactivation_date: expect.any(Number) };

/** An account at an institution with numbers of every status, which is expected to go inactive. */
async function linkAccount(opened: OpenSandbox): Promise<Account> {
  const session = await opened.link({ institution: "Everything" });
  await opened.advance(5);
  return firstOf(session.accounts.data);
}

function openEverything(): OpenSandbox {
  const numbers = [
    { identifierType: "account_number", status: "transactable" },
    { identifierType: "account_number", status: "pending" },
    { identifierType: "tokenized_account_number", status: "expired" },
  ] as const;
  return openSandbox({
    institutions: [
      {
        name: "Everything",
        behaviour: { kind: "deactivates-later", after: 90 * 86_400 },
        accounts: [{ name: "Checking", category: "cash", subcategory: "checking", last4: "0001", current: 1, numbers }],
      },
    ],
  });
}

async function read<Path extends string>(
  { get }: OpenSandbox,
  path: Path,
  version: string,
): Promise<AnswerAt<"get", Path>> {
  const { body, status } = await get(path, {}, { version });
  expect(status).toBe(200);
  return body;
}

describe("the numbers of an account", () => {
  it.each([
    [CLOVER, ["transactable", "deactivated"]],
    [PREVIEW, ["transactable", "deactivated"]],
    [ENDIVE, ["transactable", "pending", "expired"]],
  ])("in %s are %j", async (version, statuses) => {
    const opened = openEverything();
    const { id } = await linkAccount(opened);
    const account = await read(opened, `${FC}/accounts/${id}`, version);

    expect(account.account_numbers?.map(({ status }) => status)).toEqual(statuses);
  });
});

describe("the status details of an account", () => {
  it.each([
    [CLOVER, undefined, undefined],
    [PREVIEW, undefined, { inactive: { action: "relink_required", cause: "access_denied" } }],
    [ENDIVE, { active: EXPECTED }, undefined],
  ])("in %s are those that the version has", async (version, active, inactive) => {
    const opened = openEverything();
    const { id } = await linkAccount(opened);
    const path = `${FC}/accounts/${id}` as const;
    expect((await read(opened, path, version)).status_details).toEqual(active);

    await opened.control.deactivateAccount(id, { cause: "access_denied" });
    expect((await read(opened, path, version)).status_details).toEqual(inactive);
  });
});

describe("the status details of an authorization", () => {
  it("are there without a detail that the version does not know", async () => {
    const opened = openEverything();
    const { authorization } = await linkAccount(opened);

    expect((await read(opened, `${FC}/authorizations/${authorization}`, PREVIEW)).status_details).toEqual({});
  });
});

describe("the manual entry of a session", () => {
  it.each([
    [CLOVER, undefined],
    [PREVIEW, {}],
    [ENDIVE, { mode: "disabled" }],
  ])("in %s is %j when the preview created it with a mode", async (version, shown) => {
    const opened = openSandbox();
    const body = { permissions: ["balances"], manual_entry: { mode: "custom" } };
    const session = (await opened.post(`${FC}/sessions`, body)).body;

    expect((await read(opened, `${FC}/sessions/${session.id}`, version)).manual_entry).toEqual(shown);
  });

  it.each([
    [CLOVER, undefined],
    [PREVIEW, undefined],
    [ENDIVE, { mode: "disabled" }],
  ])("in %s is %j when the preview created it without", async (version, shown) => {
    const opened = openSandbox();
    const session = (await opened.post(`${FC}/sessions`, { permissions: ["balances"] })).body;

    expect((await read(opened, `${FC}/sessions/${session.id}`, version)).manual_entry).toEqual(shown);
  });
});

describe("an event that is read in another version", () => {
  it.each([CLOVER, PREVIEW, ENDIVE])("has its object as %s shows it", async (version) => {
    const opened = openEverything();
    const { id } = await linkAccount(opened);
    const { data } = await read(opened, "/v1/events?type=financial_connections.account.created", version);
    const object = firstOf(data).data.object;

    expect(Object.keys(object).toSorted()).toEqual(
      Object.keys(await read(opened, `${FC}/accounts/${id}`, version))
        .filter((name) => name !== "status_details")
        .toSorted(),
    );
    expect(data[0]?.api_version).toBe(version);
  });
});
