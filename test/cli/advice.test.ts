import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { parseArguments } from "../../src/cli/options/parse-arguments.ts";
import { runCommand } from "../support/run-command.ts";
import { splitByShell } from "../support/split-by-shell.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

const WRONG = JSON.stringify({
  request: { method: "GET", url: "/v1/financial_connections/accounts?limt=3", headers: {}, body: null },
  response: { status: 200, headers: { "content-type": "application/json" }, body: "{}" },
});

/** Every command in a text, without `npx fc-contract`, as far as its line goes or up to what ends it. */
function advisedIn(text: string, end: RegExp = /$/m): string[] {
  return [...text.matchAll(/npx fc-contract (.*)$/gm)].map(([, rest = ""]) => (rest.split(end)[0] ?? "").trim());
}

async function runAdvised(command: string): ReturnType<typeof runCommand> {
  return runCommand(splitByShell(command));
}

describe("a command that is printed as advice works as it is", () => {
  it.each([...COMMANDS.keys()])("in the help of %s", async (name) => {
    const { stdout } = await runCommand([name, "--help"]);
    const examples = advisedIn(stdout);

    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const [first, ...words] = splitByShell(example.replace(/ < \S+$/, ""));
      const command = await COMMANDS.get(first ?? "")?.();
      const { texts } = parseArguments(command as NonNullable<typeof command>, words);
      for (const [option, given] of texts) {
        expect(() =>
          command?.options[option]?.read(given, { label: `--${option}`, note: () => undefined }),
        ).not.toThrow();
      }
    }
  });

  it.each([[["chekc"]], [["--nonsense"]], ...[...COMMANDS.keys()].map((name) => [[name, "--nonsense"]])])(
    "for the command line %j",
    async (args) => {
      const { stderr } = await runCommand(args);
      const [advice = ""] = advisedIn(stderr, / for its /);

      expect(advice).toMatch(/--help$/);
      expect((await runAdvised(advice)).code).toBe(0);
    },
  );

  it("for a recording without a command", async () => {
    const { stderr } = await runCommand(["record", "--target", "sandbox", "--out", "x.ndjson", "--"]);
    expect(advisedIn(stderr)).toEqual(["record --target sandbox --out traffic.ndjson -- npm test"]);
  });

  it("for a fingerprint as the JSON report writes it, with fc- and without", async () => {
    const folder = temporaryFiles({ "in.ndjson": `${WRONG}\n` });
    const [report, baseline] = [join(folder, "report.json"), join(folder, "known.json")];
    await runCommand(["audit", join(folder, "in.ndjson"), "--report", `json=${report}`]);
    const { findings } = JSON.parse(readFileSync(report, "utf8")) as { findings: { fingerprint: string }[] };
    const [bare = ""] = findings.map(({ fingerprint }) => fingerprint);
    const add = (fingerprint: string): ReturnType<typeof runCommand> =>
      runCommand([
        ...["baseline", "add", fingerprint, "--until", "2999-01-01", "--reason", "x", "--baseline", baseline],
        ...["--from", report],
      ]);

    expect(bare).toMatch(/^[0-9a-f]{12}$/);
    expect((await add(bare)).stderr).toBe(`1 added to ${baseline}\n`);
    const written = readFileSync(baseline, "utf8");
    expect((await add(`fc-${bare}`)).stderr).toBe(`1 added to ${baseline}\n`);
    expect(readFileSync(baseline, "utf8")).toBe(written);
  });

  it.each(["known.json", "what is known.json", "it's.json"])(
    "for a finding, and for one that no longer occurs, of the baseline %s",
    async (name) => {
      const folder = temporaryFiles({ "in.ndjson": `${WRONG}\n`, [name]: '{"entries": []}' });
      const input = join(folder, "in.ndjson");
      const baseline = join(folder, name);
      const report = join(folder, "report.json");

      const first = await runCommand(["audit", input, "--baseline", baseline]);
      expect(first.code).toBe(1);
      const commands = advisedIn(first.stdout);
      expect(commands.length).toBeGreaterThan(0);
      for (const command of commands) {
        expect((await runAdvised(command)).code).toBe(0);
      }
      const added = [..."baseline add 000000000000 --until 2999-01-01 --reason x --baseline".split(" "), baseline];
      expect((await runCommand(added)).code).toBe(0);

      const second = await runCommand(["audit", input, "--baseline", baseline, "--report", `json=${report}`]);
      const [prune = ""] = advisedIn(`${second.stdout}${readFileSync(report, "utf8")}`, /"/);
      const { code, stderr } = await runAdvised(prune.replace("report.json", report));
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: `1 of ${commands.length + 1} removed from ${baseline}\n`,
      });
      expect(existsSync(baseline)).toBe(true);
    },
  );
});
