import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

const listLoaded = `
  const { createRequire } = await import("node:module");
  const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => /stoplight|faker/.test(file));
  console.log(loaded.length);
`;

/** Makes Prism unfindable, as where it is not installed. */
const withoutPrism = `
  import { registerHooks } from "node:module";
  registerHooks({
    resolve: (name, context, next) => {
      if (name.startsWith("@stoplight/")) {
        throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
      }
      return next(name, context);
    },
  });
`;

describe("Prism", () => {
  it.for(["../../src/client/index.ts", "../../src/cli/main.ts", "../../src/mock/serve-mock.ts"])(
    "is not loaded by importing %s",
    async (file) => {
      const url = new URL(file, import.meta.url).href;
      const { stdout } = await run(process.execPath, [
        "--input-type=module",
        "-e",
        `await import(${JSON.stringify(url)}); ${listLoaded}`,
      ]);

      expect(stdout).toBe("0\n");
    },
  );

  it("is loaded by a mock that starts", async () => {
    const url = new URL("../../src/mock/create-mock.ts", import.meta.url).href;
    const script = `const { createMock } = await import(${JSON.stringify(url)}); await createMock(); ${listLoaded}`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script]);

    expect(Number(stdout)).toBeGreaterThan(10);
  });

  it("that is not installed is asked for", async () => {
    const launcher = fileURLToPath(new URL("../../scripts/fc-contract.js", import.meta.url));
    const hooks = `data:text/javascript,${encodeURIComponent(withoutPrism)}`;
    const failed = await run(process.execPath, ["--import", hooks, launcher, "mock", "--port", "0"]).catch(
      (error: unknown) => error,
    );

    expect(failed).toMatchObject({
      code: 2,
      stdout: "",
      stderr:
        "fc-contract: @stoplight/prism-http is not installed beside fc-contract: npm install --save-dev @stoplight/prism-http@5 (it needs Node 24)\n",
    });
  });
});
