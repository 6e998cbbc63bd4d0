import { describe, expect, it } from "vitest";
import { hasChromium } from "../support/chromium.ts";
import { findViolations } from "./find-violations.ts";
import { openShop } from "./open-shop.ts";
import { walkFlow } from "./walk-flow.ts";

describe.skipIf(!hasChromium)("the link flow for everybody", () => {
  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ] as const)(
    "has no accessibility violation and nothing beside the page at any step, %s at %i px",
    async (colorScheme, width) => {
      await using shop = await openShop({}, { colorScheme, viewport: { width, height: 844 } });
      const faults: string[] = [];
      await walkFlow(shop, async (step) => {
        const frame = shop.page.frames().find((one) => one.url().includes("/_sandbox/flow"));
        if (frame === undefined) {
          throw new Error(`there is no flow at ${step}`);
        }
        // The page below with the dialog over it, once: it is the same at every step.
        const around = step === "consent" ? await findViolations(shop.page) : [];
        const isTooWide = await frame.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        const violations = [
          ...around,
          ...(await findViolations(frame)),
          ...(isTooWide ? ["it is wider than the page"] : []),
        ];
        faults.push(...violations.map((violation) => `${step}: ${violation}`));
        const folder = process.env["SCREENSHOTS"];
        if (folder !== undefined) {
          await shop.page.screenshot({ path: `${folder}/${step}-${colorScheme}-${width}.png` });
        }
      });
      expect(faults).toEqual([]);
      expect(shop.complaints).toEqual([]);
    },
    60_000,
  );
});
