import { describe, expect, it } from "vitest";
import { hasChromium } from "../support/chromium.ts";
import { findViolations } from "./find-violations.ts";
import { openShop } from "./open-shop.ts";

describe.skipIf(!hasChromium)("the console", () => {
  it("shows the world of a key as it changes, and its buttons change it", async () => {
    await using shop = await openShop();
    const { page } = shop;
    const section = (name: string) => page.locator(`#${name}`);
    await page.goto(`${shop.url}/_sandbox/`);
    await page.getByLabel("Secret key of the world").fill("sk_test_123");
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByText("No account is linked yet.").waitFor();

    const session = await shop.createSession();
    await section("sessions")
      .getByRole("button", { name: `Complete ${session.id}` })
      .click();
    await section("accounts").getByRole("cell", { name: "Success" }).waitFor();
    await shop.webhooks();

    await section("accounts")
      .getByRole("button", { name: /^Deactivate/ })
      .first()
      .click();
    await section("accounts").getByText("access_expired, relink_required").waitFor();
    expect(await shop.webhooks()).toEqual(["account.deactivated"]);
    await section("accounts")
      .getByRole("button", { name: /^Reactivate/ })
      .first()
      .click();
    await section("accounts").getByText("access_expired, relink_required").waitFor({ state: "detached" });
    await section("authorizations")
      .getByRole("button", { name: /^Expire/ })
      .click();
    await section("authorizations").getByText("inactive").waitFor();

    await page.getByRole("button", { name: "Advance 1 day" }).click();
    await page.getByText("2026-11-21T12:00:00Z, 86400 seconds ahead").waitFor();

    await shop.webhooks();
    await section("events")
      .getByRole("row", { name: /account\.created/ })
      .first()
      .getByRole("button", { name: /^Redeliver/ })
      .click();
    await page.getByText("Redeliver: done").waitFor();
    expect(await shop.webhooks()).toEqual(["account.created"]);
    const rows = section("attempts").getByRole("row");
    await rows.filter({ hasText: "account.created" }).first().waitFor();
    const journal = (await shop.sandbox.control.readJournal()).data;
    expect(journal.filter((entry) => String(entry.request.url).includes("/console/"))).toEqual([]);
    await expect.poll(() => section("requests").getByText("/v1/customers").count()).toBeGreaterThan(0);
    expect(shop.complaints).toEqual([]);
  });

  it("refuses what is not a key for test data", async () => {
    await using shop = await openShop();
    await shop.page.goto(`${shop.url}/_sandbox/`);
    await shop.page.getByLabel("Secret key of the world").fill("sk_live_abc");
    await shop.page.getByRole("button", { name: "Show" }).click();
    await shop.page.getByText("A live key was sent to a server that is not Stripe.").waitFor();
    expect(await shop.page.locator("#world").isHidden()).toBe(true);
  });

  it.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)("has no accessibility violation, %s at %i px", async (colorScheme, width) => {
    await using shop = await openShop({}, { colorScheme, viewport: { width, height: 844 } });
    const session = await shop.createSession();
    await shop.createSession();
    await shop.sandbox.control.completeSession(session.id, { institution: "Inactive Accounts" });
    await shop.page.goto(`${shop.url}/_sandbox`);
    await shop.page.getByRole("button", { name: "Show" }).click();
    await shop.page.getByRole("cell", { name: "Success" }).waitFor();
    expect(await findViolations(shop.page)).toEqual([]);
    expect(await shop.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const folder = process.env["SCREENSHOTS"];
    if (folder !== undefined) {
      await shop.page.screenshot({ path: `${folder}/console-${colorScheme}-${width}.png`, fullPage: true });
    }
  });
});
