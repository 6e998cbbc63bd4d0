import { execFile } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { packageRoot } from "../../src/contract/package-root.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { CoverageCounter } from "../../src/contract/coverage/coverage-counter.ts";
import { DEFAULT_API_VERSION } from "../../src/protocol/default-api-version.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import type { AuditResult } from "../../src/traffic/audit-result.ts";
import { runOnThreads } from "../../src/traffic/audit-threads.ts";
import { mergeResults } from "../../src/traffic/merge-results.ts";
import { exampleDeliveries, exampleExchanges } from "./example-exchanges.ts";
import { setBody } from "./mutate.ts";
import { LAUNCHER, runFcContract } from "./run-fc-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { toLines, writeHar, writeLines } from "./write-recording.ts";

const folder = temporaryFolder();
const contracts = await Promise.all(SOME_VERSIONS.map(openContract));
const examples = contracts.flatMap((contract) => exampleExchanges(contract));
const exchanges = examples.map(({ exchange }) => exchange);

/** Of three accounts one is in order; the others depart each in its way. */
const departing = examples.map(({ name, exchange }, index): Exchange => {
  if (!name.startsWith("retrieveAccount 200") || index % 3 === 0) {
    return exchange;
  }
  return index % 3 === 1 ? setBody("/category", `new-${index % 5}`)(exchange) : setBody("/created", null)(exchange);
});

const RANGE_BYTES = 256 * 1024;
/** Large enough to be cut for two threads. */
const LARGE_BYTES = RANGE_BYTES * 5;

const file = (name: string): string => join(folder, name);

describe("formats", () => {
  const lines = writeLines(file("all.ndjson"), exchanges);
  const har = writeHar(file("all.har"), exchanges);
  const zippedLines = file("all.ndjson.gz");
  const zippedHar = file("all.har.gz");
  const prettyHar = file("pretty.har");
  writeFileSync(zippedLines, gzipSync(toLines(exchanges)));
  writeFileSync(zippedHar, gzipSync(`\n${JSON.stringify({ log: { creator: { entries: [1] }, entries: [] } })}`));
  const { log } = JSON.parse(readFileSync(har, "utf8")) as {
    log: { entries: object[] };
  };
  writeFileSync(prettyHar, JSON.stringify({ log: { pages: [{ title: '"entries": [{' }], ...log } }, null, 2));

  test.each([lines, har, zippedLines, prettyHar])("%s gives every exchange, all of them in order", async (input) => {
    const result = await auditRecordings([input]);
    expect(result).toMatchObject({ exchanges: exchanges.length, checked: exchanges.length, groups: [], faults: [] });
  });

  test("the coverage of NDJSON and of HAR is the same", async () => {
    const [left, right] = await Promise.all([auditRecordings([lines]), auditRecordings([har])]);
    expect(left.coverage).toEqual(right.coverage);
  });

  test("a body counts beside a header that is not a string", async () => {
    const contract = await openContract(DEFAULT_API_VERSION);
    const limited = exampleExchanges(contract).filter(({ name }) => name === "retrieveAccount 429 rate-limit");
    const { coverage } = await auditRecordings([
      writeLines(
        file("limited.ndjson"),
        limited.map(({ exchange }) => exchange),
      ),
    ]);
    const probes = new CoverageCounter(contract).probes;
    const hits = coverage[contract.version]?.hits ?? [];
    const seen = hits.filter((_, index) => index % 2 === 0).map((probe) => probes[probe]);

    expect(limited[0]?.exchange.response.headers).toHaveProperty("retry-after");
    expect(seen).toContainEqual(expect.objectContaining({ kind: "values", item: "rate_limit" }));
  });

  test("an entry list that lies elsewhere in a HAR is not taken for the log's", async () => {
    expect(await auditRecordings([zippedHar])).toMatchObject({ exchanges: 0, faults: [] });
  });

  test("standard input is a recording like any other", async () => {
    const run = await runFcContract(["audit", "-", "--json"], { input: toLines(exchanges) });
    expect(run.err).toBe("");
    expect(JSON.parse(run.out)).toMatchObject({ summary: { exchanges: exchanges.length, findings: 0 } });
    expect(run.code).toBe(0);
  });
});

describe("one run and many", () => {
  const shards = Array.from({ length: 8 }, (_, shard) => {
    const part = departing.filter((_exchange, index) => index % 8 === shard);
    return writeLines(file(`shard-${shard}.ndjson`), part);
  });

  test("partial results merge to the result of the whole, in any order", async () => {
    const whole = await auditRecordings(shards);
    const partial = await Promise.all(shards.map((shard) => auditRecordings([shard])));

    for (const order of [partial, partial.toReversed()]) {
      const merged = file("merged.ndjson");
      writeFileSync(merged, order.map((result) => `${JSON.stringify(result)}\n`).join(""));
      expect(await mergeResults([merged])).toEqual(whole);
    }
    expect(whole.groups.length).toBeGreaterThan(1);
  });

  test("eight shards under xargs, two at a time, merge to the same report as one run", async () => {
    // Two shards for each start of the command, which takes far longer than the audit.
    const command = `printf '%s\\n' "$@" | xargs -P 2 -n 2 "${process.execPath}" "${LAUNCHER}" audit --partial > "${file("partial.ndjson")}"`;
    await promisify(execFile)("sh", ["-c", command, "sh", ...shards], { cwd: packageRoot });
    const merged = await runFcContract(["audit", "--merge", file("partial.ndjson"), "--json"]);
    const whole = await runFcContract(["audit", ...shards, "--json"]);

    expect(JSON.parse(merged.out)).toEqual(JSON.parse(whole.out));
    expect([merged.code, whole.code]).toEqual([1, 1]);
  });

  test("a file cut into ranges for threads gives the numbers of its lines", async () => {
    const input = writeLines(file("ranges.ndjson"), departing);
    const { size } = statSync(input);
    const text = toLines(departing);
    const edge = text.indexOf("\n", Math.floor(text.length / 2)) + 1;
    const bytes = Buffer.byteLength(text.slice(0, edge));
    const options = { threads: 2, checker: {}, onProgress: () => undefined, signal: new AbortController().signal };
    const [first, second] = await runOnThreads(
      [
        { input, range: { start: 0, end: bytes } },
        { input, range: { start: bytes, end: size } },
      ],
      options,
    );
    expect((first?.entries ?? 0) + (second?.entries ?? 0)).toBe(departing.length);
    expect((first?.result.checked ?? 0) + (second?.result.checked ?? 0)).toBe(departing.length);
  });

  test("threads give what one thread gives", async () => {
    const input = file("large.ndjson");
    const times = Math.ceil(LARGE_BYTES / toLines(departing).length);
    writeFileSync(input, toLines(departing).repeat(times));
    const [one, two] = [
      await auditRecordings([input]),
      await auditRecordings([input], { threads: 2, rangeBytes: RANGE_BYTES }),
    ];

    expect(two).toEqual(one);
    expect(one.checked).toBe(departing.length * times);
  });

  test("threads give each fault and each finding the number of its line, in every file", async () => {
    const good = toLines(exchanges.slice(0, 1));
    const [bad] = departing.filter((exchange, index) => exchange !== examples[index]?.exchange);
    const broken = new Set([1, 40, 199, 200]);
    const found = new Set([2, 41, 120, 201]);
    const lineOf = (line: number): string =>
      broken.has(line)
        ? "not JSON\n"
        : found.has(line)
          ? toLines(bad === undefined ? [] : [bad])
          : line % 7 === 0
            ? "\n"
            : good;
    const text = Array.from({ length: 201 }, (_, index) => lineOf(index + 1)).join("");
    const inputs = ["numbers-1.ndjson", "numbers-2.ndjson"].map(file);
    inputs.forEach((input) => writeFileSync(input, text));
    const result = await auditRecordings(inputs, { threads: 2, rangeBytes: Math.ceil(text.length / 20) });

    expect(result.faults.map(({ input, number }) => `${input}:${number}`)).toEqual(
      inputs.flatMap((input) => [...broken].map((line) => `${input}:${line}`)),
    );
    const samples = inputs.flatMap((input) => [...found].map((line) => `${input}:${line}`)).slice(0, 5);
    expect(result.groups.map((group) => [group.count, group.samples])).toEqual(result.groups.map(() => [8, samples]));
    expect(result.groups.length).toBeGreaterThan(0);
  });

  test("a large file with webhooks is read in one go by threads too", async () => {
    const input = file("large-webhooks.ndjson");
    const deliveries = contracts.flatMap((contract) => exampleDeliveries(contract)).map(({ exchange }) => exchange);
    const times = Math.ceil(LARGE_BYTES / toLines(exchanges).length);
    writeFileSync(input, toLines(exchanges).repeat(times) + toLines(deliveries));
    const [one, two] = [
      await auditRecordings([input]),
      await auditRecordings([input], { threads: 2, rangeBytes: RANGE_BYTES }),
    ];
    expect(two).toEqual(one);
  });

  test("a list with more than a hundred findings says how many more there are, merged or not", async () => {
    const list = examples.find(({ name }) => name === "listAccounts 200 accounts");
    const [account] = (JSON.parse(list?.exchange.response.body ?? "") as { data: object[] }).data;
    const broken = setBody(
      "/data",
      Array.from({ length: 150 }, () => ({ ...account, category: 5 })),
    )(list?.exchange as Exchange);
    const input = writeLines(file("broken-list.ndjson"), [broken, broken]);
    const partial = await runFcContract(["audit", input, "--partial"]);
    writeFileSync(file("broken-list.partial"), partial.out);
    const runs = [
      ["audit", input],
      ["audit", "--merge", file("broken-list.partial")],
    ];

    for (const args of runs) {
      const { findings } = JSON.parse((await runFcContract([...args, "--json"])).out) as { findings: object[] };
      expect(findings).toMatchObject([
        { count: 200, omitted: 100, message: expect.stringMatching(/category: expected string, got 5; and 100 more$/) },
      ]);
    }
  });

  test("partial results of another contract are refused", async () => {
    const partial = await auditRecordings([shards[0] as string]);
    const other: AuditResult = {
      ...partial,
      coverage: { "2026-03-04.preview": { probes: 7, hits: [0, 1] } },
    };
    writeFileSync(file("other.ndjson"), `${JSON.stringify(other)}\n`);
    const run = await runFcContract(["audit", "--merge", file("other.ndjson")]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toBe(
      "fc-contract: a partial result was made with another contract of 2026-03-04.preview; audit again with this version of fc-contract\n",
    );
  });
});
