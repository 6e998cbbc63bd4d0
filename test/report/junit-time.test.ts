import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { temporaryFiles } from "../support/temporary-files.ts";
import { exampleExchanges } from "../traffic/example-exchanges.ts";
import { toLines } from "../traffic/write-recording.ts";
import { parseXml, type XmlElement } from "./parse-xml.ts";

/** Runs a command with a clock that moves on by so much whenever it is read. */
async function runWithClock(step: number, folder: string, args: readonly string[]): Promise<XmlElement> {
  const report = join(folder, "report.xml");
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  let time = 0;
  await runCommandLine([...args, "--report", `junit=${report}`], {
    stdout: nowhere,
    stderr: nowhere,
    environment: {},
    signal: new AbortController().signal,
    now: () => (time += step),
  });
  return parseXml(readFileSync(report, "utf8"));
}

const timeOf = ({ attributes }: XmlElement): number => Number(attributes["time"]);
const sumOf = (elements: readonly XmlElement[]): number =>
  Number(elements.reduce((total, element) => total + timeOf(element), 0).toFixed(3));

/** A suite takes as long as its cases, and the whole as long as its suites. */
function expectSums(root: XmlElement): void {
  expect(root.children.map(timeOf)).toEqual(root.children.map(({ children }) => sumOf(children)));
  expect(timeOf(root)).toBe(sumOf(root.children));
}

test("a check gives each case the time of its answers", async () => {
  const root = await runWithClock(10, temporaryFiles({}), ["check", "--api-version", "2026-02-25.clover"]);
  const list = root.children.find(({ attributes }) => attributes["name"] === "GET /v1/financial_connections/accounts");
  const times = Object.fromEntries(
    list?.children.map((element) => [element.attributes["name"], timeOf(element)]) ?? [],
  );

  // Two readings of the clock for each request: nine answers of 200, two of 401.
  expect(times).toMatchObject({ request: 0, "200": 0.09, "401": 0.02, "500": 0 });
  expectSums(root);
});

test("an audit shares its time among the exchanges", async () => {
  const exchanges = exampleExchanges(await openContract("2026-03-04.preview")).map(({ exchange }) => exchange);
  const account = exchanges.filter(
    ({ request: { url, method } }) => method === "GET" && /\/accounts\/fca_\w+$/.test(url),
  );
  const [first] = account;
  const folder = temporaryFiles({ "traffic.ndjson": first === undefined ? "" : toLines([first, first]) });
  const root = await runWithClock(500, folder, ["audit", join(folder, "traffic.ndjson")]);

  expect(timeOf(root)).toBe(0.5);
  expectSums(root);
});
