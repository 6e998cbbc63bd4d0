import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { inject } from "vitest";
import { CHROMIUM } from "./launch-options.ts";

/** Without Chromium there is nothing to click with; tests are skipped and say so. */
export const hasChromium: boolean = existsSync(CHROMIUM);

if (!hasChromium) {
  process.stderr.write(
    `The browser tests are skipped: there is no ${CHROMIUM}. On Debian: apt-get install -y chromium\n`,
  );
}

/** As long as a test may last: a page may be slow, and only a test that hangs has to end. */
const TIMEOUT = 100_000;

let connected: Promise<Browser> | undefined;

export interface OpenBrowser extends AsyncDisposable {
  readonly context: BrowserContext;
}

/** A profile of its own in the browser that the whole run shares. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<OpenBrowser> {
  connected ??= connect();
  const context = await (await connected).newContext(options);
  context.setDefaultTimeout(TIMEOUT);
  return { context, [Symbol.asyncDispose]: () => context.close() };
}

async function connect(): Promise<Browser> {
  const response = await fetch(inject("browserServer"));
  const answer = await response.text();
  if (!response.ok) {
    throw new Error(answer);
  }
  return chromium.connect(answer);
}
