import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { openContract, shippedContracts } from "../../src/products/stripe/shipped-contracts.ts";
import { DEFAULT_API_VERSION } from "../../src/protocol/default-api-version.ts";
import { formatJsonReport } from "../../src/report/json-report.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import { createAuditReport } from "../../src/traffic/create-audit-report.ts";
import { exampleExchanges } from "./example-exchanges.ts";
import { setBody } from "./mutate.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const MEGABYTE = 1024 * 1024;
const LONGEST = 16 * MEGABYTE;
const CUT_CHARACTERS = Buffer.from([0x0a, 0xff, 0xfe, 0xc3, 0x0a]);
const MARK = "\uFEFF";

const examples = exampleExchanges(await openContract(DEFAULT_API_VERSION));
/** Good exchanges and bad ones, and some that are not the contract's: more reasons than a report has. */
const lines = examples.flatMap(({ name, exchange }, index) => {
  const elsewhere = { ...exchange, request: { ...exchange.request, url: `https://host-${index % 150}.test/v1/x` } };
  const changed = name.startsWith("retrieveAccount 200")
    ? setBody("/category", `Zoë ${index % 7}`)(exchange)
    : exchange;
  return [exchange, changed, elsewhere].map((each) => JSON.stringify(each));
});
const good = lines[0] as string;
const body = lines.join("\n");

/** A line of exactly so many bytes, that is an exchange if it is not too long. */
const lineOf = (bytes: number): string => good.replace(/\}$/, `,"x":"${"y".repeat(bytes - good.length - 7)}"}`);

const HEAVY = good.replace(/\}$/, `,"x":[${Array(1_000_000).fill("{}").join()}]}`);

const CONTENTS: readonly (readonly [name: string, content: string | Buffer])[] = [
  ["plain lines", `${body}\n`],
  ["a byte order mark, CRLF, empty lines and no final newline", `${MARK}\r\n\n${lines.join("\r\n\n \r\n")}`],
  ["byte order marks before every line", `\n\n${lines.map((line) => `${MARK}${line}\n`).join("\n")}\n\n`],
  ["a byte order mark alone", MARK],
  ["nothing", ""],
  [
    "lines that are not JSON or not UTF-8",
    Buffer.concat([Buffer.from(`${body}\n{"`), CUT_CHARACTERS, Buffer.from(body)]),
  ],
  ["a line that is small but takes much memory", `${body}\n${HEAVY}\n${body}`],
  [
    "lines as long as is read, and longer",
    [17 * MEGABYTE, LONGEST, LONGEST + 1].map((bytes) => `${body}\n${lineOf(bytes)}\n`).join("") +
      `${lineOf(LONGEST)}\r\n${body}\n${lineOf(17 * MEGABYTE)}`,
  ],
];

/** What a report says, whatever the recording is called. */
async function report(input: string, threads = 1): Promise<string> {
  const result = await auditRecordings([input], { threads, rangeBytes: 64 * 1024 });
  const name = input === "-" ? "stdin" : input;
  return formatJsonReport(await createAuditReport(result, shippedContracts, undefined, new Date(0))).replaceAll(
    name,
    "NAME",
  );
}

/** Standard input that comes in pieces of so many bytes. */
async function reportFromStandardInput(bytes: Buffer, size: number): Promise<string> {
  const pieces = (function* () {
    for (let start = 0; start < bytes.length; start += size) {
      yield bytes.subarray(start, start + size);
    }
  })();
  const stdin = vi.spyOn(process, "stdin", "get").mockReturnValue(Readable.from(pieces) as typeof process.stdin);
  try {
    return await report("-");
  } finally {
    stdin.mockRestore();
  }
}

describe("the same bytes give the same report from a file, zipped, from standard input, and with any number of threads", () => {
  test.each(CONTENTS)("%s", async (name, content) => {
    const bytes = Buffer.from(content);
    const file = join(folder, `${name}.ndjson`);
    writeFileSync(file, bytes);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 1 }));
    const expected = await report(file);

    expect(await report(`${file}.gz`)).toBe(expected);
    expect(await reportFromStandardInput(bytes, 100_003)).toBe(expected);
    expect(await report(file, 2)).toBe(expected);
    expect(await report(file, 3)).toBe(expected);
  });

  test("a line that takes too much memory is named, and the others are checked", async () => {
    const file = join(folder, "heavy.ndjson");
    writeFileSync(file, `${good}\n${HEAVY}\n${good}\n`);
    expect(await auditRecordings([file])).toMatchObject({
      checked: 2,
      faults: [{ input: file, number: 2, reason: "takes more than 144 MB of memory to parse" }],
    });
  });

  test("pieces of any size, within a character as well", async () => {
    const bytes = Buffer.from(`${MARK}${lines.slice(0, 40).join("\r\n")}`);
    const whole = await reportFromStandardInput(bytes, bytes.length);
    expect(bytes.length).toBeGreaterThan(
      Buffer.from(bytes)
        .toString("latin1")
        .replaceAll(/[\x80-\xff]/g, "").length,
    );
    for (const size of [1, 2, 3, 7, 4095, 4096, 4097]) {
      expect(await reportFromStandardInput(bytes, size)).toBe(whole);
    }
  });
});
