import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/contract/package-root.ts";
import { SURFACES } from "../support/tested-versions.ts";
import { runCommand, runNode, startCommand } from "../support/run-command.ts";
import { splitByShell } from "../support/split-by-shell.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

const PETS = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets/{name}:
    get:
      operationId: retrievePet
      parameters:
        - { name: name, in: path, required: true, schema: { type: string, maxLength: 40 } }
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }
components:
  schemas:
    Pet:
      type: object
      required: [name, tags]
      properties:
        name: { type: string, maxLength: 3 }
        tags: { type: array, uniqueItems: true, items: { type: object, properties: { id: { type: integer } } } }
`;

function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** A path that starts with the name itself where that is the point. */
function pathIn(folder: string, name: string): string {
  return name.startsWith("--") ? `${name}/../${relative(process.cwd(), join(folder, name))}` : join(folder, name);
}

describe("fc-contract generate", () => {
  it("finds the committed files fresh", async () => {
    const { code, stdout, stderr } = await runCommand(["generate", "--check"]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe("the generated files are fresh (src/generated, src/generated/control)\n");
  });

  it("gives the same bytes wherever it runs", async () => {
    const folder = temporaryFiles({ "pets.yaml": PETS });
    const [first, second] = [join(folder, "first"), join(folder, "second")];

    await runCommand(["generate", "--spec", join(folder, "pets.yaml"), "--out", first]);
    await runCommand(["generate", "--spec", join(folder, "pets.yaml"), "--out", second]);
    expect(readFolder(second)).toEqual(readFolder(first));
    expect(Object.keys(readFolder(first))).toEqual([
      "manifest.json",
      "openapi.json",
      "schemas.d.ts",
      "schemas.js",
      "types.ts",
      "validators.d.ts",
      "validators.js",
    ]);
  });

  it("shows what one changed character changes, and exits 1", async () => {
    const folder = temporaryFiles({ "pets.yaml": PETS });
    const args = ["generate", "--spec", join(folder, "pets.yaml"), "--out", join(folder, "out")];
    await runCommand(args);
    writeFileSync(join(folder, "pets.yaml"), PETS.replace("maxLength: 3", "maxLength: 4"));

    const { code, stdout, stderr } = await runCommand([...args, "--check"]);
    expect(code).toBe(1);
    expect(stdout).toContain(`-            "maxLength": 3\n+            "maxLength": 4\n`);
    expect(stdout).toContain(`+++ ${join(folder, "out/openapi.json")} (as it would be generated)\n`);
    expect(stderr).toBe(`\n4 generated files are not what the document gives; run npx fc-contract ${args.join(" ")}\n`);
  });

  it.each([
    ["plain names", "pets.yaml", "out", []],
    ["names that a shell takes apart", "my pets' $(list).yaml", "out put", []],
    ["names that start with dashes", "--pets.yaml", "--out", []],
    ["--overwrite", "pets.yaml", "out", ["--overwrite"]],
  ])("advises a command that works as it is: %s", async (_, spec, out, flags) => {
    const folder = temporaryFiles({ [spec]: PETS });
    const words = [`--spec=${pathIn(folder, spec)}`, `--out=${pathIn(folder, out)}`, ...flags];
    const stale = await runCommand(["generate", ...words, "--check"]);

    expect(stale.code).toBe(1);
    const advice = / run npx fc-contract (.*)\n$/.exec(stale.stderr)?.[1] ?? "";
    expect((await runCommand(splitByShell(advice))).code).toBe(0);
    expect((await runCommand(["generate", ...words, "--check"])).code).toBe(0);
  });

  it("advises --overwrite for files that were not generated, and says which", async () => {
    const folder = temporaryFiles({ "pets.yaml": PETS, "out/types.ts": "export type Mine = 1;\n" });
    const args = ["generate", "--spec", join(folder, "pets.yaml"), "--out", join(folder, "out")];

    expect((await runCommand([...args, "--check"])).stderr).toBe(
      `\n7 generated files are not what the document gives; run npx fc-contract ${args.join(" ")} --overwrite, which replaces what was not generated (${join(folder, "out/types.ts")})\n`,
    );
  });

  it("advises the script of the checkout where that was started", async () => {
    const folder = temporaryFiles({ "pets.yaml": PETS });
    const words = ["--spec", join(folder, "pets.yaml"), "--out", join(folder, "out")];
    const npm = { npm_package_name: "fc-contract", npm_lifecycle_event: "generate" };

    expect((await runCommand(["generate", ...words, "--check"], npm)).stderr).toBe(
      `\n7 generated files are not what the document gives; run npm run generate -- ${words.join(" ")}\n`,
    );
  });

  it.each([["--check"], ["--overwrite"]])("refuses a file where a folder is wanted, with %s", async (flag) => {
    const folder = temporaryFiles({ "pets.yaml": PETS, out: "" });
    const [spec, out] = [join(folder, "pets.yaml"), join(folder, "out")];

    expect(await runCommand(["generate", "--spec", spec, "--out", out, flag])).toEqual({
      code: 2,
      stdout: "",
      stderr: `fc-contract: --out ${out} is a file; name a folder\n`,
    });
  });

  it.each([["--check"], ["--overwrite"]])(
    "names a folder that has the name of a generated file, with %s",
    async (flag) => {
      const folder = temporaryFiles({ "pets.yaml": PETS, "out/types.ts/mine.txt": "" });
      const [spec, out] = [join(folder, "pets.yaml"), join(folder, "out")];

      const { code, stdout, stderr } = await runCommand(["generate", "--spec", spec, "--out", out, flag]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(/^fc-contract: cannot write .*out.*: a folder, not a file\n$/);
    },
  );

  it("notices a changed comment, an edited output and a missing file", async () => {
    const folder = temporaryFiles({ "pets.yaml": PETS });
    const out = join(folder, "out");
    const args = ["generate", "--spec", join(folder, "pets.yaml"), "--out", out];
    const check = async (): Promise<number | null> => (await runCommand([...args, "--check"])).code;

    await runCommand(args);
    expect(await check()).toBe(0);
    writeFileSync(join(folder, "pets.yaml"), `${PETS}# one more comment\n`);
    expect(await check()).toBe(1);
    await runCommand(args);
    writeFileSync(join(out, "types.ts"), `${readFileSync(join(out, "types.ts"), "utf8")}//\n`);
    expect(await check()).toBe(1);
    await runCommand(args);
    rmSync(join(out, "validators.d.ts"));
    expect(await check()).toBe(1);
  });

  it("makes validators that run without any package", async () => {
    const folder = temporaryFiles({
      "pets.yaml": PETS,
      "try.mjs": `import { responses, validators } from "./out/validators.js";
const validate = validators[responses["GET /pets/{name}"]["200"]];
const values = [
  { name: "Rex", tags: [] },
  { name: "\u{1F436}\u{1F436}\u{1F436}", tags: [{ id: 1 }, { id: 2 }] },
  { name: "Rexx", tags: [{ id: 1 }, { id: 1 }] },
  { name: 1, tags: [], age: 2 },
];
console.log(JSON.stringify(values.map((value) => validate(value))));
`,
    });
    await runCommand(["generate", "--spec", join(folder, "pets.yaml"), "--out", join(folder, "out")]);
    const { stdout, stderr } = await runNode([join(folder, "try.mjs")]);

    expect(stderr).not.toContain("Error");
    expect(JSON.parse(stdout)).toEqual([true, true, false, false]);
  });

  it("generates again when a source changes, and reports a mistake without stopping", async () => {
    const folder = temporaryFiles({ "pets.yaml": PETS });
    const spec = join(folder, "pets.yaml");
    const out = join(folder, "out");
    const command = startCommand(["generate", "--spec", spec, "--out", out, "--watch"]);
    const generated = (times: number): Promise<unknown> =>
      command.printed(new RegExp(`(?:/out: [^\\n]*\\n[^]*){${times}}`));

    await command.printed(/watching for changes; stop with Ctrl-C/);
    writeFileSync(spec, PETS.replace("maxLength: 3", "maxLength: 33"));
    await generated(2);
    expect(readFileSync(join(out, "openapi.json"), "utf8")).toContain('"maxLength": 33');
    writeFileSync(spec, PETS.replace("type: integer", "type: integr"));
    await command.printed(/pets\.yaml:22:92: not a JSON Schema/);
    writeFileSync(spec, PETS.replace("maxLength: 3", "maxLength: 34"));
    await generated(3);
    expect(readFileSync(join(out, "openapi.json"), "utf8")).toContain('"maxLength": 34');

    command.interrupt();
    expect((await command.ended).code).toBe(130);
  });

  it("gives the shipped validators no import but of each other", () => {
    for (const version of SURFACES) {
      const code = readFileSync(join(packageRoot, "src/generated", version, "validators.js"), "utf8");
      expect(code).not.toMatch(/\brequire\(|^import (?!\{[\w, ]+\} from "\.\.\/[\w.-]+\/validators\.js";$)/m);
    }
  });

  it.each([
    ["a document that is missing", undefined, "cannot read", "no such file"],
    ["a YAML slip", "openapi: 3.1.0\n\tinfo: {}\n", "pets.yaml:2:1:", "Tabs are not allowed as indentation"],
    [
      "a schema that does not compile",
      PETS.replace("type: integer", "type: integr"),
      "pets.yaml:22:92:",
      "type must be one of array",
    ],
  ])("exits 2 for %s, with its place and the reason", async (_, content, place, reason) => {
    const folder = temporaryFiles(content === undefined ? {} : { "pets.yaml": content });
    const { code, stdout, stderr } = await runCommand([
      "generate",
      "--spec",
      join(folder, "pets.yaml"),
      "--out",
      join(folder, "out"),
    ]);

    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(place);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain("    at ");
    expect(readdirSync(folder)).not.toContain("out");
  });

  it.each([
    [["generate", "--spec", "x.yaml"], "--spec needs --out DIR: where should the files go?"],
    [["generate", "--check", "--watch"], "--check and --watch exclude each other"],
    [["generate", "--colour"], "fc-contract: unknown option --colour\n"],
    [["generate", "extra"], 'fc-contract: unexpected argument "extra"; generate takes options only\n'],
  ])("exits 2 for %s", async (args, message) => {
    const { code, stdout, stderr } = await runCommand(args);

    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
