import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runNode } from "../support/run-command.ts";

const script = fileURLToPath(new URL("measure-requests.ts", import.meta.url));

/** The bytes that a request may allocate: a third more than it does. Most of its time goes into what allocates. */
const MOST: Readonly<Record<string, number>> = {
  "GET one account": 4_300,
  "POST a session": 14_500,
};

describe("a request to the sandbox", () => {
  it("allocates little memory", async () => {
    // On a loaded machine, concurrent compilation would finish later, and code that is not compiled allocates more.
    const flags = ["--disable-warning=ExperimentalWarning", "--no-concurrent-recompilation"];
    const { code, stdout, stderr } = await runNode([...flags, script]);
    const measured = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly name: string; readonly bytes: number });
    const tooMuch = measured.filter(({ bytes, name }) => bytes > (MOST[name] ?? 0));

    expect({ code, stderr, tooMuch }).toEqual({ code: 0, stderr: "", tooMuch: [] });
    expect(measured.length).toBe(Object.keys(MOST).length);
  });
});
