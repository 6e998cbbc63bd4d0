import { describe, expect, it } from "vitest";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { hasChromium } from "../support/chromium.ts";
import { findViolations } from "./find-violations.ts";
import { openShop } from "./open-shop.ts";

describe.skipIf(!hasChromium)("the reference", () => {
  it.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)(
    "shows every contract without network, script or accessibility violation, %s at %i px",
    async (colorScheme, width) => {
      await using shop = await openShop({}, { colorScheme, viewport: { width, height: 844 } });
      const asked: string[] = [];
      shop.page.on("request", (request) => asked.push(new URL(request.url()).origin));

      for (const name of [...SOME_VERSIONS, "control"]) {
        await shop.page.goto(`${shop.url}/_sandbox/docs/${name}`);
        await expect
          .poll(() => shop.page.getByRole("link", { name, exact: true }).getAttribute("aria-current"))
          .toBe("page");
        expect(await shop.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        expect(
          await shop.page
            .locator("a[href^='#']")
            .evaluateAll(
              (links) =>
                links.filter((link) => document.querySelector(`[id="${link.getAttribute("href")?.slice(1)}"]`) === null)
                  .length,
            ),
        ).toBe(0);
      }
      await shop.page.goto(`${shop.url}/_sandbox/docs`);
      await shop.page.getByRole("heading", { name: "Create a session" }).waitFor();
      expect(await findViolations(shop.page)).toEqual([]);
      expect([...new Set(asked)]).toEqual([shop.url]);
      const folder = process.env["SCREENSHOTS"];
      if (folder !== undefined) {
        await shop.page.screenshot({ path: `${folder}/reference-${colorScheme}-${width}.png` });
      }
    },
  );
});
