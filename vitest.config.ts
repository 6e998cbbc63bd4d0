import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The README's snippets import this package and `stripe` as its readers do. */
const manifest = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
};
const entries = Object.entries(manifest.exports).flatMap(([entry, target]) =>
  typeof target === "string"
    ? []
    : [
        {
          find: new RegExp(`^${entry.replace(".", "fc-contract").replaceAll(".", "\\.")}$`),
          replacement: fileURLToPath(
            new URL(target.types.replace("./dist/", "./src/").replace(/\.d\.ts$/, ".ts"), import.meta.url),
          ),
        },
      ],
);

export default defineConfig({
  resolve: { alias: [...entries, { find: /^stripe$/, replacement: "stripe-endive" }] },
  test: {
    // Processes that tests start find our sources compiled: a start costs a third of the CPU.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/compiled") },
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
