import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand, startCommand } from "../support/run-command.ts";
import { temporaryFolder } from "../traffic/temporary-folder.ts";

const folder = temporaryFolder();

describe("a release name stands for its newest version", () => {
  it("in check", async () => {
    const { code, stdout } = await runCommand(["check", "--api-version", "clover"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining("2026-02-25.clover against sandbox")]);
  });

  it("in diff", async () => {
    const { stdout } = await runCommand(["diff", "acacia", "basil"]);
    expect(stdout).toContain("acacia → basil: 0 breaking, 0 that only add");
  });

  it("in generate", async () => {
    const { code, stdout } = await runCommand(["generate", "--api-version", "dahlia", "--out", folder]);
    expect([code, stdout]).toEqual([0, expect.stringContaining(join(folder, "2026-08-26.dahlia"))]);
  });

  it.each(["sandbox", "mock"])("in %s", async (command) => {
    const server = startCommand([command, "--port", "0", "--api-version", "basil"]);
    const [started] = await server.printed(/^.*on http\S+/m);
    expect(started).toContain(`${command} of 2025-08-27.basil on`);
    server.interrupt();
    await server.ended;
  });
});

describe("a misspelled version is answered with the one that was meant", () => {
  it.each([
    ["clovre", "clover"],
    ["2026-02-25.clovre", "2026-02-25.clover"],
    ["2026-2-25.clover", "2026-02-25.clover"],
    ["v2024-06-20", "2024-06-20"],
  ])("%s: %s", async (given, meant) => {
    const commands = [
      ["check", "--api-version", given],
      ["diff", given, "endive"],
      ["generate", "--api-version", given, "--out", folder],
    ];
    for (const command of commands.filter(([name]) => name === "diff" || given !== "2026-02-25.clovre")) {
      expect(await runCommand(command)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(`; did you mean ${meant}?`),
      });
    }
  });

  it("a well-formed version is answered by the nearest one, and a note says so", async () => {
    const { code, stderr } = await runCommand(["check", "--api-version", "2026-02-25.clovre"]);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining("there is no contract of API version 2026-02-25.clovre"),
    ]);
  });
});
