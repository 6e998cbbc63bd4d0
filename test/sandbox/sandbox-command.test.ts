import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readInstitutions } from "../../src/sandbox/institutions/read-institutions.ts";
import { runCommand, startCommand } from "../support/run-command.ts";

describe("fc-contract sandbox", () => {
  it("serves a sandbox on the loopback address until it is interrupted", async () => {
    const command = startCommand([
      ...["sandbox", "--port", "0", "--seed", "3", "--time", "2026-11-20T12:00:00Z"],
      ...["--api-version", "2026-10-28.endive"],
    ]);
    const [url] = await command.printed(/http:\S+/);
    const headers = { authorization: `Basic ${btoa("sk_test_123:")}` };
    const clock = await fetch(`${url}/_sandbox/clock`, { headers });
    const accounts = await fetch(`${url}/v1/financial_connections/accounts`, { headers });
    command.interrupt();
    const { code, stdout, stderr } = await command.ended;

    expect(stdout).toMatch(/^sandbox of 2026-10-28\.endive on http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(await clock.json()).toEqual({ object: "sandbox.clock", now: 1_795_176_000, advanced: 0, frozen: true });
    expect(accounts.headers.get("stripe-version")).toBe("2026-10-28.endive");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it.each([
    [["--port", "70000"], "--port 70000: expected a whole number from 0 to 65535"],
    [["--time", "soon"], "--time soon: expected a moment such as 2026-11-20T12:00:00Z, or Unix seconds"],
    [["--version-policy", "any"], "--version-policy any: expected nearest or refuse"],
    [["--webhook-url", "http://localhost/"], "--webhook-url and --webhook-secret go together"],
    [
      ["--webhook-url", "localhost", "--webhook-secret", "whsec_1"],
      "--webhook-url localhost: expected a URL that begins with http:// or https://",
    ],
    [["--data", "/dev/null/x.db"], "the data file /dev/null/x.db cannot be used: unable to open database file"],
  ])("refuses %j", async (args, message) => {
    const { code, stderr } = await runCommand(["sandbox", ...args]);

    expect(code).toBe(2);
    expect(stderr).toBe(`fc-contract: ${message}\n`);
  });

  it("takes institutions from a file, and says all that is wrong in it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "institutions.json");
    writeFileSync(
      file,
      JSON.stringify([{ name: "My Bank", behaviour: { kind: "down", outcome: "late" }, accounts: [{ name: "Mine" }] }]),
    );
    const wrong = await runCommand(["sandbox", "--institutions", file]);
    writeFileSync(file, "[");
    const broken = await runCommand(["sandbox", "--institutions", file]);
    const drafts = [
      { name: "My Bank" },
      {
        name: "Slow Bank",
        nextRefreshAfter: 86_400,
        behaviour: { kind: "deactivates-on-refresh", action: "relink_required", cause: "access_denied" },
      },
    ];
    writeFileSync(file, JSON.stringify(drafts));

    expect(wrong.code).toBe(2);
    expect(wrong.stderr.split("\n").slice(0, 2)).toEqual([
      `fc-contract: the institutions in ${file} cannot be used: it does not describe institutions:`,
      expect.stringMatching(/^  \/0\/\w+/) as unknown,
    ]);
    expect(wrong.stderr).toContain("/0/behaviour/outcome: expected one of cancelled, failed, got");
    expect(broken.stderr).toBe(
      `fc-contract: the institutions in ${file} cannot be used: it is no JSON: Unexpected end of JSON input\n`,
    );
    const odd = await runCommand(["sandbox", "--institutions", folder]);
    expect(odd).toMatchObject({
      code: 2,
      stderr: `fc-contract: the institutions in ${folder} cannot be used: a folder, not a file\n`,
    });
    expect(await readInstitutions(file)).toEqual(drafts);
  });
});
