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
    expect({ code, lines: stderr.split("\n") }).toEqual({
      code: 130,
      lines: [
        "",
        `  Console  ${url}/_sandbox/`,
        `  Docs     ${url}/_sandbox/docs`,
        "  API key  sk_test_123; any key that starts with sk_test_ works, and opens its own world",
        `  Script   <script src="${url}/_sandbox/stripe.js"></script>`,
        "  State    in memory; --data FILE keeps it",
        "  Clock    stopped at 2026-11-20T12:00:00.000Z until it is advanced",
        "  Stop     Ctrl-C",
        "",
        "the sandbox has stopped; nothing is kept",
        "",
      ],
    });
  });

  it.each([
    [["--port", "70000"], "--port 70000: expected a whole number from 0 to 65535"],
    [["--time", "soon"], "--time soon: expected a moment such as 2026-11-20T12:00:00Z, or Unix seconds"],
    [["--version-policy", "any"], "--version-policy any: expected nearest or refuse"],
    [["--webhook-secret", "whsec_test"], "--webhook-secret needs --webhook-url URL: where should events go?"],
    [
      ["--webhook-url", "localhost", "--webhook-secret", "whsec_1"],
      "--webhook-url localhost: expected a URL that begins with http:// or https://",
    ],
    [
      ["--data", "/dev/null/x.db"],
      "the data file /dev/null/x.db cannot be used: a part of its path is a file, not a folder; name another file",
    ],
  ])("refuses %j", async (args, message) => {
    const { code, stderr } = await runCommand(["sandbox", ...args]);

    expect(code).toBe(2);
    expect(stderr).toBe(`fc-contract: ${message}\n`);
  });

  it("notes each version that another one answers once, the one it is started with included", async () => {
    const command = startCommand(["sandbox", "--port", "0", "--api-version", "2026-10-15.endive"]);
    const [url] = await command.printed(/http:\S+/);
    const ask = async (version: string): Promise<string | null> => {
      const headers = { authorization: "Bearer sk_test_123", "stripe-version": version };
      const response = await fetch(`${url}/v1/financial_connections/accounts`, { headers });
      return response.headers.get("stripe-version");
    };
    const answered = [await ask("2024-08-01"), await ask("2024-08-01"), await ask(""), await ask("2026-08-26.preview")];
    command.interrupt();
    const { stdout, stderr } = await command.ended;

    expect(answered).toEqual(["2024-06-20", "2024-06-20", "2026-09-30.endive", "2026-03-04.preview"]);
    expect(stdout).toMatch(/^sandbox of 2026-09-30\.endive on /);
    expect(stderr.split("\n").filter((line) => line.startsWith("note: "))).toEqual([
      "note: there is no contract of API version 2026-10-15.endive; the nearest, 2026-09-30.endive, is used",
      "note: there is no contract of API version 2024-08-01; the nearest, 2024-06-20, is used",
      "note: there is no contract of API version 2026-08-26.preview; the nearest, 2026-03-04.preview, is used",
    ]);
  });

  it("makes up a webhook secret and shows it, but never one that it was given", async () => {
    const args = ["sandbox", "--port", "0", "--webhook-url", "http://127.0.0.1:9/hook"];
    const made = startCommand(args);
    await made.printed(/^ {2}Webhooks {2}http:\/\/127\.0\.0\.1:9\/hook, signed with whsec_[0-9a-f]{48}$/m);
    const given = startCommand([...args, "--webhook-secret", "whsec_given"]);
    await given.printed(/^ {2}Webhooks {2}http:\/\/127\.0\.0\.1:9\/hook, signed with --webhook-secret$/m);
    given.interrupt();
    expect((await given.ended).stderr).not.toContain("whsec_given");
  });

  it("leads a browser from the bare address to the console, and no other client", async () => {
    const command = startCommand(["sandbox", "--port", "0"]);
    const [url] = await command.printed(/http:\S+/);
    const open = (accept: string): Promise<Response> => fetch(`${url}/`, { headers: { accept }, redirect: "manual" });
    const browser = await open("text/html,application/xhtml+xml,*/*;q=0.8");
    const program = await open("application/json");

    expect([browser.status, browser.headers.get("location")]).toEqual([302, "/_sandbox/"]);
    expect([program.status, program.headers.get("content-type")]).toEqual([
      401,
      expect.stringContaining("json") as unknown,
    ]);
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
      `fc-contract: the institutions in ${file} cannot be used: it is not valid JSON: Unexpected end of JSON input\n`,
    );
    const odd = await runCommand(["sandbox", "--institutions", folder]);
    expect(odd).toMatchObject({
      code: 2,
      stderr: `fc-contract: cannot read the institutions ${folder}: a folder, not a file\n`,
    });
    expect(readInstitutions(file)).toEqual(drafts);
  });
});
