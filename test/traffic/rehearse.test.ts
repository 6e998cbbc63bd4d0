import { describeVersions } from "../../src/protocol/api-version.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract, shippedContracts } from "../../src/products/stripe/shipped-contracts.ts";
import type { ApiVersion } from "../../src/protocol/api-version.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import { createAuditReport } from "../../src/traffic/create-audit-report.ts";
import { createEntryChecker } from "../../src/traffic/create-entry-checker.ts";
import { mergeResults } from "../../src/traffic/merge-results.ts";
import { readExchange } from "../../src/traffic/recording/read-exchange.ts";
import { Rehearsal } from "../../src/traffic/rehearse/rehearsal.ts";
import { createTrafficChecker } from "../../src/traffic/traffic-checker.ts";
import { createRandom } from "../soak/random.ts";
import { field } from "../support/field.ts";
import { exampleDeliveries, exampleExchanges } from "./example-exchanges.ts";
import { setBody } from "./mutate.ts";
import { runFcContract } from "./run-fc-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { varyExchange } from "./vary-exchange.ts";
import { writeLines } from "./write-recording.ts";

const CLOVER = "2025-09-30.clover";
const PREVIEW = "2026-03-04.preview";
const ENDIVE = "2026-09-30.endive";

const folder = temporaryFolder();
const file = (name: string): string => join(folder, name);

async function examplesOf(version: ApiVersion): Promise<(name: string) => Exchange> {
  const contract = await openContract(version);
  const examples = [...exampleExchanges(contract), ...exampleDeliveries(contract)];
  return (name) => {
    const found = examples.find((example) => example.name.startsWith(name));
    if (found === undefined) {
      throw new Error(`${version} has no example ${name}`);
    }
    return found.exchange;
  };
}

/** The rule, severity, pointer, expectation and what came, of each finding in a rehearsal of the exchanges. */
async function rehearse(version: string, exchanges: readonly Exchange[]): Promise<readonly string[][]> {
  const result = await auditRecordings([writeLines(file("rehearsed.ndjson"), exchanges)], { rehearse: version });
  const { findings } = await createAuditReport(result, shippedContracts, undefined, new Date());
  return findings.map(({ rule, severity, operation, pointer, expected, got }) => [
    `${severity} ${rule}`,
    operation,
    pointer,
    expected,
    got,
  ]);
}

/** An account with a number that has a status. */
function withNumber(status: string, account: Exchange): Exchange {
  const number = { identifier_type: "account_number", supported_networks: ["ach"], expected_expiry_date: null, status };
  return setBody("/account_numbers", [number])(account);
}

/** With a parameter that 2026-09-30.endive does not have. */
function filtered(session: Exchange): Exchange {
  const body =
    "account_holder[type]=customer&account_holder[customer]=cus_1&permissions[]=balances&filters[countries][]=US";
  return { ...session, request: { ...session.request, body } };
}

/** What an application does with its sessions, as a program that the recorder runs. */
const APPLICATION = `
  const call = async (method, path, parameters = {}) => {
    const form = new URLSearchParams(parameters).toString();
    const response = await fetch(process.env.FC_CONTRACT_URL + path, {
      method,
      headers: { authorization: "Bearer sk_test_123", "stripe-version": "${CLOVER}" },
      ...(method === "POST" && { body: new URLSearchParams(parameters) }),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  const customer = await call("POST", "/v1/customers");
  const session = await call("POST", "/v1/financial_connections/sessions", {
    "account_holder[type]": "customer",
    "account_holder[customer]": customer.id,
    "permissions[]": "balances",
    "filters[countries][]": "US",
  });
  await call("POST", "/_sandbox/sessions/" + session.id + "/complete");
  await call("GET", "/v1/financial_connections/sessions/" + session.id);
  const accounts = await call("GET", "/v1/financial_connections/accounts");
  await call("GET", "/v1/financial_connections/accounts/" + accounts.data[0].id);
`;

describe("a recording of the sandbox in 2025-09-30.clover, rehearsed for 2026-09-30.endive", () => {
  it("reports filters[countries] with its line, and calls nothing else breaking", async () => {
    const recording = file("application.ndjson");
    const program = ["node", "--input-type=module", "-e", APPLICATION];
    const recorded = await runFcContract([
      "record",
      "--target",
      "sandbox",
      "--port",
      "0",
      "--out",
      recording,
      "--",
      ...program,
    ]);
    expect(recorded).toMatchObject({ code: 0 });

    const { code, out } = await runFcContract(["audit", recording, "--rehearse", ENDIVE, "--json"]);
    const report: unknown = JSON.parse(out);
    const findings = field(report, "findings");
    const [refused, ...others]: unknown[] = Array.isArray(findings) ? findings : [];
    const line =
      readFileSync(recording, "utf8")
        .split("\n")
        .findIndex((text) => text.includes("countries")) + 1;

    expect([code, field(report, "title"), field(report, "summary")]).toEqual([
      1,
      `rehearsal of ${ENDIVE}`,
      { exchanges: 6, checked: 4, findings: 3, breaking: 1, drift: 2, known: 0 },
    ]);
    expect(refused).toMatchObject({
      severity: "breaking",
      message: `POST /v1/financial_connections/sessions: /filters/countries: expected no "filters[countries]" in ${ENDIVE}, got an array (not shown)`,
      fix: `change the request before you switch to ${ENDIVE}`,
      samples: [`${recording}:${line}`],
      contract: { pointer: "#/components/schemas/CreateSessionFilters/properties/countries" },
    });
    const answer = "GET /v1/financial_connections/sessions/{session} → 200";
    const other = "POST /v1/financial_connections/sessions → 200";
    expect(others.map((finding) => [field(finding, "message"), field(finding, "elsewhere")])).toEqual([
      [
        `${answer}: /client_secret: expected also null in ${ENDIVE}, got a string (not shown)`,
        [`${other}: /client_secret`],
      ],
      [
        `${answer}: /filters/countries: expected no "countries" in ${ENDIVE}, got an array (not shown)`,
        [`${other}: /filters/countries`],
      ],
    ]);
  });
});

describe("a rehearsal reports", () => {
  it("an operation that the version does not have", async () => {
    const preview = await examplesOf(PREVIEW);

    expect(await rehearse(ENDIVE, [preview("retrieveAuthorization 200")])).toEqual([
      [
        "breaking refused",
        "GET /v1/financial_connections/authorizations/{authorization}",
        "",
        `no such operation in ${ENDIVE}`,
        "one",
      ],
    ]);
  });

  it("a parameter that the version requires", async () => {
    const preview = await examplesOf(PREVIEW);
    const session = preview("createSession 200");
    const request = { ...session.request, body: "permissions[]=balances" };

    expect(await rehearse("2026-02-25.clover", [{ ...session, request }])).toContainEqual([
      "breaking refused",
      "POST /v1/financial_connections/sessions",
      "",
      "account_holder in 2026-02-25.clover",
      "no such field",
    ]);
  });

  it("a field that is null today as null", async () => {
    const clover = await examplesOf(CLOVER);
    const session = setBody("/filters", { account_subcategories: null, countries: null })(
      clover("retrieveSession 200"),
    );

    expect(await rehearse(ENDIVE, [session])).toContainEqual([
      "drift removed",
      "GET /v1/financial_connections/sessions/{session}",
      "/filters/countries",
      `no "countries" in ${ENDIVE}`,
      "null",
    ]);
  });

  it("values of a field that come and go", async () => {
    const [older, newer] = await Promise.all([examplesOf("2026-02-25.clover"), examplesOf(ENDIVE)]);
    const place = ["GET /v1/financial_connections/accounts/{account}", "/account_numbers/*/status"];

    expect(await rehearse(ENDIVE, [withNumber("transactable", older("retrieveAccount 200"))])).toEqual([
      ["drift new-value", ...place, `also "expired" in ${ENDIVE}`, '"transactable"'],
      ["drift new-value", ...place, `also "pending" in ${ENDIVE}`, '"transactable"'],
    ]);
    expect(await rehearse("2026-02-25.clover", [withNumber("pending", newer("retrieveAccount 200"))])).toContainEqual([
      "drift removed-value",
      ...place,
      "one of deactivated, transactable in 2026-02-25.clover",
      '"pending"',
    ]);
  });

  it.each(["2026-02-25.clover", ENDIVE] as const)("no value that traffic of %s shows", async (version) => {
    const [older, shown] = await Promise.all([examplesOf("2026-02-25.clover"), examplesOf(version)]);
    const findings = await rehearse(ENDIVE, [
      withNumber("transactable", older("retrieveAccount 200")),
      withNumber("pending", shown("retrieveAccount 200")),
    ]);

    expect(findings.map(([rule, , , expected]) => [rule, expected])).toEqual([
      ["drift new-value", `also "expired" in ${ENDIVE}`],
    ]);
  });

  it("a field that may be left out", async () => {
    const clover = await examplesOf("2026-02-25.clover");

    expect(await rehearse(PREVIEW, [clover("createSession 200")])).toEqual([]);
    expect(await rehearse("2022-11-15", [clover("createSession 200")])).toContainEqual([
      "drift optional",
      "POST /v1/financial_connections/sessions",
      "/prefetch",
      '"prefetch" only at times in 2022-11-15',
      "an array (not shown)",
    ]);
  });

  it("types of events that come and go, and what changes in payloads", async () => {
    const [clover, endive] = await Promise.all([examplesOf(CLOVER), examplesOf(ENDIVE)]);
    const created = "financial_connections.account.created";
    const deactivated = "financial_connections.account.account_numbers_updated";
    const news = await rehearse(ENDIVE, [clover(created)]);

    expect(news.map(([rule]) => rule)).toEqual(Array.from({ length: news.length }, () => "drift new-event"));
    expect(news).toContainEqual([
      "drift new-event",
      `webhook ${deactivated}`,
      "/type",
      `this event too in ${ENDIVE}`,
      "none yet",
    ]);
    expect((await rehearse(ENDIVE, [clover(created), endive(deactivated)])).length).toBe(news.length - 1);
    expect(await rehearse(CLOVER, [endive(deactivated)])).toEqual([
      ["drift removed-event", `webhook ${deactivated}`, "/type", `no such event in ${CLOVER}`, "one"],
    ]);
    expect(await rehearse(CLOVER, [endive(created)])).toContainEqual([
      "drift removed",
      `webhook ${created}`,
      "/data/object/account_numbers",
      `no "account_numbers" in ${CLOVER}`,
      "an array (not shown)",
    ]);
  });

  it("nothing for a version that looks the same, and nothing that is wrong in the traffic's own version", async () => {
    const clover = await examplesOf(CLOVER);
    const departing = setBody("/category", "new")(clover("retrieveAccount 200"));

    expect(await rehearse("2025-10-29.clover", [clover("createSession 200"), departing])).toEqual([]);
    expect(await rehearse(CLOVER, [clover("createSession 200"), departing])).toEqual([]);
  });
});

describe("what was learned of earlier lines", () => {
  it.each([ENDIVE, CLOVER, PREVIEW, "2022-11-15"])("changes nothing in a rehearsal for %s", async (version) => {
    const contracts = await Promise.all(([CLOVER, "2026-02-25.clover", PREVIEW, ENDIVE] as const).map(openContract));
    const random = createRandom(3);
    const lines = contracts
      .flatMap((contract) => exampleExchanges(contract))
      .flatMap(({ exchange }) => [exchange, ...Array.from({ length: 4 }, () => varyExchange(exchange, random))])
      .map((exchange) => JSON.stringify(exchange));
    const entries = await createEntryChecker(shippedContracts, { rehearse: version });
    const checker = await createTrafficChecker(shippedContracts);
    const target = checker.contractOf(version);
    if (target === undefined) {
      throw new Error(version);
    }
    const rehearsal = new Rehearsal(checker, version, target);
    const plain = lines.map((line) => {
      const read = readExchange(line);
      return "fault" in read ? read : rehearsal.rehearse(read.exchange, checker.check(read.exchange));
    });

    expect(lines.map((line) => entries.check(line))).toEqual(plain);
    expect(plain.some((outcome) => "findings" in outcome && outcome.findings.length > 0)).toBe(true);
  });
});

it("what many lines have is counted in all of them, and placed in the first", async () => {
  const clover = await examplesOf(CLOVER);
  const random = createRandom(11);
  const exchanges = Array.from({ length: 60 }, () => varyExchange(filtered(clover("createSession 200")), random));
  const input = writeLines(file("alike.ndjson"), exchanges);
  const { groups } = await auditRecordings([input], { rehearse: ENDIVE });
  const [refused] = groups;

  expect(groups.map(({ count }) => count)).toEqual(groups.map(() => 60));
  expect(refused).toMatchObject({
    finding: { rule: "refused" },
    samples: [1, 2, 3, 4, 5].map((line) => `${input}:${line}`),
  });
});

describe("parts of a rehearsal", () => {
  const recordings = async (): Promise<string[]> => {
    const clover = await examplesOf(CLOVER);
    const exchanges = [
      filtered(clover("createSession 200")),
      clover("retrieveSession 200"),
      clover("retrieveAccount 200"),
    ];
    return exchanges.map((exchange, index) => writeLines(file(`part-${index}.ndjson`), [exchange, exchange]));
  };

  it("merge to what the whole gives", async () => {
    const inputs = await recordings();
    const parts = await Promise.all(inputs.map((input) => auditRecordings([input], { rehearse: ENDIVE })));
    writeFileSync(file("parts.ndjson"), parts.map((part) => `${JSON.stringify(part)}\n`).join(""));
    const whole = await runFcContract(["audit", ...inputs, "--rehearse", ENDIVE, "--json"]);
    const merged = await runFcContract(["audit", "--merge", file("parts.ndjson"), "--rehearse", ENDIVE, "--json"]);

    expect(JSON.parse(merged.out)).toEqual(JSON.parse(whole.out));
    expect([whole.code, merged.code]).toEqual([1, 1]);
    expect(await mergeResults([file("parts.ndjson")])).toEqual(await auditRecordings(inputs, { rehearse: ENDIVE }));
  });

  it("do not merge with those of an audit, or of a rehearsal for another version", async () => {
    const [input = ""] = await recordings();
    const results = await Promise.all([
      auditRecordings([input], { rehearse: ENDIVE }),
      auditRecordings([input]),
      auditRecordings([input], { rehearse: CLOVER }),
    ]);
    const write = (name: string, indexes: readonly number[]): string => {
      writeFileSync(file(name), indexes.map((index) => `${JSON.stringify(results[index])}\n`).join(""));
      return file(name);
    };

    expect(await runFcContract(["audit", "--merge", write("mixed.ndjson", [0, 1])])).toEqual({
      code: 2,
      out: "",
      err: `fc-contract: the partial results are not of one run: a rehearsal of ${ENDIVE} and an audit\n`,
    });
    expect(await runFcContract(["audit", "--merge", write("two.ndjson", [0, 2])])).toMatchObject({
      code: 2,
      err: `fc-contract: the partial results are not of one run: a rehearsal of ${ENDIVE} and a rehearsal of ${CLOVER}\n`,
    });
    expect(await runFcContract(["audit", "--merge", write("one.ndjson", [0])])).toMatchObject({
      code: 2,
      err: `fc-contract: the partial results are of a rehearsal; add --rehearse ${ENDIVE}\n`,
    });
    expect(await runFcContract(["audit", "--merge", write("none.ndjson", [1]), "--rehearse", ENDIVE])).toMatchObject({
      code: 2,
      err: "fc-contract: the partial results are not of a rehearsal; leave out --rehearse\n",
    });
  });

  it("are the same on two threads", async () => {
    const clover = await examplesOf(CLOVER);
    const random = createRandom(5);
    const names = ["createSession 200", "retrieveSession 200", "retrieveAccount 200", "listAccounts 200"];
    const exchanges = Array.from({ length: 400 }, (_, index) => varyExchange(clover(names[index % 4] ?? ""), random));
    const input = writeLines(file("many.ndjson"), exchanges);
    const options = { rehearse: ENDIVE, rangeBytes: 64 * 1024 };

    expect(await auditRecordings([input], { ...options, threads: 2 })).toEqual(await auditRecordings([input], options));
  });
});

describe("every format of a report", () => {
  it("says what would be refused, where it was sent, and what to do", async () => {
    const clover = await examplesOf(CLOVER);
    const input = writeLines(file("reported.ndjson"), [
      clover("retrieveSession 200"),
      filtered(clover("createSession 200")),
    ]);
    const formats = ["html", "sarif", "junit", "github", "json"];
    const reports = formats.flatMap((format) => ["--report", `${format}=${file(format)}`]);
    const { code, out } = await runFcContract(["audit", input, "--rehearse", ENDIVE, ...reports]);
    const texts = formats.map((format) => readFileSync(file(format), "utf8").replaceAll("&quot;", '"'));

    expect(code).toBe(1);
    for (const text of [out, ...texts].map((written) => written.replaceAll(/\\(?=["_[\]])/g, ""))) {
      expect(text).toContain(`no "filters[countries]" in ${ENDIVE}`);
      expect(text).toMatch(/reported\.ndjson(:| \(line )2/);
      expect(text).toContain(`rehearsal of ${ENDIVE}`);
    }
    for (const text of [out, readFileSync(file("html"), "utf8"), readFileSync(file("github"), "utf8")]) {
      expect(text.replaceAll(/\\|<\/?(dt|dd|code)>/g, "")).toMatch(
        /also in *POST \/v1\/financial_connections\/sessions → 200: \/client_secret/,
      );
    }
  });

  it("knows the findings of its own baseline", async () => {
    const clover = await examplesOf(CLOVER);
    const input = writeLines(file("known.ndjson"), [filtered(clover("createSession 200"))]);
    const { out } = await runFcContract(["audit", input, "--rehearse", ENDIVE]);
    const [, fingerprint = ""] = /\[(fc-[0-9a-f]{12})\]/.exec(out) ?? [];
    const baseline = file("baseline.json");
    writeFileSync(baseline, JSON.stringify({ entries: [{ fingerprint, until: "2999-12-31", reason: "TICKET-1" }] }));

    expect(out).toContain(`baseline add ${fingerprint} --until`);
    expect(out).toContain(` --baseline fc-contract.rehearsal.json`);
    expect(await runFcContract(["audit", input, "--rehearse", ENDIVE, "--baseline", baseline])).toMatchObject({
      code: 0,
      out: expect.stringContaining(", 1 known\n"),
    });
  });
});

describe("the command", () => {
  const session = async (): Promise<string> => {
    const clover = await examplesOf(CLOVER);
    return writeLines(file("session.ndjson"), [clover("retrieveSession 200")]);
  };

  it("exits with 0 where nothing would be refused, unless drift fails", async () => {
    const args = ["audit", await session(), "--rehearse", ENDIVE];

    expect(await runFcContract(args)).toMatchObject({
      code: 0,
      out: expect.stringContaining("1 finding: 0 breaking, 1 drift"),
    });
    expect(await runFcContract([...args, "--fail-on", "drift"])).toMatchObject({ code: 1 });
  });

  it("uses the nearest version, and says so on standard error and in the report", async () => {
    const note = "there is no contract of API version 2026-10-15.endive; the nearest, 2026-09-30.endive, is used";
    const { code, out, err } = await runFcContract(["audit", await session(), "--rehearse", "2026-10-15.endive"]);

    expect([code, err]).toEqual([0, `note: ${note}\n`]);
    expect(out).toContain(`note  ${note}\n`);
    expect(out).toContain(`note  traffic of ${CLOVER}, read as 2026-09-30.endive\n`);
    expect(out).toContain("rehearsal of 2026-09-30.endive: 1 exchange, 1 checked");
  });

  it.each([
    ["2026-9-30.endive", "; did you mean 2026-09-30.endive?"],
    ["latest", ""],
  ])("refuses %s, which is not a version, and suggests one", async (version, suggestion) => {
    const run = await runFcContract(["audit", await session(), "--rehearse", version]);

    expect(run).toEqual({
      code: 2,
      out: "",
      err: `fc-contract: --rehearse ${version} is not an API version; there are contracts of ${describeVersions()}${suggestion}\n`,
    });
  });

  it("exits with 2 where nothing was checked", async () => {
    const clover = await examplesOf(CLOVER);
    const foreign = { ...clover("retrieveSession 200") };
    const request = { ...foreign.request, url: "https://example.com/" };
    const input = writeLines(file("foreign.ndjson"), [{ ...foreign, request }]);

    expect(await runFcContract(["audit", input, "--rehearse", ENDIVE])).toMatchObject({
      code: 2,
      err: "fc-contract: nothing was checked: no exchange belongs to the contract\n",
    });
  });
});
