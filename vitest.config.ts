import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/support/browser-server.ts",
    include: ["test/**/*.test.ts"],
    // Much of the time is spent waiting for processes and browsers, so every core gets a worker; CI has time and goes steadily.
    maxWorkers: process.env["CI"] === undefined ? "100%" : 1,
    // Files share a worker, and with it contracts, compiled validators and the browser. CONTRIBUTING.md says what a test must therefore leave alone.
    isolate: false,
    // Time is only a guard against hanging; a machine under load must not reach it.
    expect: { poll: { timeout: 100_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
