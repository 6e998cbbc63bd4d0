import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/contract/package-root.ts";
import { findSnippet, importSnippet } from "../support/readme-snippets.ts";
import { hasChromium } from "../support/chromium.ts";
import { openShop, type PageMethods } from "./open-shop.ts";

const loader = readFileSync(join(packageRoot, "node_modules/@stripe/stripe-js/dist/index.mjs"), "utf8");

describe.skipIf(!hasChromium)("the README's snippets", () => {
  it("click through a page that loads Stripe.js as ever", async () => {
    const { clickThrough, replaceStripe } = await importSnippet<{
      clickThrough: (page: Page) => Promise<void>;
      replaceStripe: (page: Page, sandboxUrl: string) => Promise<void>;
    }>(findSnippet("ts", "export async function clickThrough"));
    await using shop = await openShop();
    const script = `import { loadStripe } from "/stripe-js.mjs"; window.stripe = await loadStripe("pk_test_123");`;
    shop.files.set(
      "/",
      `<!doctype html><html lang="en"><title>Shop</title><script type="module">${script}</script></html>`,
    );
    shop.files.set("/stripe-js.mjs", loader);
    await replaceStripe(shop.page, shop.url);
    await shop.page.goto(shop.origin);
    await shop.page.waitForFunction(() => Reflect.has(window, "stripe"));

    const session = await shop.createSession();
    const result = shop.page.evaluate(async (clientSecret) => {
      const stripe = Reflect.get(window, "stripe") as PageMethods;
      return stripe.collectFinancialConnectionsAccounts({ clientSecret });
    }, session.client_secret);
    await clickThrough(shop.page);
    expect((await result).financialConnectionsSession?.accounts).toMatchObject([{ last4: "6789" }]);
  });
});
