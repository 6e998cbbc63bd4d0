import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/contract/package-root.ts";
import { hasChromium } from "../support/chromium.ts";
import { openShop, type PageMethods, type PageStripe, type Shop } from "./open-shop.ts";

const loader = readFileSync(join(packageRoot, "node_modules/@stripe/stripe-js/dist/index.mjs"), "utf8");

describe.skipIf(!hasChromium)("the stand-in for Stripe.js", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop[Symbol.asyncDispose]());

  const visit = async (head: string, script: string): Promise<void> => {
    const page = `<!doctype html><html lang="en"><title>Shop</title>${head}<script type="module">${script}</script></html>`;
    shop.files.set("/", page).set("/stripe-js.mjs", loader);
    await shop.page.goto(shop.origin);
    await shop.page.waitForFunction(() => Reflect.has(window, "stripe"));
  };
  const link = async (): Promise<unknown> => {
    const session = await shop.createSession();
    const result = shop.page.evaluate(
      (clientSecret) =>
        (Reflect.get(window, "stripe") as PageMethods).collectFinancialConnectionsAccounts({ clientSecret }),
      session.client_secret,
    );
    await shop.press("Leave");
    await shop.press("Leave");
    return result;
  };
  const LOAD = `import { loadStripe } from "/stripe-js.mjs"; window.stripe = await loadStripe("pk_test_123");`;
  const CANCELLED = { financialConnectionsSession: expect.objectContaining({ status: "cancelled", accounts: [] }) };

  it("is found by loadStripe of @stripe/stripe-js when it is on the page", async () => {
    await visit(`<script src="${shop.url}/_sandbox/stripe.js"></script>`, LOAD);
    expect(await link()).toEqual(CANCELLED);
  });

  it("works in place of the real one, where a test answers its address with it", async () => {
    const script = await (await fetch(`${shop.url}/_sandbox/stripe.js`)).text();
    await shop.page.route("https://js.stripe.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: script }),
    );
    await visit("", LOAD);
    expect(await link()).toEqual(CANCELLED);
  });

  it("has its own loadStripe, for an import map", async () => {
    const map = JSON.stringify({ imports: { "@stripe/stripe-js": `${shop.url}/_sandbox/stripe.mjs` } });
    await visit(
      `<script type="importmap">${map}</script>`,
      `import { loadStripe } from "@stripe/stripe-js"; window.stripe = await loadStripe("pk_test_123");`,
    );
    expect(await link()).toEqual(CANCELLED);
    expect(shop.complaints).toEqual([]);
  });

  it("keeps to a strict policy of the page that uses it", async () => {
    const policy = `default-src 'none'; script-src ${shop.url} 'unsafe-inline'; style-src 'none'; frame-src ${shop.url}; connect-src ${shop.url}`;
    await visit(
      `<meta http-equiv="content-security-policy" content="${policy}"><script src="${shop.url}/_sandbox/stripe.js"></script>`,
      `window.stripe = Stripe("pk_test_123");`,
    );
    expect(await link()).toEqual(CANCELLED);
    expect(shop.complaints).toEqual([]);
  });

  it("answers in the version that Stripe was given", async () => {
    await visit(
      `<script src="${shop.url}/_sandbox/stripe.js"></script>`,
      `window.stripe = Stripe("pk_test_123", { apiVersion: "2026-10-28.endive" });`,
    );
    expect(await link()).toEqual({
      financialConnectionsSession: expect.not.objectContaining({ status: expect.anything() }),
    });
  });

  it("says so when the sandbox does not answer", async () => {
    await using gone = await openShop();
    const session = await gone.createSession();
    await gone.page.evaluate(() => {
      const stripe = (Reflect.get(window, "Stripe") as PageStripe)("pk_test_123");
      Reflect.set(window, "stripe", stripe);
    });
    await gone.sandbox.close();
    const result = await gone.page.evaluate(async (clientSecret) => {
      const stripe = Reflect.get(window, "stripe") as PageMethods;
      return [
        await stripe.confirmUsBankAccountSetup("seti_1_secret_2"),
        await stripe.collectFinancialConnectionsAccounts({ clientSecret }),
      ];
    }, session.client_secret);
    const error = { type: "api_connection_error", message: `The sandbox does not answer at ${gone.url}/_sandbox/.` };
    expect(result).toEqual([{ error }, { error }]);
  });

  it("can be used with the keyboard alone, and gives the focus back", async () => {
    await visit(
      `<script src="${shop.url}/_sandbox/stripe.js"></script><button id="before">Before</button><button id="link" autofocus>Link</button>`,
      `window.stripe = Stripe("pk_test_123");`,
    );
    const { keyboard } = shop.page;
    const session = await shop.createSession();
    await shop.page.locator("#link").focus();
    const result = shop.page.evaluate(
      (clientSecret) =>
        (Reflect.get(window, "stripe") as PageMethods).collectFinancialConnectionsAccounts({ clientSecret }),
      session.client_secret,
    );
    const heading = (name: string) => shop.flow.getByRole("heading", { name }).waitFor();
    const focused = () =>
      shop.page
        .frames()
        .find((frame) => frame.url().includes("/_sandbox/flow"))
        ?.evaluate(() => document.activeElement?.textContent);
    await heading("Share account data");
    expect(await focused()).toBe("Share account data");
    await keyboard.press("Tab");
    expect(await focused()).toBe("Agree and go on");
    await keyboard.press("Enter");
    await heading("Choose an institution");
    await keyboard.press("Tab");
    await keyboard.type("bank (non");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await heading("Sign in to Bank (Non-OAuth)");
    await keyboard.press("Tab");
    await keyboard.type("jenny");
    await keyboard.press("Enter");
    await heading("Choose accounts");
    await keyboard.press("Tab");
    await keyboard.press("Space");
    await expect.poll(() => shop.flow.getByRole("status").textContent()).toBe("1 chosen");
    // Round and round: the page below is never reached.
    for (let index = 0; index < 12; index += 1) {
      await keyboard.press("Tab");
      expect(await shop.page.evaluate(() => ["BUTTON"].includes(document.activeElement?.tagName ?? ""))).toBe(false);
    }
    await shop.flow.getByRole("button", { name: "Link" }).focus();
    await keyboard.press("Enter");
    await heading("Linked");
    await keyboard.press("Escape");
    expect(await result).toMatchObject({ financialConnectionsSession: { status: "succeeded" } });
    await expect.poll(() => shop.page.evaluate(() => document.activeElement?.id)).toBe("link");
  });
});
