import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

const ACCOUNT = { name: "Mine", category: "cash", subcategory: "checking", last4: "0001", current: 1 };
const WRONG: readonly (readonly [what: string, institutions: unknown])[] = [
  ["no object", ["My Bank"]],
  ["no name", [{}]],
  ["an empty name", [{ name: "" }]],
  ["an unknown field", [{ name: "My Bank", colour: "red" }]],
  ["an id of another form", [{ name: "My Bank", id: "bank_1" }]],
  ["an unknown status", [{ name: "My Bank", status: "closed" }]],
  ["an unknown behaviour", [{ name: "My Bank", behaviour: { kind: "sleeps" } }]],
  ["a behaviour with a wrong value", [{ name: "My Bank", behaviour: { kind: "down", outcome: "late" } }]],
  ["a time of zero seconds", [{ name: "My Bank", nextRefreshAfter: 0 }]],
  ["an account with too little", [{ name: "My Bank", accounts: [{ name: "Mine" }] }]],
  ["a balance that is not in whole cents", [{ name: "My Bank", accounts: [{ ...ACCOUNT, current: 1.5 }] }]],
  ["an unknown feature", [{ name: "My Bank", accounts: [{ ...ACCOUNT, failing: ["money"] }] }]],
  ["several things", [{ name: 7 }, { name: "My Bank", countries: "US", url: 7 }]],
];

function messageOf(institutions: unknown): string {
  try {
    void createSandbox({ institutions: institutions as NonNullable<SandboxOptions["institutions"]> }).close();
    return "accepted";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("institutions of createSandbox are checked like those of a file", () => {
  it.each(WRONG)("%s", async (_what, institutions) => {
    const file = join(temporaryFiles({ "institutions.json": JSON.stringify(institutions) }), "institutions.json");
    const { code, stderr } = await runCommand(["sandbox", "--port", "0", "--institutions", file]);
    const message = messageOf(institutions);

    expect(message).toMatch(
      /^the institutions in createSandbox\(\) cannot be used: it does not describe institutions:\n {2}\/.*: expected .*, got .*/,
    );
    expect(code).toBe(2);
    expect(stderr).toBe(`fc-contract: ${message.replace("createSandbox()", file)}\n`);
  });

  it("and the same are accepted", () => {
    expect(messageOf([])).toBe("accepted");
    expect(messageOf([{ name: "My Bank", accounts: [ACCOUNT], aliases: undefined }])).toBe("accepted");
  });

  it("names each place with what was expected there", () => {
    expect(messageOf([{ name: "My Bank", status: "closed", nextRefreshAfter: 0 }])).toBe(
      [
        "the institutions in createSandbox() cannot be used: it does not describe institutions:",
        '  /0/status: expected one of active, degraded, inactive, got "closed"',
        "  /0/nextRefreshAfter: expected at least 1, got 0",
      ].join("\n"),
    );
  });
});
