import { describeVersions } from "../../src/protocol/api-version.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { runCommand } from "../support/run-command.ts";
import { serve } from "../support/serve.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

const KEY = { STRIPE_SECRET_KEY: "sk_test_planted_in_the_environment" };

const MISSING = JSON.stringify({ error: { type: "invalid_request_error", code: "resource_missing" } });

/** The mock behind a socket, its answers changed on the way out. */
async function serveMock(
  change: (path: string, status: number, body: string, form: string) => [number, string],
): Promise<string> {
  const handler = await createMock({ apiVersion: "2026-02-25.clover", seed: 1 });

  return serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const url = request.url ?? "/";
      const body = Buffer.concat(chunks).toString();
      const answer = await handler({ method: request.method ?? "GET", url, headers, body });
      // The mock has every id; the suite asks a URL for one that does not exist.
      const isMissing = answer.status === 200 && url.includes("_that_does_not_exist");
      const [status, text] = isMissing ? [404, MISSING] : change(url, answer.status, answer.body ?? "", body);
      response.writeHead(status, { ...answer.headers, "content-length": String(Buffer.byteLength(text)) }).end(text);
    });
  });
}

describe("fc-contract check", () => {
  it("checks every operation of a version against the mock and closes with a table", async () => {
    const { code, stdout, stderr } = await runCommand([
      "check",
      "--target",
      "mock",
      "--api-version",
      "2026-02-25.clover",
    ]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^2026-02-25\.clover against mock\n\noperation +statuses checked +refusals +findings\n/);
    expect(stdout).toMatch(
      /\nlistAccounts +200×\d+ 400×\d+ 401×\d+ 403×\d+ 404×\d+ 409×\d+ 429×\d+ 500×\d+ +(\d+)\/\1 +0\n/,
    );
    expect(stdout).toMatch(/\n\d+ exchanges, \d+ checked, no findings\n$/);
  });

  it("uses the preview by default", async () => {
    const { stdout } = await runCommand(["check", "--target", "mock", "--shard", "1/50"]);
    expect(stdout).toMatch(/^2026-03-04\.preview against mock\n/);
  });

  it.each([
    [
      "an enum value that the contract does not have",
      (account: object) => ({ ...account, category: "cashh" }),
      "/category",
      'got "cashh"',
      '(did you mean "cash"?)',
    ],
    [
      "a missing field",
      ({ last4: _, ...account }: { last4?: string }) => account,
      "body",
      "got no such field",
      "expected last4",
    ],
    [
      "a field of the wrong type",
      (account: object) => ({ ...account, livemode: "no" }),
      "/livemode",
      'got "no"',
      "expected boolean",
    ],
  ])("finds %s at a URL, and exits 1", async (_, change, pointer, got, expected) => {
    const isAccount = (path: string): boolean => /\/accounts\/fca_\w+$/.test(path.split("?")[0] ?? "");
    const url = await serveMock((path, status, body) => [
      status,
      isAccount(path) && status === 200 ? JSON.stringify(change(JSON.parse(body) as object)) : body,
    ]);
    const { code, stdout } = await runCommand(["check", "--target", url, "--api-version", "2026-02-25.clover"], KEY);

    expect(code).toBe(1);
    expect(stdout).toContain("GET /v1/financial_connections/accounts/{account} → 200");
    expect(stdout).toContain(pointer);
    expect(stdout).toContain(got);
    expect(stdout).toContain(expected);
    expect(stdout).toMatch(/contract +openapi\/accounts\.yaml:\d+:\d+/);
  });

  it("finds a request that should have been refused, and exits 1", async () => {
    const url = await serveMock((path, status, body) => [path.includes("limit=101") ? 200 : status, body]);
    const { code, stdout } = await runCommand(["check", "--target", url, "--api-version", "2026-02-25.clover"], KEY);

    expect(code).toBe(1);
    expect(stdout).toContain("expected 400: it refuses 101 for limit");
  });

  it("says what it left out against a URL, and why", async () => {
    const url = await serveMock((_, status, body) => [status, body]);
    const { code, stdout } = await runCommand(["check", "--target", url, "--api-version", "2026-02-25.clover"], KEY);

    expect(code).toBe(0);
    expect(stdout).toContain("not checked:");
    expect(stdout).toMatch(
      /disconnectAccount: \d+ cases? skipped: disconnecting is final, and a person would have to link the account again; --target sandbox checks it\n/,
    );
    expect(stdout).toMatch(/ exchanges, \d+ checked, no findings\n$/);
  });

  it("says which ids a URL lacks, and what to link there", async () => {
    const url = await serveMock((path, status, body) => [
      status,
      /^\/v1\/financial_connections\/(accounts|institutions)\?/.test(path) && status === 200
        ? JSON.stringify({ ...(JSON.parse(body) as object), data: [] })
        : body,
    ]);
    const { stdout } = await runCommand(["check", "--target", url, "--api-version", "2026-03-04.preview"], KEY);
    const { host } = new URL(url);

    expect(stdout.split("\n").filter((line) => / cases? skipped: /.test(line) && !line.includes("disconnect"))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          `^  retrieveAccount: \\d+ cases? skipped: ${host} has no id that starts with fca_; link an account of a customer there and check again$`,
        ),
        expect.stringMatching(
          `^  retrieveTransaction: \\d+ cases? skipped: ${host} has no id that starts with fctxn_; link an account with the permission transactions there and check again$`,
        ),
        expect.stringMatching(
          `^  listInferredBalances: 2 cases skipped: the contract does not say how ids of these objects start, so the suite has no cursor to send; nothing to do$`,
        ),
      ]),
    );
  });

  it.each(["2026-02-25.clover", "2026-03-04.preview", "2026-10-28.endive"])(
    "sends no example id to a URL that has no such object, in %s",
    async (apiVersion) => {
      const sent: string[] = [];
      const url = await serveMock((path, status, body, form) => {
        sent.push(`${path} ${form}`);
        const isLookingAround =
          status === 200 && /^\/v1\/financial_connections\/(accounts|institutions)\?limit=/.test(path);
        return [status, isLookingAround ? JSON.stringify({ ...(JSON.parse(body) as object), data: [] }) : body];
      });
      const { code, stdout } = await runCommand(["check", "--target", url, "--api-version", apiVersion], KEY);

      expect(sent.filter((text) => /\b(?:fc[a-z]*|cus|acct|btok)_(?!that_does_not_exist)/.test(text))).toEqual([]);
      expect(stdout).toMatch(/ {2}createSession: \d+ cases skipped: \S+ has no id that starts with cus_; link /);
      expect(code).toBe(0);
    },
  );

  it.each([
    [
      "a target that is neither",
      ["--target", "elsewhere"],
      {},
      "fc-contract: --target elsewhere: expected mock, sandbox or a URL (https://…)\n",
    ],
    [
      "an unknown version",
      ["--api-version", "2020-13-01"],
      {},
      `fc-contract: --api-version 2020-13-01 is not an API version; there are contracts of ${describeVersions()}\n`,
    ],
    [
      "a shard that is none",
      ["--shard", "5/4"],
      {},
      "fc-contract: --shard 5/4: expected I/N, the first of four being 1/4\n",
    ],
    ["a level that is none", ["--fail-on", "noise"], {}, "fc-contract: --fail-on noise: expected drift or breaking\n"],
    [
      "a missing key",
      ["--target", "https://api.stripe.com"],
      {},
      "fc-contract: --target https://api.stripe.com needs a test key in the environment: STRIPE_SECRET_KEY=sk_test_…\n",
    ],
    [
      "a live key",
      ["--target", "https://api.stripe.com"],
      { STRIPE_SECRET_KEY: "sk_live_planted" },
      "fc-contract: the key is a live one; the suite runs with test keys only (sk_test_…)\n",
    ],
    [
      "a target that refuses",
      ["--target", "http://127.0.0.1:2"],
      KEY,
      "fc-contract: http://127.0.0.1:2 cannot be reached: nothing listens there (ECONNREFUSED)\n",
    ],
    [
      "a shard without a case",
      ["--target", "mock", "--shard", "5000/5000"],
      {},
      "fc-contract: nothing could be checked against mock\n",
    ],
  ])("exits 2 for %s", async (_, args, env, message) => {
    const { code, stdout, stderr } = await runCommand(["check", ...args], env);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: message });
  });

  it.each([
    [
      "http://bob:hunter2@127.0.0.1",
      "fc-contract: --target contains a user name or password; set the key as STRIPE_SECRET_KEY\n",
    ],
    ["http://127.0.0.1/?a=1", "fc-contract: --target http://127.0.0.1/ has a query or fragment; leave it out\n"],
    ["ftp://127.0.0.1", "fc-contract: --target ftp://127.0.0.1: expected mock, sandbox or a URL (https://…)\n"],
  ])("exits 2 for the target %s", async (target, message) => {
    const { code, stderr } = await runCommand(["check", "--target", target], KEY);
    expect({ code, stderr }).toEqual({ code: 2, stderr: message });
  });

  it("exits 2 for a key with a line break, and shows none of it", async () => {
    const { code, stderr } = await runCommand(["check", "--target", "http://127.0.0.1:2"], {
      STRIPE_SECRET_KEY: "sk_test_1\n23",
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "fc-contract: the key contains characters that keys never have, such as a space or a line break\n",
    });
  });

  it("exits 2 for a target that limits it", async () => {
    const url = await serve((_, response) => response.writeHead(429, { "content-type": "application/json" }).end("{}"));
    const { code, stderr } = await runCommand(["check", "--target", url], KEY);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `fc-contract: ${new URL(url).host} answers 429, too many requests: wait a little and try again\n`,
    });
  });

  it("keeps the path of a target", async () => {
    const paths: string[] = [];
    const url = await serve((request, response) => {
      paths.push(request.url ?? "");
      response.writeHead(429, { "content-type": "application/json" }).end("{}");
    });
    await runCommand(["check", "--target", `${url}/behind/a/proxy/`], KEY);
    expect(paths).toEqual(["/behind/a/proxy/v1/financial_connections/accounts?limit=100"]);
  });

  it("writes reports, and fails for coverage that is missing", async () => {
    const folder = temporaryFiles({});
    const args = ["check", "--report", `json=${folder}/report.json`, "--report", `sarif=${folder}/report.sarif`];
    const { code, stderr } = await runCommand([
      ...args,
      "--require-coverage",
      "operations=100",
      "--require-coverage",
      "statuses=100",
    ]);

    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^coverage: 2026-03-04\.preview: \d+ of 120 statuses were seen, \d+ %; 100 % are required\n$/,
    );
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject({
      title: "check sandbox",
      findings: [],
    });
    expect(JSON.parse(readFileSync(join(folder, "report.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
  });

  it("exits 2 for a target that answers HTML", async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<html>hello</html>"),
    );
    const { code, stderr } = await runCommand(["check", "--target", url], KEY);

    expect(code).toBe(2);
    expect(stderr).toBe(
      `fc-contract: ${new URL(url).host} does not answer like Stripe's API: 200 with text/html, not JSON\n`,
    );
  });

  it("exits 2 for a target that never answers", async () => {
    const url = await serve(() => {});
    const { code, stderr } = await runCommand(["check", "--target", url, "--timeout", "300"], KEY);

    expect(code).toBe(2);
    expect(stderr).toBe(
      `fc-contract: ${url} did not answer GET /v1/financial_connections/accounts?limit=100 within 300 ms\n`,
    );
  });

  it("exits 2 for a key that is refused, and does not repeat it", async () => {
    const body = JSON.stringify({ error: { message: "Invalid API Key provided: sk_test_planted_in_the_environment" } });
    const url = await serve((_, response) => response.writeHead(401, { "content-type": "application/json" }).end(body));
    const { code, stderr } = await runCommand(["check", "--target", url], KEY);

    expect(code).toBe(2);
    expect(stderr).toBe(
      `fc-contract: ${new URL(url).host} refuses the key (401): Invalid API Key provided: sk_test_****\n`,
    );
  });
});
