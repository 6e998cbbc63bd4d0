import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/contract/package-root.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { findPython } from "./find-python.ts";

const text = readFileSync(join(packageRoot, "docs/other-languages.md"), "utf8");
const run = promisify(execFile);
const python = findPython();

/** The snippets of a language that talk to the sandbox, as printed. */
function snippets(language: string): string[] {
  return [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter(([, name, code]) => name === language && code?.includes("http://127.0.0.1:12111") === true)
    .map(([, , code = ""]) => code);
}

async function runSnippet(command: string, flag: string, code: string): Promise<string> {
  await using sandbox = createSandbox();
  const { url } = await sandbox.listen({ port: 0 });
  const { stdout } = await run(command, [flag, code.replaceAll("http://127.0.0.1:12111", url)]);
  const journal = await sandbox.control.readJournal();
  expect(journal.data.map(({ response }) => response["status"])).toEqual([200]);
  return stdout;
}

describe("the snippets for other languages", () => {
  it("work with curl", async () => {
    const [customer = "", endpoint = "", ...others] = snippets("sh");
    expect(others).toEqual([]);
    expect(JSON.parse(await runSnippet("sh", "-c", customer))).toMatchObject({ name: "Jenny Rosen" });
    expect(JSON.parse(await runSnippet("sh", "-c", endpoint))).toMatchObject({
      api_version: "2024-06-20",
      secret: expect.stringMatching(/^whsec_/) as unknown,
    });
  });

  it.skipIf(python === undefined)("work with Python; needs python3-stripe", async () => {
    const [code = "", ...others] = snippets("python");
    expect(others).toEqual([]);
    expect(await runSnippet(python ?? "", "-c", code)).toBe("");
  });
});
