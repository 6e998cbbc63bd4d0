import type { LaunchOptions } from "playwright-core";

export const CHROMIUM: string = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** A Chromium that talks to nobody but the page's own servers. */
export const LAUNCH: LaunchOptions = {
  executablePath: CHROMIUM,
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
