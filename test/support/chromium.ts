import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium, type LaunchOptions } from "playwright-core";

const PATH = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Without Chromium there is nothing to click with; tests are skipped and say so. */
export const hasChromium: boolean = existsSync(PATH);

if (!hasChromium) {
  process.stderr.write(`The browser tests are skipped: there is no ${PATH}. On Debian: apt-get install -y chromium\n`);
}

/** A Chromium that talks to nobody but the page's own servers. */
export const LAUNCH: LaunchOptions = {
  executablePath: PATH,
  headless: true,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export interface OpenBrowser extends AsyncDisposable {
  readonly context: BrowserContext;
}

/** A Chromium with a profile of its own, which it forgets. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "fc-contract-chromium-"));
  const context = await chromium.launchPersistentContext(profile, { ...LAUNCH, ...options });
  return {
    context,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
