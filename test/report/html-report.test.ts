import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CoverageCounter } from "../../src/contract/coverage/coverage-counter.ts";
import { summarizeCoverage } from "../../src/contract/coverage/coverage.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { countFindings } from "../../src/report/count-findings.ts";
import { createRunReport } from "../../src/report/run-report.ts";
import { writeReports } from "../../src/report/write-reports.ts";
import { hasChromium, type OpenBrowser, openBrowser } from "../support/chromium.ts";
import { makeFinding } from "./findings.ts";

describe.skipIf(!hasChromium)("the html report in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
  const file = join(folder, "report.html");
  let browser: OpenBrowser;

  beforeAll(async () => {
    const contract = await openContract("2026-03-04.preview");
    const { probes } = new CoverageCounter(contract);
    const coverage = [
      summarizeCoverage(
        contract.version,
        probes,
        probes.map((_, index) => index % 3),
      ),
    ];
    const findings = countFindings([
      makeFinding({ expected: `one of ${"verylongvalue,".repeat(60)}`, got: "<b>bold</b>" }),
      makeFinding({ severity: "breaking", fingerprint: "000000000001", pointer: `/${"deep/".repeat(60)}` }),
    ]);
    await writeReports(createRunReport({ title: "audit", exchanges: 2, checked: 2, findings, coverage }), [
      `html=${file}`,
    ]);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(colorScheme: "light" | "dark", width: number): Promise<Page> {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("request", (request) => request.url().startsWith("file:") || faults.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    expect(faults).toEqual([]);
    return page;
  }

  test.each([
    ["light", 1100],
    ["dark", 1100],
    ["light", 360],
    ["dark", 360],
  ] as const)("fits in %s on a screen %d wide and can be read", async (scheme, width) => {
    const page = await open(scheme, width);
    const measured = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      const read = (color: string): number[] => (color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
      return {
        width: document.documentElement.scrollWidth,
        paper: read(style.backgroundColor),
        ink: read(style.color),
        findings: document.querySelectorAll("article").length,
        rows: document.querySelectorAll("tbody tr").length,
        bold: document.querySelectorAll("b").length - document.querySelectorAll(".shares b").length,
      };
    });
    const light = (color: readonly number[]): number => color.reduce((sum, part) => sum + part, 0);
    expect(measured.width).toBe(width);
    expect(light(measured.paper) > light(measured.ink)).toBe(scheme === "light");
    expect(Math.abs(light(measured.paper) - light(measured.ink))).toBeGreaterThan(500);
    expect(measured).toMatchObject({ findings: 2, rows: 15, bold: 0 });
    await page.close();
  });
});
