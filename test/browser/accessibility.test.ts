import { describe, expect, it } from "vitest";
import { hasChromium } from "../support/chromium.ts";
import { findViolations } from "./find-violations.ts";
import { openShop } from "./open-shop.ts";
import { walkFlow } from "./walk-flow.ts";

const SCREENS = [
  ["light", 1280],
  ["dark", 1280],
  ["light", 390],
  ["dark", 390],
] as const;

describe.skipIf(!hasChromium)("the link flow for everybody", () => {
  it("has no accessibility violation and nothing beside the page at any step, light and dark, wide and narrow", async () => {
    await using shop = await openShop();
    const folder = process.env["SCREENSHOTS"];
    const faults: string[] = [];
    await walkFlow(shop, async (step) => {
      const frame = shop.page.frames().find((one) => one.url().includes("/_sandbox/flow"));
      if (frame === undefined) {
        throw new Error(`there is no flow at ${step}`);
      }
      for (const [colorScheme, width] of SCREENS) {
        await shop.page.emulateMedia({ colorScheme });
        await shop.page.setViewportSize({ width, height: 844 });
        // The page below with the dialog over it, once: it is the same at every step.
        const around = step === "consent" ? await findViolations(shop.page) : [];
        const isTooWide = await frame.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        const violations = [
          ...around,
          ...(await findViolations(frame)),
          ...(isTooWide ? ["it is wider than the page"] : []),
        ];
        faults.push(...violations.map((violation) => `${step}, ${colorScheme} at ${width} px: ${violation}`));
        if (folder !== undefined) {
          await shop.page.screenshot({ path: `${folder}/${step}-${colorScheme}-${width}.png` });
        }
      }
    });
    expect(faults).toEqual([]);
    expect(shop.complaints).toEqual([]);
  });
});
