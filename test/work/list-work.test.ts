import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runNode } from "../support/run-command.ts";

const script = fileURLToPath(new URL("measure-lists.ts", import.meta.url));

interface Measurement {
  readonly name: string;
  /** Blocks of code that ran for a page in a world of 300 accounts, customers, events and transactions. */
  readonly small: number;
  /** The same in a world of 3,000. */
  readonly large: number;
}

describe("the work for one page of a list", () => {
  it("is about the same in a world ten times as large", async () => {
    const { code, stdout, stderr } = await runNode(["--disable-warning=ExperimentalWarning", script]);
    const measured = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Measurement);
    const tooMuch = measured.filter(({ large, small }) => large > 1.3 * small);

    expect({ code, stderr, tooMuch }).toEqual({ code: 0, stderr: "", tooMuch: [] });
    expect(measured.length).toBeGreaterThan(20);
  });
});
