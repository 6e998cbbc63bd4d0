import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../../../src/contract/package-root.ts";

it("the scripts of the pages match their types, and to those of @stripe/stripe-js", () => {
  const compiler = join(packageRoot, "node_modules/typescript/bin/tsc");
  const project = join(packageRoot, "test/types/stripe-js/assets.tsconfig.json");
  const compile = (): string => {
    try {
      return execFileSync(process.execPath, [compiler, "-p", project], { encoding: "utf8" });
    } catch (error) {
      return String((error as { stdout?: unknown }).stdout);
    }
  };
  expect(compile()).toBe("");
});
