import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { auditRecordings } from "../../src/traffic/audit.ts";
import { exampleExchanges } from "./example-exchanges.ts";
import { runProcess, startCommand } from "../support/run-command.ts";
import { runFcContract } from "./run-fc-contract.ts";
import { setBody } from "./mutate.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const contract = await openContract("2026-03-04.preview");
const examples = exampleExchanges(contract);
const find = (name: string): Exchange => examples.find((example) => example.name === name)?.exchange as Exchange;

const KEY = "sk_test_plantedKey4eC39HqLyjWDarjtT1";
const owners = find("listAccountOwners 200 owners");
const session = find("createSession 200 created");
const departing = setBody("/category", "cashh")(find("retrieveAccount 200 active"));

/** A server that answers as the examples do. */
const target: Server = createServer((request, response) => {
  const [exchange] = [owners, session, departing].filter(
    ({ request: { method, url } }) => url.endsWith(request.url ?? "") && method === request.method,
  );
  request.resume();
  request.on("end", () => {
    response.writeHead(exchange?.response.status ?? 404, exchange?.response.headers ?? {});
    response.end(exchange?.response.body ?? "{}");
  });
});
target.listen(0, "127.0.0.1");
await once(target, "listening");
const origin = `http://127.0.0.1:${(target.address() as AddressInfo).port}`;
afterAll(() => target.close());

interface Recording {
  readonly url: string;
  readonly stop: () => Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

async function startRecording(out: string, to = origin): Promise<Recording> {
  const command = startCommand(["record", "--target", to, "--out", out, "--port", "0"]);
  const [, url = ""] = await command.printed(/recording (\S+) /);
  return {
    url,
    stop: async () => {
      command.interrupt();
      const { code, stdout, stderr } = await command.ended;
      return { code, out: stdout, err: stderr };
    },
  };
}

async function send(base: string, { request }: Exchange): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = { ...request.headers, authorization: `Bearer ${KEY}` };
  return fetch(`${base}${pathname}${search}`, { method: request.method, headers, body: request.body });
}

test.each(["recording.ndjson", "recording.har"])(
  "%s holds what passed, redacted, and passes the audit",
  async (name) => {
    const file = join(folder, name);
    const recording = await startRecording(file);
    const answer = await send(recording.url, owners);
    expect(await answer.text()).toBe(owners.response.body);
    expect(answer.headers.get("request-id")).toBe(owners.response.headers["request-id"]);
    await send(recording.url, session);

    const { code, out } = await recording.stop();
    expect(out).toContain("record: 2 exchanges, 2 checked, no findings\n");
    expect(code).toBe(130);
    expect(await auditRecordings([file])).toMatchObject({ checked: 2, groups: [], faults: [] });

    const text = readFileSync(file, "utf8");
    const sent = JSON.parse(owners.response.body ?? "") as {
      data: { name: string; email: string | null; raw_address: string | null }[];
    };
    const secret = (JSON.parse(session.response.body ?? "") as { client_secret: string }).client_secret;
    const planted = [KEY, secret, ...sent.data.flatMap((owner) => [owner.name, owner.email, owner.raw_address])].filter(
      (value) => value !== null,
    );
    expect(planted.length).toBeGreaterThan(4);
    expect(planted.filter((value) => text.includes(value))).toEqual([]);
  },
);

test("a finding is reported when it happens, until the recording ends", async () => {
  const recording = await startRecording(join(folder, "departing.ndjson"));
  await send(recording.url, departing);
  const { code, err } = await recording.stop();
  expect(code).toBe(130);
  expect(err).toContain(
    '/category   expected one of cash, credit, investment, other    got "cashh"   (did you mean "cash"?)',
  );
});

test("a target that does not answer becomes a 502 and is reported", async () => {
  const recording = await startRecording(join(folder, "silent.ndjson"), "http://127.0.0.1:9");
  const answer = await send(recording.url, owners);
  expect(answer.status).toBe(502);
  const { code, err } = await recording.stop();
  expect(err).toContain("http://127.0.0.1:9 does not answer");
  expect(code).toBe(130);
});

describe("record while a command runs", () => {
  const call = (query: string): string =>
    `const answer = await fetch(process.env.FC_CONTRACT_URL + "/v1/financial_connections/accounts?${query}", {
      headers: { authorization: "Bearer ${KEY}" },
    });`;
  const commandLine = (out: string, script: string, ...options: string[]): string[] => [
    ...["record", "--target", "sandbox", "--out", join(folder, out), "--port", "0", ...options],
    ...["--", process.execPath, "--input-type=module", "-e", script],
  ];
  const record = (...args: Parameters<typeof commandLine>): ReturnType<typeof runFcContract> =>
    runFcContract(commandLine(...args));

  test("what passes between it and a sandbox is checked, written down and reported", async () => {
    const report = join(folder, "command.xml");
    const script = `${call("limit=1")} console.log("the command got " + answer.status);`;
    const args = commandLine("command.ndjson", script, "--report", `junit=${report}`);
    const { code, stdout: out, stderr: err } = await runProcess(args);
    expect(out).toMatch(/^record: 1 exchange, 1 checked, no findings$/m);
    expect(err).toContain("the command got 200\n");
    expect(code).toBe(0);
    expect(readFileSync(report, "utf8")).toContain('failures="0"');
    expect(await auditRecordings([join(folder, "command.ndjson")])).toMatchObject({ checked: 1, groups: [] });
  });

  test("a finding ends with 1, whatever the command says", async () => {
    const { code, out } = await record("limit.ndjson", call("limit=1000"));
    expect(out).toContain("/limit");
    expect(code).toBe(1);
  });

  test("what the contract lacks is proposed", async () => {
    const file = join(folder, "recorded.yaml");
    const { err } = await record("proposing.ndjson", call("sort=newest"), "--propose", file);
    expect(err).toContain(`proposal in ${file}; review it, then run npx fc-contract adopt ${file}\n`);
    expect(readFileSync(file, "utf8")).toContain("      parameters:\n        - name: sort\n");
  });

  test("a command that fails ends with 2 and is reported", async () => {
    const { code, err } = await record("failing.ndjson", `${call("limit=1")} process.exit(3);`);
    expect(err).toMatch(/^fc-contract: \S+ ended with exit code 3$/m);
    expect(code).toBe(2);
  });

  test("a command that does not exist is reported", async () => {
    const { code, err } = await runFcContract([
      ...["record", "--target", "sandbox", "--out", join(folder, "missing.ndjson"), "--port", "0", "--"],
      "no-such-command",
    ]);
    expect(err).toContain("fc-contract: no-such-command cannot be run: there is no such command\n");
    expect(code).toBe(2);
  });

  test.each([[[]], [[""]]])("no command after -- is refused", async (command) => {
    const args = [
      "record",
      "--target",
      "sandbox",
      "--out",
      join(folder, "none.ndjson"),
      "--port",
      "0",
      "--",
      ...command,
    ];
    expect(await runFcContract(args)).toEqual({
      code: 2,
      out: "",
      err: "fc-contract: no command follows after --; give one, as in: npx fc-contract record --target sandbox --out traffic.ndjson -- npm test\n",
    });
  });

  test("requests that the target never answers end with the command, are counted, and end with 2", async () => {
    const asked = Promise.withResolvers<undefined>();
    const silent = createServer((request, response) => {
      if (request.url === "/asked") {
        void asked.promise.then(() => response.end());
      } else {
        asked.resolve(undefined);
      }
    }).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    // It waits until the target has been asked, and then no longer.
    const script = `const waiting = new AbortController();
      const answer = fetch(process.env.FC_CONTRACT_URL + "/v1/x", { signal: waiting.signal }).catch(() => {});
      await fetch("${url}/asked");
      waiting.abort();
      await answer;`;
    const { code, err } = await runFcContract([
      ...["record", "--target", url, "--out", join(folder, "unanswered.ndjson"), "--port", "0"],
      ...["--", process.execPath, "--input-type=module", "-e", script],
    ]);
    silent.closeAllConnections();
    silent.close();
    expect(err).toContain(`fc-contract: 1 request was not answered by ${url}/, and is not in the recording\n`);
    expect(code).toBe(2);
  });

  test("a command that sends nothing sees where to send it", async () => {
    const { code, err } = await record("idle.ndjson", "");
    expect(err).toContain("nothing was recorded; does the command send its requests to FC_CONTRACT_URL?\n");
    expect(code).toBe(2);
  });

  test("a recording that exists is left alone, unless it is to be overwritten", async () => {
    const first = await record("again.ndjson", call("limit=1"));
    const refused = await record("again.ndjson", call("limit=1"));
    const second = await record("again.ndjson", call("limit=2"), "--overwrite");
    expect([first.code, refused.code, second.code]).toEqual([0, 2, 0]);
    expect(refused.err).toContain("exists; choose another name, or --overwrite it\n");
    expect(readFileSync(join(folder, "again.ndjson"), "utf8")).toContain("limit=2");
  });
});

test.each([
  [[], "fc-contract: record needs --target URL, or --target sandbox: where should requests go on to?\n"],
  [
    ["--target", "api.stripe.com"],
    "fc-contract: --target api.stripe.com: expected sandbox, or a URL that begins with http:// or https://\n",
  ],
  [["--target", "https://api.stripe.com"], "fc-contract: record needs --out FILE: where should the recording go?\n"],
])("record %j is refused with a sentence", async (args, err) => {
  expect(await runFcContract(["record", ...args])).toEqual({ code: 2, out: "", err });
});
