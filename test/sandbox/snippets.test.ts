import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startCommand } from "../support/run-command.ts";

function captureOutput(): string[] {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => void lines.push(values.join(" ")));
  onTestFinished(() => log.mockRestore());
  return lines;
}

describe("the README's recipes", () => {
  it("take stripe-node through a relink", async () => {
    const lines = captureOutput();
    await import("./snippets/stripe-node.ts");
    expect(lines).toEqual(["inactive relink_required", "", "active"]);
  });

  it("let our own client use the sandbox without a socket", async () => {
    const lines = captureOutput();
    await import("./snippets/own-client.ts");
    expect(lines).toEqual(["pending"]);
  });

  it("take curl through a relink", async () => {
    const sandbox = startCommand(["sandbox", "--port", "0", "--time", "2026-11-20T12:00:00Z"]);
    const [url] = await sandbox.printed(/http:\S+/);
    const script = readFileSync(new URL("snippets/relink.sh", import.meta.url), "utf8");
    const { code, output } = await runShell(script.replace("http://127.0.0.1:12111", url));

    expect(output).toEqual(["inactive", "relink_required", "null", "active"]);
    expect(code).toBe(0);
  });
});

function runShell(script: string): Promise<{ code: number | null; output: string[] }> {
  const child = spawn("bash", ["-e", "-c", script]);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, output: output.trim().split("\n") }));
  });
}
