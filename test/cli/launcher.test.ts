import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "../../src/contract/package-root.ts";
import { launcher, runCommand, runNode, runProcess } from "../support/run-command.ts";

describe("fc-contract", () => {
  it("says in a sentence that Node is too old", async () => {
    const pretend = `Object.defineProperty(process.versions, "node", { value: "20.19.5" }); await import(${JSON.stringify(pathToFileURL(launcher).href)});`;
    const { code, stdout, stderr } = await runNode(["--input-type=module", "-e", pretend]);

    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      "fc-contract needs Node 22.18 or newer; this is Node 20.19.5. Install a newer Node, or add one to your project: npm install --save-dev node@24\n",
    );
  });

  it("lists its commands", async () => {
    const { code, stdout, stderr } = await runCommand(["--help"]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("fc-contract <command> [options]");
    expect(stdout).toMatch(/\n {2}generate +make types/);
  });

  it.each(["generate", "mock", "check"])("explains the options of %s", async (command) => {
    const { code, stdout } = await runCommand([command, "--help"]);

    expect(code).toBe(0);
    expect(stdout.startsWith(`fc-contract ${command} [`)).toBe(true);
  });

  it("exits 2 without a command, and for one that does not exist", async () => {
    expect((await runCommand([])).code).toBe(2);
    const { code, stderr } = await runCommand(["chekc"]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'fc-contract: unknown command "chekc"; did you mean check?\nRun npx fc-contract --help for its commands.\n',
    );
  });

  it("ends its process with the exit code, each stream with what belongs there", async () => {
    expect(await runProcess(["--help"])).toMatchObject({ code: 0, stderr: "" });
    expect(await runProcess(["mock", "--port", "no"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "fc-contract: --port no: expected a whole number from 0 to 65535\n",
    });
  });

  it.each(["--version", "-v", "-V"])("prints its version for %s", async (flag) => {
    const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as { version: string };

    expect(await runProcess([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});
