import { describe, expect, it } from "vitest";
import { listLoaded } from "./list-loaded.ts";

const ACCOUNT = "/v1/financial_connections/accounts/fca_1";

const commandLine = (...args: readonly string[]): string => `
  process.stdout.write = () => true;
  const { main } = await import("./src/cli/main.ts");
  await main(${JSON.stringify(args)});
`;

const embeddedSandbox = `
  const { createSandbox } = await import("./src/sandbox/index.ts");
  await using sandbox = createSandbox();
  await sandbox.fetch("https://api.stripe.com${ACCOUNT}", { headers: { authorization: "Bearer sk_test_1" } });
`;

const listeningSandbox = `
  process.stdout.write = process.stderr.write = () => true;
  const { main } = await import("./src/cli/main.ts");
  const interrupted = new AbortController();
  setTimeout(() => interrupted.abort(130), 1);
  await main(["sandbox", "--port", "0"], interrupted.signal);
`;

/** A matcher without vitest: what it loads itself is what counts. */
const matcher = `
  const { createMatchers } = await import("./src/vitest/contract-matchers.ts");
  const { shippedContracts } = await import("./src/products/stripe/shipped-contracts.ts");
  const { toMatchContract } = createMatchers(shippedContracts);
  const body = { error: { type: "invalid_request_error", message: "No such account" } };
  await toMatchContract({ status: 404, body }, "GET ${ACCOUNT}");
`;

describe("what is loaded", () => {
  it("to print the version is the launcher alone", async () => {
    const loaded = await listLoaded(`
      process.argv = [process.execPath, "fc-contract", "--version"];
      process.stdout.write = () => true;
      await import("./scripts/fc-contract.js");
    `);

    expect(loaded).toEqual(["scripts/fc-contract.js"]);
  });

  it.each([
    ["the help", commandLine("--help")],
    ["the help of a command", commandLine("check", "--help")],
  ])("for %s is no code of a command and no dependency", async (_, program) => {
    const loaded = await listLoaded(program);

    expect(
      loaded.filter((file) =>
        /^node_modules\/|^src\/cli\/run-(?!command)|^src\/generated\/(?!versions|flags|surfaces)/.test(file),
      ),
    ).toEqual([]);
  });

  it("for the help of a command is no table of another one", async () => {
    const loaded = await listLoaded(commandLine("diff", "--help"));

    expect(loaded.filter((file) => /^src\/cli\/\w+-command\.ts$/.test(file)).toSorted()).toEqual([
      "src/cli/diff-command.ts",
    ]);
  });

  it.each([
    ["the first answer of an embedded sandbox", embeddedSandbox],
    ["a sandbox that listens", listeningSandbox],
    ["the first use of a matcher", matcher],
  ])("for %s is no ajv, no YAML, no JSONPath and no test framework", async (_, program) => {
    const loaded = await listLoaded(program);

    expect(loaded.filter((file) => file.startsWith("node_modules/"))).toEqual([]);
  });

  it.each([
    ["the first answer of an embedded sandbox", embeddedSandbox],
    ["the first use of a matcher", matcher],
  ])("for %s are the validators of one version", async (_, program) => {
    const loaded = await listLoaded(program);

    expect(loaded.filter((file) => /^src\/generated\/.*\.js$/.test(file))).toEqual([
      "src/generated/2026-03-04.preview/validators.js",
    ]);
  });

  it("for the first answer of an embedded sandbox is of the pages only what recognizes a visit", async () => {
    const loaded = await listLoaded(embeddedSandbox);

    expect(loaded.filter((file) => file.startsWith("src/sandbox/pages/"))).toEqual([
      "src/sandbox/pages/security-headers.ts",
      "src/sandbox/pages/serve-pages-lazily.ts",
      "src/sandbox/pages/page-root.ts",
    ]);
  });
});
