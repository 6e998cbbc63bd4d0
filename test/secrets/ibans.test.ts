import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { runCommand } from "../support/run-command.ts";
import { exampleExchanges } from "../traffic/example-exchanges.ts";
import { setBody } from "../traffic/mutate.ts";
import { temporaryFolder } from "../traffic/temporary-folder.ts";
import { writeLines } from "../traffic/write-recording.ts";

const folder = temporaryFolder();
const [account] = exampleExchanges(await openContract("2026-03-04.preview")).filter(
  ({ name }) => name === "retrieveAccount 200 active",
);

/** An IBAN of each kind: the shortest, the longest, the most letters, the fewest digits. */
const IBANS = [
  "DE89370400440532013000",
  "NO9386011117947",
  "GB82WEST12345698765432",
  "NL91ABNA0417164300",
  "FR1420041010050500013M02606",
  "MT84MALT011000012345MTLCAST001S",
  "RU0304452522540817810538091310419",
];
const inGroups = (iban: string, separator: string): string => iban.replaceAll(/(.{4})(?=.)/g, `$1${separator}`);
const written = IBANS.flatMap((iban) =>
  // No text gives away that letters in the middle of groups belong to an IBAN.
  [iban, ...(iban.startsWith("MT") ? [] : [" ", "-", "\u00a0"].map((separator) => inGroups(iban, separator)))].flatMap(
    (text) => [
      { text, shown: `${iban.slice(0, 2)}****` },
      { text: text.toLowerCase(), shown: `${iban.slice(0, 2).toLowerCase()}****` },
    ],
  ),
);

async function readReports(value: string): Promise<{ readonly printed: string; readonly json: string }> {
  const source = writeLines(
    join(folder, "iban.ndjson"),
    account === undefined ? [] : [setBody("/category", value)(account.exchange)],
  );
  const report = join(folder, "report.json");
  const { stdout } = await runCommand(["audit", source, "--report", `json=${report}`]);
  return { printed: stdout, json: readFileSync(report, "utf8") };
}

test.each(written)("of $text in an answer, messages and reports show $shown", async ({ text, shown }) => {
  const { printed, json } = await readReports(`pay ${text}, now`);
  const [finding] = (JSON.parse(json) as { readonly findings: readonly { readonly got: string }[] }).findings;

  expect(finding?.got).toBe(`"pay ${shown}, now"`);
  expect(printed).toContain(`got "pay ${shown}, now"`);
});

test.each(["de89 is a code", "GB-2024-annual", "visa4242", "ABNA", "fc12 for you 1", "DE893704004405"])(
  "%s is not an IBAN and is shown",
  async (text) => {
    const { printed } = await readReports(`pay ${text}, now`);
    expect(printed).toContain(`got "pay ${text}, now"`);
  },
);
