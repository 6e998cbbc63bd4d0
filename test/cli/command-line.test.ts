import { describeVersions } from "../../src/protocol/api-version.ts";
import { existsSync, linkSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { runCommand, startCommand } from "../support/run-command.ts";
import { temporaryFiles } from "../support/temporary-files.ts";
import { exampleExchanges } from "../traffic/example-exchanges.ts";
import { toLines } from "../traffic/write-recording.ts";
import { NOT_REPLACED } from "../../src/protocol/secrets/not-covered.ts";

const names = [...COMMANDS.keys()];
const exchanges = exampleExchanges(await openContract("2026-03-04.preview")).map(({ exchange }) => exchange);
const lines = toLines(exchanges.slice(0, 3));

/** What is on stderr of a command line that is refused, line by line. */
async function refusalOf(args: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runCommand(args);

  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  return stderr.trimEnd().split("\n");
}

describe("help", () => {
  it.each(names)(
    "of %s is made from its table: every option, an example that parses, and the exit codes",
    async (name) => {
      const command = await COMMANDS.get(name)?.();
      const { code, stdout, stderr } = await runCommand([name, "--help"]);

      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(Object.keys(command?.options ?? {}).filter((option) => !stdout.includes(`\n  --${option}`))).toEqual([]);
      expect(stdout).toContain(`\n  npx fc-contract ${name} `);
      expect(stdout).toMatch(
        name === "run"
          ? /\nThe exit code is that of COMMAND; [^]*\n$/
          : /\nExit codes: 0 everything is in order, 1 the contract is broken, 2 [^]*130[^]*\n$/,
      );
      expect(stdout.split("\n").filter((line) => line.length > 120)).toEqual([]);
      for (const example of command?.examples ?? []) {
        const used = [...(example.split(" -- ")[0] ?? "").matchAll(/--([a-z-]+)/g)].map(([, option]) => option ?? "");
        expect(used.filter((option) => !Object.hasOwn(command?.options ?? {}, option))).toEqual([]);
      }
    },
  );

  it.each([
    [["help", "audit"]],
    [["audit", "-h"]],
    [["--help", "audit"]],
    [["audit", "x.ndjson", "--help", "--nonsense"]],
  ])("of audit is shown for %j", async (args) => {
    expect(await runCommand(args)).toEqual(await runCommand(["audit", "--help"]));
  });

  it.each([[["help"]], [["--help"]], [["-h"]]])("of everything is shown for %j, with all exit codes", async (args) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(names.filter((name) => !stdout.includes(`\n  ${name} `))).toEqual([]);
    expect(stdout.split("\n").at(-2)).toBe(
      "Exit codes: 0 everything is in order, 1 the contract is broken, 2 it could not be judged, 130 interrupted (143 by SIGTERM).",
    );
  });

  it("is not shown for a command after --", async () => {
    const { stdout } = await runCommand(["record", "--target", "x", "--out", "y", "--", "npm", "--help"]);
    expect(stdout).toBe("");
  });
});

describe("a command line that cannot be understood is one line, then one that names the help", () => {
  it.each([
    [["chekc"], 'unknown command "chekc"; did you mean check?'],
    [["recrod"], 'unknown command "recrod"; did you mean record?'],
    [["gen"], 'unknown command "gen"; did you mean generate?'],
    [["Audit"], 'unknown command "Audit"; did you mean audit?'],
    [["re"], 'unknown command "re"'],
    [["help", "nonsense"], 'unknown command "nonsense"'],
    [["--json", "audit"], "unknown option --json; a command comes first"],
  ])("%j", async (args, message) => {
    expect(await refusalOf(args)).toEqual([`fc-contract: ${message}`, "Run npx fc-contract --help for its commands."]);
  });

  it.each([
    [["check", "--traget", "mock"], "unknown option --traget; did you mean --target?"],
    [["check", "-target", "mock"], "unknown option -target; did you mean --target?"],
    [["check", "--targets=mock"], "unknown option --targets; did you mean --target?"],
    [["check", "--something-else"], "unknown option --something-else"],
    [["mock", "-p", "1"], "unknown option -p; did you mean --port?"],
    [["sandbox", "--hlep"], "unknown option --hlep; did you mean --help?"],
    [["mock", "4010"], 'unexpected argument "4010"; mock takes options only'],
    [["mock", "--", "4010"], 'unexpected argument "4010"; mock takes options only'],
    [["record", "--out", "x", "npm", "test"], 'unexpected argument "npm"; the command to run goes after --'],
    [["mock", "--port"], "--port needs a value: --port N"],
    [["mock", "--port="], "--port needs a value: --port N"],
    [["mock", "--port", ""], "--port needs a value: --port N"],
    [["mock", "--port", "--dynamic"], "--port needs a value: --port N"],
    [["mock", "--dynamic=yes"], "--dynamic takes no value"],
    [["mock", "--port", "1", "--port", "2"], "--port is given twice; give it once"],
  ])("%j", async (args, message) => {
    expect(await refusalOf(args)).toEqual([
      `fc-contract: ${message}`,
      `Run npx fc-contract ${args[0]} --help for its options.`,
    ]);
  });

  it("lets a flag be repeated, and options that are lists", async () => {
    const { stderr } = await runCommand(["audit", "none", "--json", "--json", "--host", "a", "--host", "b"]);
    expect(stderr).toBe("fc-contract: cannot read none: no such file\n");
  });
});

describe("a value that cannot be used is one line that says what can", () => {
  it.each([
    [["check", "--fail-on", "all"], "--fail-on all: expected drift or breaking"],
    [["diff", "a", "b", "--fail-on", "all"], "--fail-on all: expected breaking, drift or never"],
    [["mock", "--version-policy", "all"], "--version-policy all: expected nearest or refuse"],
    [["mock", "--port", "-1"], "--port -1: expected a whole number from 0 to 65535"],
    [["mock", "--port", "65536"], "--port 65536: expected a whole number from 0 to 65535"],
    [["mock", "--port", "1e3"], "--port 1e3: expected a whole number from 0 to 65535"],
    [["audit", "x", "--threads", "0"], "--threads 0: expected a whole number from 1 to 64"],
    [["check", "--timeout", "0"], "--timeout 0: expected a whole number from 1 to 600000"],
    [["check", "--shard", "0/4"], "--shard 0/4: expected I/N, the first of four being 1/4"],
    [
      ["check", "--report", "pdf"],
      "--report pdf: expected FORMAT or FORMAT=FILE, FORMAT one of json, junit, sarif, github, html",
    ],
  ])("%j", async (args, message) => {
    expect(await runCommand(args)).toEqual({ code: 2, stdout: "", stderr: `fc-contract: ${message}\n` });
  });
});

describe("a missing file is named, and nothing is written", () => {
  it.each([
    [["audit", "none"], "cannot read none: no such file"],
    [["audit", "none", "-", "also-none"], "cannot read none: no such file\ncannot read also-none: no such file"],
    [["audit", "--merge", "none"], "cannot read none: no such file"],
    [["audit", "--baseline", "none", "FILE"], "cannot read the baseline none: no such file"],
    [["generate", "--spec", "none.yaml", "--out", "OUT"], "cannot read none.yaml: no such file"],
    [["generate", "--spec", "none.yaml", "--out", "OUT", "--check"], "cannot read none.yaml: no such file"],
    [["baseline", "list", "--baseline", "none"], "cannot read the baseline none: no such file"],
    [["baseline", "prune", "--baseline", "none"], "cannot read the baseline none: no such file"],
    [["redact", "FILE", "none", "--out", "OUT"], "cannot read none: no such file"],
    [["redact", "-", "-", "--out", "OUT"], "standard input (-) is named twice; it can be read only once"],
    [
      ["record", "--target", "sandbox", "--baseline", "none", "--out", "OUT"],
      "cannot read the baseline none: no such file",
    ],
    [["check", "--baseline", "none"], "cannot read the baseline none: no such file"],
    [["baseline", "prune", "--from", "none", "--baseline", "OUT"], "cannot read the report none: no such file"],
    [
      [..."baseline add fc-7c1e09ab42d1 --until 2999-01-01 --reason x --from none --baseline".split(" "), "OUT"],
      "cannot read the report none: no such file",
    ],
    [["sandbox", "--institutions", "none", "--data", "OUT"], "cannot read the institutions none: no such file"],
    [["diff", "none", "clover"], `cannot read none: no such file; the API versions are ${describeVersions()}`],
  ])("%j", async (args, message) => {
    const folder = temporaryFiles({ "traffic.ndjson": lines });
    const out = join(folder, "out");
    const report = join(folder, "report.json");
    const given = args.map((word) => ({ OUT: out, FILE: join(folder, "traffic.ndjson") })[word] ?? word);
    const withReport = /^(audit|check|record)$/.test(args[0] ?? "") ? ["--report", `json=${report}`] : [];

    expect(await runCommand([...given, ...withReport])).toEqual({
      code: 2,
      stdout: "",
      stderr: `fc-contract: ${message}\n`,
    });
    expect([existsSync(out), existsSync(report)]).toEqual([false, false]);
  });

  it("by record, whose port is in use, and whose command does not exist", async () => {
    const folder = temporaryFiles({});
    const out = join(folder, "traffic.ndjson");
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const port = String((other.address() as AddressInfo).port);

    expect((await runCommand(["record", "--target", "sandbox", "--out", out, "--port", port])).code).toBe(2);
    expect(existsSync(out)).toBe(false);
    const args = ["record", "--target", "sandbox", "--out", out, "--port", "0", "--", "no-such-command"];
    expect((await runCommand(args)).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

describe("an output", () => {
  const redact = (...args: string[]): ReturnType<typeof runCommand> => runCommand(["redact", ...args]);

  it("that exists is kept by redact, unless it is to be overwritten", async () => {
    const folder = temporaryFiles({ "in.ndjson": lines, "out.ndjson": "mine" });
    const [input, out] = [join(folder, "in.ndjson"), join(folder, "out.ndjson")];

    expect(await redact(input, "--out", out)).toEqual({
      code: 2,
      stdout: "",
      stderr: `fc-contract: ${out} exists; choose another name, or --overwrite it\n`,
    });
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect(await redact(input, "--out", out, "--overwrite")).toEqual({
      code: 0,
      stdout: "",
      stderr: `3 exchanges redacted into ${out}\n${NOT_REPLACED}\n`,
    });
  });

  it.each([
    ["by its name", (): void => undefined, "in.ndjson"],
    ["by another path", (): void => undefined, "./../FOLDER/in.ndjson"],
    ["through a symbolic link", symlinkSync, "link.ndjson"],
    ["through a hard link", linkSync, "link.ndjson"],
  ])("that is also an input %s is refused by redact, also with --overwrite", async (_, link, name) => {
    const folder = temporaryFiles({ "in.ndjson": lines });
    const input = join(folder, "in.ndjson");
    link(input, join(folder, "link.ndjson"));
    const out = `${folder}/${name.replace("FOLDER", folder.split("/").at(-1) ?? "")}`;

    const { code, stderr } = await redact(input, "--out", out, "--overwrite");
    const other = out === input ? "" : ` (as ${input})`;
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `fc-contract: --out ${out} is also read from${other}; choose another file\n`,
    });
    expect(readFileSync(input, "utf8")).toBe(lines);
  });

  it("that is a report may replace an older report, and nothing that the run reads", async () => {
    const folder = temporaryFiles({ "in.ndjson": lines, "report.json": "an older report" });
    const input = join(folder, "in.ndjson");
    symlinkSync(input, join(folder, "link.json"));

    await runCommand(["audit", input, "--report", `json=${join(folder, "report.json")}`]);
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject({ title: "audit" });
    const link = join(folder, "link.json");
    expect(await runCommand(["audit", input, "--report", `json=${link}`])).toEqual({
      code: 2,
      stdout: "",
      stderr: `fc-contract: --report json=${link} would overwrite what the run reads or writes itself\n`,
    });
  });

  it("of generate replaces what was generated, but not what somebody wrote", async () => {
    const document = JSON.stringify({ openapi: "3.1.0", info: { title: "x", version: "1" }, paths: {} });
    const folder = temporaryFiles({
      "api.json": document,
      "out/types.ts": "export type Mine = 1;\n",
      "out/manifest.json": "{}",
    });
    const out = join(folder, "out");
    const generate = (...args: string[]): ReturnType<typeof runCommand> =>
      runCommand(["generate", "--spec", join(folder, "api.json"), "--out", out, ...args]);

    const { code, stderr } = await generate();
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `fc-contract: ${out}/types.ts, ${out}/manifest.json were not generated; choose another folder, or --overwrite\n`,
    });
    expect(readFileSync(join(out, "types.ts"), "utf8")).toBe("export type Mine = 1;\n");
    expect([(await generate("--overwrite")).code, (await generate()).code]).toEqual([0, 0]);
    const spec = join(out, "openapi.json");
    expect(await runCommand(["generate", "--spec", spec, "--out", out])).toEqual({
      code: 2,
      stdout: "",
      stderr: `fc-contract: --spec ${spec} would be overwritten by what is generated from it; choose another --out\n`,
    });
  });

  it("of generate keeps its bytes, the manifest too, when only the generator's code has changed", async () => {
    const document = JSON.stringify({ openapi: "3.1.0", info: { title: "x", version: "1" }, paths: {} });
    const folder = temporaryFiles({ "api.json": document });
    const args = ["generate", "--spec", join(folder, "api.json"), "--out", join(folder, "out")];
    await runCommand(args);
    const manifest = join(folder, "out/manifest.json");
    const older = readFileSync(manifest, "utf8").replace(/"generator": "\w+"/, '"generator": "older"');
    writeFileSync(manifest, older);
    await runCommand(args);
    expect(readFileSync(manifest, "utf8")).toBe(older);
  });
});

it("colours what it prints as the environment says", async () => {
  const plain = await runCommand(["diff", "clover", "endive"]);
  const forced = await runCommand(["diff", "clover", "endive"], { FORCE_COLOR: "1" });
  expect(plain.stdout).not.toContain("\u001B");
  expect(forced.stdout).toContain("\u001B[31mbreaking\u001B[39m");
});

it("a record without answers does not say that nothing was recorded", async () => {
  const folder = temporaryFiles({});
  const command = startCommand([
    ...["record", "--target", "http://127.0.0.1:9", "--port", "0", "--out", join(folder, "traffic.ndjson")],
  ]);
  const [, url = ""] = await command.printed(/recording (\S+) /);
  await fetch(`${url}/v1/x`);
  command.interrupt();
  const { stderr } = await command.ended;
  expect(stderr).toContain(
    "fc-contract: 1 request was not answered by http://127.0.0.1:9/, and is not in the recording\n",
  );
  expect(stderr).not.toContain("nothing was");
});

it("an internal error says so, with its stack and without secrets", async () => {
  const folder = temporaryFiles({ "in.ndjson": lines });
  const { code, stderr } = await runCommand(["audit", join(folder, "in.ndjson")], {
    get STRIPE_WEBHOOK_SECRET(): string {
      throw new Error("broken by sk_test_planted123");
    },
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^fc-contract: internal error, please report it\nError: broken by sk_test_\*\*\*\*\n +at /);
});
