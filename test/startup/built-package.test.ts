import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { API_VERSIONS } from "../../src/protocol/api-version.ts";
import manifest from "../../package.json" with { type: "json" };
import { buildPackage, builtPackage } from "./built-package.ts";
import { listLoaded } from "./list-loaded.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "fc-contract-built-"));
const ACCOUNT = "/v1/financial_connections/accounts/fca_1";

let chunks: Awaited<ReturnType<typeof buildPackage>>;

beforeAll(async () => {
  chunks = await buildPackage();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(builtPackage, { recursive: true, force: true });
});

/** What a file of dist/ imports from outside the package, directly or through other files. */
function importsOf(entry: string): readonly string[] {
  const loaded = new Set([entry]);
  for (const name of loaded) {
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach((imported) => loaded.add(imported));
  }
  return [...loaded].filter((name) => !chunks.some(({ fileName }) => fileName === name)).toSorted();
}

/** The files of dist/ that a program loads, without the hashes in their names, and those of dependencies. */
async function namesLoaded(program: string): Promise<readonly string[]> {
  const loaded = await listLoaded(program, builtPackage);
  return loaded.map((file) => file.replace(/-[\w-]{8}\.js$/, ".js")).toSorted();
}

const sendToSandbox = (path: string): string => `
  const { createSandbox } = await import("./dist/sandbox/index.js");
  await using sandbox = createSandbox();
  const headers = { authorization: "Bearer sk_test_1" };
  const { status } = await sandbox.fetch("https://api.stripe.com${path}", { headers });
  process.stdout.write(String(status));
`;

async function answerOf(path: string): Promise<number> {
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", sendToSandbox(path)], {
    cwd: builtPackage,
  });
  return Number(stdout);
}

describe("the package", () => {
  it("has every file that its exports name", () => {
    const targets = Object.values(manifest.exports).flatMap((target) => {
      const file = typeof target === "string" ? target : target.default;
      return file.includes("*") ? API_VERSIONS.map((version) => file.replace("*", version)) : [file];
    });
    expect(targets.filter((target) => !existsSync(join(builtPackage, target)))).toEqual([]);
  });

  it("has a client that loads openapi-fetch and web standards alone", () => {
    expect(importsOf("client/index.js")).toEqual(["openapi-fetch"]);
  });

  it.each(["sandbox/index.js", "vitest/index.js", "cli/main.js"])("has a %s that loads no dependency", (entry) => {
    expect(importsOf(entry).filter((name) => !name.startsWith("node:") && name !== "vitest")).toEqual([]);
  });

  it.each(["sandbox/index.js", "vitest/index.js", "products/index.js"])(
    "has a %s without the modules of Node that take long to import",
    (entry) => {
      const slow = ["node:http", "node:https", "node:sqlite", "node:worker_threads", "node:inspector"];
      expect(importsOf(entry).filter((name) => slow.includes(name))).toEqual([]);
    },
  );

  it("answers the first request of an embedded sandbox with six files", async () => {
    expect(await namesLoaded(sendToSandbox(ACCOUNT))).toEqual([
      "dist/chunks/base.js",
      "dist/chunks/client.js",
      "dist/chunks/findings.js",
      "dist/chunks/sandbox.js",
      "dist/generated/2026-03-04.preview/validators.js",
      "dist/sandbox/index.js",
    ]);
  });

  it.each([
    ["an answer of the API", ACCOUNT, 404],
    ["what is known of the rest of Stripe's API", "/v1/charges", 501],
    ["the control", "/_sandbox/clock", 200],
    ["a script of the pages", "/_sandbox/assets/flow/main.js", 200],
    ["the reference", "/_sandbox/docs/control", 200],
  ])("has the files for %s", async (_, path, status) => {
    expect(await answerOf(path)).toBe(status);
  });

  it("audits with threads, and cites the contract", async () => {
    const exchange = {
      startedAt: "2026-11-01T10:00:00Z",
      request: { method: "GET", url: `https://api.stripe.com${ACCOUNT}`, headers: {}, body: null },
      response: { status: 404, headers: { "request-id": "req_1" }, body: "[]" },
    };
    const file = join(folder, "traffic.ndjson");
    writeFileSync(file, `${JSON.stringify(exchange)}\n`.repeat(20_000));
    const program = `
      const { main } = await import("./dist/cli/main.js");
      process.exitCode = await main(["audit", "--json", "--threads", "2", ${JSON.stringify(file)}]) === 1 ? 0 : 1;
    `;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program], { cwd: builtPackage });
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { checked: 20_000 },
      findings: [{ contract: { file: "openapi/errors.yaml" } }],
    });
  });

  it("generates files, and reports that they are fresh", async () => {
    const generate = [join(builtPackage, "scripts/fc-contract.js"), "generate"];
    const target = ["--spec", join(builtPackage, "openapi/openapi.yaml"), "--out", join(folder, "generated")];
    await run(process.execPath, [...generate, ...target]);
    const { stdout } = await run(process.execPath, [...generate, "--check", ...target]);
    expect(stdout).toContain("the generated files are fresh");
  });
});
