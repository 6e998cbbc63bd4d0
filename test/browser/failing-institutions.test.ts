import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium } from "../support/chromium.ts";
import { openShop, type Shop } from "./open-shop.ts";

const COLLECT = "collectFinancialConnectionsAccounts";

describe.skipIf(!hasChromium)("failing institutions in the browser", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop[Symbol.asyncDispose]());

  const choose = async (name: string): Promise<void> => {
    await shop.flow.getByRole("searchbox").fill(name);
    await shop.flow.getByRole("listitem").getByRole("button").first().click();
  };
  const signIn = async (password: string): Promise<void> => {
    await shop.flow.getByLabel("Password").fill(password);
    await shop.press("Sign in");
  };
  const begin = async (): Promise<Awaited<ReturnType<Shop["start"]>>> => {
    const session = await shop.createSession();
    const started = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.press("Agree and go on");
    return started;
  };

  it("knows of a scheduled downtime before anybody signs in", async () => {
    const { result } = await begin();
    await choose("Down (Scheduled)");
    await expect
      .poll(() => shop.flow.getByRole("alert").textContent())
      .toBe("The institution is down for maintenance and comes back later.");
    await shop.press("End here");
    expect((await result).financialConnectionsSession).toMatchObject({ status: "cancelled", accounts: [] });
    expect(await shop.webhooks()).toEqual(["session.updated"]);
  });

  it("finds an unscheduled downtime at the sign-in, and lets another institution be chosen", async () => {
    const { result } = await begin();
    await choose("Down (Unscheduled)");
    await signIn("x");
    await expect
      .poll(() => shop.flow.getByRole("alert").textContent())
      .toBe("The institution does not answer. It is unknown when it will.");
    await shop.press("Choose another institution");
    await choose("Test Institution");
    await signIn("x");
    await shop.flow.getByLabel("Success").check();
    await shop.press("Link");
    await shop.press("Done");
    expect((await result).financialConnectionsSession).toMatchObject({
      status: "succeeded",
      accounts: [{ last4: "6789" }],
    });
    expect(await shop.webhooks()).toEqual(["account.created", "session.updated"]);
  });

  it.each([
    ["an institution with an error", "Down (Error)", "x"],
    ["a sign-in that ends", "Bank (Non-OAuth)", "error"],
  ])("resolves with an error after %s", async (_what, institution, password) => {
    const { result } = await begin();
    await choose(institution);
    await signIn(password);
    await shop.press("End here");
    await shop.press("Done");
    expect(await result).toEqual({
      error: {
        message: "The accounts could not be linked: the institution did not answer as it should.",
        type: "api_error",
      },
    });
    expect(await shop.webhooks()).toEqual(["session.updated"]);
  });

  it("shares nothing when access is denied at the institution", async () => {
    const { result } = await begin();
    await choose("Bank (OAuth)");
    await shop.press("Deny");
    await shop.press("End here");
    expect((await result).financialConnectionsSession).toMatchObject({ status: "cancelled", accounts: [] });
    expect(await shop.webhooks()).toEqual(["session.updated"]);
  });
});
