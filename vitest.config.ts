import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Much of the time is spent waiting for processes and browsers, so every core gets a worker; CI has time and goes steadily.
    maxWorkers: process.env["CI"] === undefined ? "100%" : 1,
    // A page shows what it has to show when it gets to it.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
