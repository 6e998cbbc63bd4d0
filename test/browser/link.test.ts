import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium } from "../support/chromium.ts";
import { FC, openShop, type Shop } from "./open-shop.ts";

const COLLECT = "collectFinancialConnectionsAccounts";

describe.skipIf(!hasChromium)("linking in the browser", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop[Symbol.asyncDispose]());

  it("links accounts and resolves with the session, its accounts an array", async () => {
    const session = await shop.createSession();
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.signIn("Test (Non-OAuth)");
    await shop.flow.getByLabel("Success").check();
    await shop.flow.getByLabel("Savings").check();
    await shop.press("Link");
    await shop.press("Done");

    const { error, financialConnectionsSession: linked } = await result;
    expect(error).toBeUndefined();
    expect(linked).toMatchObject({ id: session.id, object: "financial_connections.session", status: "succeeded" });
    expect(linked).not.toHaveProperty("relink_result");
    expect(linked?.accounts).toMatchObject([
      {
        object: "financial_connections.account",
        display_name: "Success",
        last4: "6789",
        institution_name: "Test (Non-OAuth)",
        status: "active",
      },
      { display_name: "Savings", last4: "4242" },
    ]);
    expect(await shop.get(`${FC}/sessions/${session.id}`)).toMatchObject({ accounts: { data: linked?.accounts } });
    expect(await shop.webhooks()).toEqual(["account.created", "account.created", "session.updated"]);
    expect(shop.complaints).toEqual([]);
  });

  it("links through the institution's own page", async () => {
    const session = await shop.createSession();
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.signIn("Bank (OAuth)");
    await shop.flow.getByLabel("Success").check();
    await shop.press("Link");
    await shop.press("Done");
    expect((await result).financialConnectionsSession).toMatchObject({
      status: "succeeded",
      accounts: [{ institution_name: "Bank (OAuth)" }],
    });
    expect(await shop.webhooks()).toEqual(["account.created", "session.updated"]);
  });

  it("offers what the filters allow and accepts no more than the limit", async () => {
    const session = await shop.createSession({
      filters: { account_subcategories: ["checking", "savings"] },
      limits: { accounts: 2 },
    });
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.signIn("Test (Non-OAuth)");
    const boxes = shop.flow.getByRole("checkbox");
    await expect
      .poll(() => shop.flow.locator("label.choice .name").allTextContents())
      .toEqual(["Success ••6789", "Insufficient Funds ••1111", "Savings ••4242"]);
    await boxes.nth(0).check();
    await boxes.nth(2).check();
    await expect.poll(() => boxes.nth(1).isDisabled()).toBe(true);
    await expect.poll(() => shop.flow.getByRole("status").textContent()).toBe("2 of 2 chosen");
    await boxes.nth(0).uncheck();
    await expect.poll(() => boxes.nth(1).isDisabled()).toBe(false);
    await boxes.nth(1).check();
    await shop.press("Link");
    await shop.press("Done");
    const { financialConnectionsSession: linked } = await result;
    expect(linked?.accounts.map(({ last4 }) => last4)).toEqual(["1111", "4242"]);
    expect(await shop.webhooks()).toEqual(["account.created", "account.created", "session.updated"]);
  });

  it("lets one account be chosen where the limit is one, at the institution of the filter", async () => {
    const session = await shop.createSession({
      filters: { institution: "fcinst_BankNonOAuth" },
      limits: { accounts: 1 },
    });
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.signIn();
    await shop.press("Link");
    await expect.poll(() => shop.flow.getByRole("alert").textContent()).toBe("Choose at least one account.");
    await shop.flow.getByRole("radio").first().check();
    await shop.flow.getByRole("radio").nth(2).check();
    await shop.press("Link");
    await shop.press("Done");
    expect((await result).financialConnectionsSession?.accounts).toMatchObject([
      { last4: "4242", institution_name: "Bank (Non-OAuth)" },
    ]);
    await shop.webhooks();
  });

  it("says so where nothing fits", async () => {
    const session = await shop.createSession({ filters: { account_subcategories: ["mortgage"] } });
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.signIn("Test (Non-OAuth)");
    await expect
      .poll(() => shop.flow.getByRole("main").textContent())
      .toContain("Only these kinds of account are asked for: mortgage.");
    await shop.press("Share no account");
    expect((await result).financialConnectionsSession).toMatchObject({ status: "cancelled", accounts: [] });
    expect(await shop.webhooks()).toEqual(["session.updated"]);
  });

  it.each([
    ["mfa", async (): Promise<void> => answerPrompt("Code", "123456")],
    ["security_question", async (): Promise<void> => answerPrompt("What was the name of your first pet?", "Rex")],
    [
      "options",
      async (): Promise<void> => {
        await shop.flow.getByLabel("E-mail").check();
        await shop.press("Send");
        await answerPrompt("Code", "incorrect");
        await shop.flow.getByText("That is not right. Try again.").waitFor();
        await answerPrompt("Code", "1");
      },
    ],
    ["confirm_mfa", async (): Promise<void> => shop.press("I have approved")],
    [
      "incorrect",
      async (): Promise<void> => {
        await shop.flow.getByText("The user name or password is not right. Try again.").waitFor();
        await shop.flow.getByLabel("User name").fill("anybody");
        await shop.press("Sign in");
      },
    ],
  ] as const)("asks for more when %s is typed", async (input, respond) => {
    const session = await shop.createSession({ filters: { institution: "fcinst_BankNonOAuth" } });
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.signIn(undefined, input);
    await respond();
    await shop.flow.getByLabel("Success").check();
    await shop.press("Link");
    await shop.press("Done");
    expect((await result).financialConnectionsSession).toMatchObject({ status: "succeeded" });
    await shop.webhooks();
  });

  const answerPrompt = async (question: string, answer: string): Promise<void> => {
    await shop.flow.getByLabel(question).fill(answer);
    await shop.press("Go on");
  };

  it("resolves with a cancelled session without accounts when somebody leaves", async () => {
    const session = await shop.createSession();
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.press("Leave");
    await shop.press("Go on linking");
    await shop.press("Agree and go on");
    await shop.page.keyboard.press("Escape");
    await shop.flow.getByRole("alertdialog", { name: "Leave without linking?" }).waitFor();
    await shop.press("Leave");
    expect(await result).toMatchObject({
      financialConnectionsSession: {
        accounts: [],
        status: "cancelled",
        status_details: { cancelled: { reason: "other" } },
      },
    });
    expect(await shop.webhooks()).toEqual(["session.updated"]);
    expect(await shop.page.locator("dialog").count()).toBe(0);
  });

  it("lets bank details be entered by hand where the page does that itself", async () => {
    const session = await shop.createSession({ manual_entry: { mode: "custom" } });
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.press("Agree and go on");
    await shop.press("Enter the bank details by hand");
    expect((await result).financialConnectionsSession).toMatchObject({
      status_details: { cancelled: { reason: "custom_manual_entry" } },
    });
    await shop.webhooks();
  });
});
