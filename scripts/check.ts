/** Everything that is checked without running the tests: lint, format, types, the contract's lint, unused code, the package. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { API_VERSIONS } from "../src/protocol/api-version.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const documents = API_VERSIONS.map((version) => `src/generated/${version}/openapi.json`);

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["format", "oxfmt", "--check"],
  ["types", "tsc", "-p", "."],
  ["types against the SDKs", "tsc", "-p", "test/fidelity"],
  ["generated files", "node", "scripts/fc-contract.js", "generate", "--check"],
  ["contract", "redocly", "lint", "openapi/openapi.yaml", ...documents],
  ["control contract", "redocly", "lint", "openapi/control.yaml", "--config", "redocly.control.yaml"],
  ["unused code", "knip"],
  ["client's size", "vitest", "run", "test/client/bundle-size.test.ts"],
  ["build", "node", "scripts/build.ts"],
  ["package", "publint", "--strict"],
  ["package types", "attw", "--pack", ".", "--profile", "esm-only"],
];
const failed: string[] = [];

for (const [name, command, ...args] of steps) {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`,
      REDOCLY_TELEMETRY: "off",
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)\n`);
  if (status !== 0) {
    failed.push(name);
    process.stdout.write(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}\n`);
  }
}
rmSync(join(root, "dist"), { recursive: true, force: true });
if (failed.length > 0) {
  process.stdout.write(`\nfailed: ${failed.join(", ")}\n`);
  process.exitCode = 1;
}
