import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runNode } from "../support/run-command.ts";

const script = fileURLToPath(new URL("measure-work.ts", import.meta.url));

interface Measurement {
  readonly name: string;
  /** Blocks of code that ran for a quarter of a megabyte. */
  readonly part: number;
  /** The same for a megabyte. */
  readonly whole: number;
}

/** Four for what is linear, 16 for what is quadratic. */
const MOST_GROWTH = 4.8;

/** What is done once, whatever comes. */
const CONSTANT = 100_000;

/** What a megabyte may take at most, with a margin of about a half. Audit and redact read several at once. */
const MOST_WORK: Readonly<Record<string, number>> = {
  sandbox: 40_000_000,
  mock: 40_000_000,
  record: 100_000_000,
  audit: 60_000_000,
  propose: 60_000_000,
  rehearse: 60_000_000,
  redact: 80_000_000,
  webhooks: 25_000_000,
};

describe("the work for a megabyte of input", () => {
  it.each(Object.entries(MOST_WORK))(
    "grows with its length and no faster, whatever the input is: %s",
    async (entrance, most) => {
      const { code, stdout, stderr } = await runNode(["--disable-warning=ExperimentalWarning", script, entrance]);
      const measured = stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Measurement);
      const tooMuch = measured.filter(({ part, whole }) => whole > MOST_GROWTH * part + CONSTANT || whole > most);

      expect({ code, stderr, tooMuch }).toEqual({ code: 0, stderr: "", tooMuch: [] });
      expect(measured.length).toBeGreaterThan(1);
    },
  );
});
