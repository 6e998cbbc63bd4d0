import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import { createHarSplitter } from "../../src/traffic/recording/split-har-entries.ts";
import type { Entry } from "../../src/traffic/recording/entry-splitter.ts";
import { toHarEntry } from "../../src/traffic/record/to-har-entry.ts";
import { exampleExchanges } from "./example-exchanges.ts";
import { runFcContract } from "./run-fc-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { toHar, toLines } from "./write-recording.ts";

const folder = temporaryFolder();
const contract = await openContract("2026-03-04.preview");
const [account] = exampleExchanges(contract).map(({ exchange }) => exchange) as [Exchange];
const good = JSON.stringify(toHarEntry(account));
const directory = join(folder, "d");
mkdirSync(directory);

function recording(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("entries of a HAR that are not objects", () => {
  const list = `${good},null, 5 ,"x, [y]",\n["z"],${good},true`;
  const har = `{"log":{"entries":[${list}]}}`;
  const reason = "not an exchange: it needs a request and a response";

  test("are reported by number, and the rest is checked", async () => {
    const input = recording("scalars.har", har);
    const { faults, checked } = await auditRecordings([input]);
    expect(faults).toEqual([2, 3, 4, 5, 7].map((number) => ({ input, number, reason })));
    expect(checked).toBe(2);
    expect((await runFcContract(["audit", input])).code).toBe(2);
    const redacted = await runFcContract(["redact", input]);
    expect(redacted.code).toBe(2);
    expect(redacted.err).toContain(`${input}, entry 4 is left out: ${reason}\n`);
    expect(redacted.err).toContain("2 exchanges redacted\n");
  });

  test("are the same ones when the bytes come one by one", () => {
    const entries: Entry[] = [];
    const splitter = createHarSplitter();
    for (const byte of Buffer.from(har)) {
      splitter.push(Buffer.from([byte]), (entry) => entries.push(entry));
    }
    splitter.end((entry) => entries.push(entry));
    expect(entries.map(({ kind, number }) => `${number} ${kind}`)).toEqual([
      "1 text",
      "2 fault",
      "3 fault",
      "4 fault",
      "5 text",
      "6 text",
      "7 fault",
    ]);
  });
});

describe("a HAR", () => {
  const whole = toHar([toHarEntry(account)]);
  const cut = "the recording is cut off here";

  test.each([
    ["after its list", "list.har", whole.slice(0, -2), cut],
    ["before its last brace", "brace.har", whole.slice(0, -1), cut],
    ["in its compressed end", "end.har.gz", gzipSync(whole).subarray(0, -4), cut],
    ["by one brace too many", "more.har", `${whole}}`, "not valid JSON: a bracket closes what was never opened"],
  ])("that is wrong %s is told", async (_, name, content, reason) => {
    const input = recording(name, content);
    const { faults, checked } = await auditRecordings([input]);
    expect(faults).toEqual([{ input, number: 2, reason }]);
    expect(checked).toBe(1);
  });

  test.each([
    ["by.har", `{"comment":{"a":1},"log":{"entries":[${good}]}}`],
    ["BY.HAR.GZ", gzipSync(`{"comment":{"a":1},"log":{"entries":[${good}]}}`)],
    ["comment.json", `{"comment":"a \\"{ b","n":1,"log":{"entries":[${good}]}}`],
    ["spread.json", `\uFEFF{\r\n  "comment": {"a":1},\n  "log": {\n    "entries": [\n${good}\n]\n}\n}\n`],
  ])("is known as one in %s, whatever its first key", async (name, content) => {
    expect(await auditRecordings([recording(name, content)])).toMatchObject({ checked: 1, faults: [] });
  });
});

test("a byte order mark before NDJSON costs no exchange", async () => {
  const input = recording("bom.ndjson", `\uFEFF${toLines([account, account])}`);
  expect(await auditRecordings([input])).toMatchObject({ checked: 2, faults: [] });
});

describe("a file that cannot be used is a sentence, no stack", () => {
  const record = ["record", "--target", "http://127.0.0.1:9", "--port", "0", "--out"];
  const inFile = join(recording("file.txt", "x"), "a.har");
  const baseline = recording("b.json", '{"entries":[]}');

  test.each([
    [["redact", directory], `cannot read ${directory}: a folder, not a file`],
    [["redact", join(folder, "nope")], `cannot read ${join(folder, "nope")}: no such file`],
    [["redact", baseline, "--out", directory], `cannot write ${directory}: a folder, not a file`],
    [[...record, directory], `cannot write ${directory}: a folder, not a file`],
    [[...record, inFile], `cannot write ${inFile}: a part of its path is a file, not a folder`],
    [["baseline", "list", "--baseline", directory], `cannot read the baseline ${directory}: a folder, not a file`],
    [
      ["baseline", "prune", "--baseline", baseline, "--from", join(folder, "nope.json")],
      `cannot read the report ${join(folder, "nope.json")}: no such file`,
    ],
  ])("%j", async (args, sentence) => {
    expect(await runFcContract(args)).toEqual({ code: 2, out: "", err: `fc-contract: ${sentence}\n` });
  });

  test("as a document, and as a partial result", async () => {
    const diff = await runFcContract(["diff", directory, "clover"]);
    expect(diff).toMatchObject({ code: 2, out: "" });
    expect(diff.err).toContain(`cannot read ${directory}: a folder, not a file\n`);
    const merged = await runFcContract(["audit", "--merge", directory]);
    const err = `fc-contract: cannot read ${directory}: a folder, not a file\n`;
    expect(merged).toEqual({ code: 2, out: "", err });
  });
});

test("record leaves a recording that exists alone", async () => {
  const file = recording("kept.ndjson", toLines([account]));
  const args = ["record", "--target", "http://127.0.0.1:9", "--port", "0", "--out", file];
  const err = `fc-contract: ${file} exists; choose another name, or --overwrite it\n`;
  expect(await runFcContract(args)).toEqual({ code: 2, out: "", err });
  expect(readFileSync(file, "utf8")).toBe(toLines([account]));
});

test("a partial result with entries that could not be read is printed all the same, and ends with 2", async () => {
  const run = await runFcContract(["audit", "--partial", recording("nope.ndjson", "{\n")]);
  expect(run.code).toBe(2);
  expect(JSON.parse(run.out)).toMatchObject({ kind: "audit-result", faultCount: 1 });
  expect(run.err).toBe("fc-contract: 1 entry could not be read or judged; see the faults of the result\n");
});
