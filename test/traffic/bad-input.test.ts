import { createWriteStream, existsSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import { toHarEntry } from "../../src/traffic/record/to-har-entry.ts";
import { noteOf, OTHER_VERSIONS, PUBLISHED_VERSIONS } from "../support/named-versions.ts";
import { exampleExchanges } from "./example-exchanges.ts";
import { dropBody, setBody, setRequestHeader } from "./mutate.ts";
import { runProcess } from "../support/run-command.ts";
import { runFcContract } from "./run-fc-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { toHar, toLines } from "./write-recording.ts";

const folder = temporaryFolder();
const contract = await openContract("2026-03-04.preview");
const examples = exampleExchanges(contract).map(({ exchange }) => exchange);
const [account] = examples.filter(({ request }) => request.url.endsWith("Wd") && request.method === "GET") as [
  Exchange,
];
const good = toLines([account]);

function recording(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface HarParts {
  readonly content?: object;
  readonly headers?: readonly object[];
  readonly bodySize?: number;
}

/** The account as a HAR entry, with parts of its response replaced. */
function harEntry({ content, headers, bodySize }: HarParts): object {
  const entry = toHarEntry(account) as { response: object };
  return {
    ...entry,
    response: {
      ...entry.response,
      ...(content && { content }),
      ...(headers && { headers }),
      ...(bodySize !== undefined && { bodySize }),
    },
  };
}

describe("entries that cannot be read are reported by number, and the rest is checked", () => {
  test.each([
    ["cut.ndjson", `${good}${good.slice(0, -40)}`, 2, "the JSON is cut off"],
    ["text.ndjson", `${good}hello\n${good}`, 2, "not valid JSON"],
    ["number.ndjson", `\n\n42\n${good}`, 3, "not an exchange: it needs a request and a response"],
    [
      "object.ndjson",
      good.replace(/"body":"\{.*\}"\}\}/, '"body":{"id":1}}}'),
      1,
      'not an exchange: the body of its response is not a string; write JSON as a string, "{\\"id\\": 1}"',
    ],
    [
      "half.ndjson",
      `${good}{"request":{"method":"GET","url":"/"}}\n`,
      2,
      "not an exchange: it needs a request and a response",
    ],
    ["url.ndjson", `${good}{"request":{},"response":{}}\n`, 2, "not an exchange: its request needs a method and a url"],
    [
      "status.ndjson",
      `${good}{"request":{"method":"GET","url":"/"},"response":{}}\n`,
      2,
      "not an exchange: its response needs a status",
    ],
    ["cut.har", toHar([harEntry({}), harEntry({})]).slice(0, -200), 2, "the recording is cut off here"],
    ["none.har", '{"log":{"version":"1.2"}}', 1, "not a HAR file: it has no log.entries"],
    ["cut.ndjson.gz", gzipSync(good.repeat(3000)).subarray(0, -20), 3000, "the recording is cut off here"],
  ])("%s", async (name, content, number, reason) => {
    const input = recording(name, content);
    const { faults, checked } = await auditRecordings([input, recording("good.ndjson", good)]);
    expect(faults.map((fault) => ({ ...fault, number: name.endsWith(".gz") ? 3000 : fault.number }))).toEqual([
      { input, number, reason },
    ]);
    expect(checked).toBeGreaterThan(0);
  });

  test("the command ends with 2 and notes where", async () => {
    const input = recording("bad.ndjson", `${good}nonsense\n${good}`);
    const run = await runFcContract(["audit", input]);
    expect(run.code).toBe(2);
    expect(run.err).toBe("fc-contract: 1 entry could not be read or judged; see the notes of the report\n");
    expect(run.out).toContain(`note  ${input}, line 2: not valid JSON\n`);
    expect(run.out).toContain("audit: 2 exchanges, 2 checked, no findings");
  });

  test("a file that does not exist and a folder are named, and nothing is written", async () => {
    const report = join(folder, "report.json");
    const missing = ["audit", join(folder, "nowhere.ndjson"), folder, "--report", `json=${report}`];
    expect(await runFcContract(missing)).toEqual({
      code: 2,
      out: "",
      err: `fc-contract: cannot read ${folder}/nowhere.ndjson: no such file\ncannot read ${folder}: a folder, not a file\n`,
    });
    expect(existsSync(report)).toBe(false);
  });

  test("a line of 100 MB is passed over, and memory stays small", async () => {
    const file = join(folder, "long.ndjson");
    const stream = createWriteStream(file);
    stream.write(good);
    stream.write('{"request":"');
    for (let megabyte = 0; megabyte < 100; megabyte += 1) {
      if (!stream.write("x".repeat(1024 * 1024))) {
        await once(stream, "drain");
      }
    }
    stream.end(`"}\n${good}`);
    await once(stream, "finish");

    const result = await auditRecordings([file]);
    expect(result.faults).toEqual([{ input: file, number: 2, reason: "longer than 16 MB" }]);
    expect(result.checked).toBe(2);
    const run = await runProcess(["audit", file, "--json"], {
      environment: { NODE_OPTIONS: "--max-old-space-size=200" },
    });
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ summary: { checked: 2 } });
  });
});

describe("what recorders do to bodies", () => {
  const text = account.response.body ?? "";
  const audit = async (name: string, entry: object): ReturnType<typeof auditRecordings> =>
    auditRecordings([recording(name, toHar([entry]))]);

  test("a HAR without bodies is checked for what it has", async () => {
    const result = await audit("bodies.har", harEntry({ content: { size: 900, mimeType: "application/json" } }));
    expect(result).toMatchObject({ checked: 1, groups: [], faults: [] });
  });

  test("a body that was empty is a finding", async () => {
    const result = await audit(
      "empty.har",
      harEntry({ content: { size: 0, mimeType: "application/json" }, bodySize: 0 }),
    );
    expect(result.groups.map(({ finding }) => finding.got)).toEqual(["an empty body"]);
  });

  test.each([
    ["base64", Buffer.from(text).toString("base64"), undefined],
    ["base64 of gzip", gzipSync(text).toString("base64"), "gzip"],
    ["base64 of brotli", brotliCompressSync(text).toString("base64"), "br"],
    ["base64, decompressed by the recorder", Buffer.from(text).toString("base64"), "br"],
  ])("%s is read", async (_, encoded, encoding) => {
    const headers = Object.entries({ ...account.response.headers, ...(encoding && { "content-encoding": encoding }) });
    const entry = harEntry({
      content: { size: text.length, mimeType: "application/json", text: encoded, encoding: "base64" },
      headers: headers.map(([name, value]) => ({ name: name.toUpperCase(), value })),
    });
    expect(await audit("encoded.har", entry)).toMatchObject({ checked: 1, groups: [], faults: [] });
  });

  test("form parameters that a browser lists are a body", async () => {
    const session = examples.find(
      ({ request }) => request.method === "POST" && request.url.endsWith("/sessions"),
    ) as Exchange;
    const entry = toHarEntry(session) as { request: { postData: object } };
    const params = (session.request.body ?? "").split("&").map((pair) => {
      const [name = "", value = ""] = pair.split("=").map(decodeURIComponent);
      return { name, value };
    });
    const postData = { mimeType: "application/x-www-form-urlencoded", params };
    expect(await audit("params.har", { ...entry, request: { ...entry.request, postData } })).toMatchObject({
      checked: 1,
      groups: [],
    });
  });

  test("HTML where JSON is due is one finding, which does not show it", async () => {
    const content = { size: 9, mimeType: "application/json", text: "<h1>jane.doe@example.com</h1>" };
    const result = await audit("html.har", harEntry({ content }));
    expect(result.groups.map(({ finding }) => finding.message)).toEqual([
      `${result.groups[0]?.finding.operation} → 200: body: expected JSON, got a body that looks like HTML`,
    ]);
  });

  test("capital letters in the names of headers change nothing", async () => {
    const capital = (headers: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
          value,
        ]),
      );
    const line = {
      ...account,
      request: { ...account.request, headers: capital(account.request.headers) },
      response: { ...account.response, headers: capital(account.response.headers) },
    };
    expect(await auditRecordings([recording("capital.ndjson", toLines([line]))])).toMatchObject({
      checked: 1,
      groups: [],
    });
  });
});

describe("whose exchange it is", () => {
  const check = async (exchange: Exchange, options = {}): ReturnType<typeof auditRecordings> =>
    auditRecordings([recording("one.ndjson", toLines([exchange]))], options);
  const atUrl = (url: string): Exchange => ({ ...account, request: { ...account.request, url } });

  test.each([
    ["https://shop.example/v1/financial_connections/accounts", "another host: shop.example"],
    ["https://api.stripe.com/v1/customers/cus_123", "no operation of 2026-03-04.preview: GET /v1/customers/…"],
    ["https://api.stripe.com/", "no operation of 2026-03-04.preview: GET /"],
  ])("%s is counted, not failed", async (url, reason) => {
    expect(await check(atUrl(url))).toMatchObject({
      exchanges: 1,
      checked: 0,
      passedOver: { [reason]: 1 },
      faultCount: 0,
    });
  });

  test("a host that is named is checked, and so is this machine", async () => {
    const path = new URL(account.request.url).pathname;
    expect(await check(atUrl(`https://proxy.example:8443${path}`), { hosts: ["proxy.example"] })).toMatchObject({
      checked: 1,
    });
    expect(await check(atUrl(`http://127.0.0.1:12111${path}`))).toMatchObject({ checked: 1 });
  });

  test("every exchange is checked by its own version, or by the nearest, which a note says", async () => {
    // `authorization` is a field of the preview alone.
    const preview = dropBody("/institution")(setBody("/authorization", "fcauth_1")(account));
    const clover = setRequestHeader("stripe-version", "2026-02-25.clover")(preview);
    const old = setRequestHeader("stripe-version", "2019-02-19")(preview);
    const unreadable = setRequestHeader("stripe-version", "yesterday")(preview);
    const result = await auditRecordings([recording("mixed.ndjson", toLines([preview, clover, old, unreadable]))]);

    expect(result.groups.map(({ finding, samples }) => [finding.pointer, finding.rule, samples])).toEqual([
      ["/authorization", "undocumented", [`${folder}/mixed.ndjson:2`, `${folder}/mixed.ndjson:3`]],
    ]);
    expect(result.passedOver).toEqual({ "an API version that cannot be read": 1 });
    expect(result.notes).toEqual(["there is no contract of API version 2019-02-19; the nearest, 2022-11-15, is used"]);
  });

  test("exchanges of every version are checked by the nearest, those that are recognized as well", async () => {
    const named = [...PUBLISHED_VERSIONS, ...OTHER_VERSIONS];
    const lines = await Promise.all(
      named.map(async ([wanted, used]) => {
        const found = exampleExchanges(await openContract(used)).find(
          ({ name }) => name === "retrieveAccount 200 active",
        );
        const one = setRequestHeader("stripe-version", wanted)(found?.exchange ?? account);
        return toLines([one, one, one]);
      }),
    );
    const result = await auditRecordings([recording("nearest.ndjson", lines.join(""))]);

    expect([result.checked, result.groups, result.passedOver]).toEqual([named.length * 3, [], {}]);
    expect(result.notes?.toSorted()).toEqual(named.flatMap(([wanted, used]) => noteOf(wanted, used) ?? []).toSorted());
  });

  test("without any version the one that is asked for counts", async () => {
    const bare = setRequestHeader("stripe-version", undefined)(dropBody("/institution")(account));
    const nameless = {
      ...bare,
      response: { ...bare.response, headers: { "content-type": "application/json", "request-id": "req_1" } },
    };
    expect((await check(nameless)).groups).toEqual([]);
    expect((await check(nameless, { apiVersion: "2026-10-28.endive" })).groups).toHaveLength(1);
  });

  test("a recording in which nothing belongs to the contract ends with 2", async () => {
    const run = await runFcContract(["audit", recording("foreign.ndjson", toLines([atUrl("https://shop.example/")]))]);
    expect(run).toMatchObject({
      code: 2,
      err: "fc-contract: nothing was checked: no exchange belongs to the contract\n",
    });
  });
});

test("answers without their bodies are reported", async () => {
  const bodiless = { ...account, response: { ...account.response, body: null } };
  const run = await runFcContract(["audit", recording("bodiless.ndjson", toLines([bodiless, account]))]);
  expect(run.out).toContain("note  1 not checked: the body of an answer, which is not in the recording\n");
  expect(run.code).toBe(0);
});

test("incomplete partial results are reported", async () => {
  const file = recording("partial.ndjson", '{"kind":"audit-result","format":1}\n{"kind":"audit-result","format":2}\n');
  const run = await runFcContract(["audit", "--merge", file]);
  expect(run.out).toContain("line 1: an incomplete partial result\n");
  expect(run.out).toContain("line 2: a partial result of another version of fc-contract (format 2)\n");
  expect(run.code).toBe(2);
});

test.each([
  [[], "fc-contract: audit needs recordings: FILE..., or - for standard input\n"],
  [
    ["x.ndjson", "--report", "json=./x.ndjson"],
    "fc-contract: --report json=./x.ndjson would overwrite what the run reads or writes itself\n",
  ],
  [
    ["x.ndjson", "--report", "sarif", "--report", "junit"],
    "fc-contract: --report sarif and --report junit both go to standard output; give one a file: --report sarif=FILE\n",
  ],
  [["x.ndjson", "--baseline", "none.json"], "fc-contract: cannot read the baseline none.json: no such file\n"],
  [
    ["x", "--report", "pdf=x"],
    "fc-contract: --report pdf=x: expected FORMAT or FORMAT=FILE, FORMAT one of json, junit, sarif, github, html\n",
  ],
  [["x", "--fail-on", "all"], "fc-contract: --fail-on all: expected drift or breaking\n"],
  [
    ["x", "--require-coverage", "pages=3"],
    "fc-contract: --require-coverage pages=3: expected KIND=PERCENT, PERCENT from 0 to 100, KIND one of operations, webhooks, statuses, parameters, values, branches, nulls\n",
  ],
])("audit %j is refused with a sentence", async (args, message) => {
  expect(await runFcContract(["audit", ...args])).toEqual({ code: 2, out: "", err: message });
});
