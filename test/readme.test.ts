import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "node:util";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";
import { packageRoot } from "../src/contract/package-root.ts";
import { importSnippet, readme, readSnippets } from "./support/readme-snippets.ts";
import { runCommand } from "./support/run-command.ts";

const manifest = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  exports: Record<string, string | { types: string }>;
};

/** Our own package as the snippets import it: the sources behind each published entry point. */
function readPaths(): Record<string, string[]> {
  const own = Object.entries(manifest.exports).map(([entry, target]) => {
    const types = typeof target === "string" ? target : target.types;
    const source = types.replace("./dist/", "./src/").replace(/\.d\.ts$/, ".ts");
    return [entry.replace(/^\./, "fc-contract"), [source]] as const;
  });
  return {
    ...Object.fromEntries(own.map(([name, [source]]) => [name, [source ?? ""]])),
    stripe: ["./node_modules/stripe-endive/esm/stripe.esm.node.d.ts"],
  };
}

function typeErrors(files: Readonly<Record<string, string>>): string[] {
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2024,
    lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.esnext.iterator.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    types: ["node"],
    paths: readPaths(),
    baseUrl: packageRoot,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => files[name] ?? readFile(name);
  host.fileExists = (name) => files[name] !== undefined || fileExists(name);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    files[name] === undefined
      ? getSourceFile.call(host, name, ...rest)
      : ts.createSourceFile(name, files[name], ts.ScriptTarget.ES2024, true);
  const program = ts.createProgram(Object.keys(files), options, host);
  return Object.keys(files).flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map((diagnostic) => `${name}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`),
  );
}

/** Whether a comment says what was printed; an ellipsis in it leaves something out. */
function isCutOf(comment: string, line: string): boolean {
  const [start = "", ...others] = comment.split("…");
  return others.length === 0 ? comment === line : line.startsWith(start) && line.endsWith(others.at(-1) ?? "");
}

describe("the README", () => {
  it("has TypeScript that compiles", () => {
    const files = Object.fromEntries(
      readSnippets("ts").map(({ line, code }) => [join(packageRoot, "test", `readme-line-${line}.ts`), code]),
    );
    expect(Object.keys(files).length).toBeGreaterThan(2);
    expect(typeErrors(files)).toEqual([]);
  });

  it.each(readSnippets("ts").filter(({ code }) => /console\.log\(.*\); \/\/ /.test(code)))(
    "prints at line $line what the comments say",
    async (snippet) => {
      const printed: string[] = [];
      const log = vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(format(...values)));
      try {
        await importSnippet(snippet);
      } finally {
        log.mockRestore();
      }
      // What is printed without a comment, as in a loop, may be anything.
      const promised = [...snippet.code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(
        ([, comment = ""]) => comment,
      );
      const isAllPromised = snippet.code.match(/console\.log\(/g)?.length === promised.length;
      const told = isAllPromised ? printed : printed.slice(0, promised.length);

      expect(told.map((line, index) => (isCutOf(promised[index] ?? "", line) ? promised[index] : line))).toEqual(
        promised,
      );
    },
  );

  it.each(["accounts.js", "accounts.test.js", ".github/workflows/contract.yml", ".gitlab-ci.yml"])(
    "has examples/ci/%s, which `npm run test:recipe` runs",
    (file) => {
      expect(readme).toContain(`\n${readFileSync(join(packageRoot, "examples/ci", file), "utf8")}\`\`\`\n`);
    },
  );

  it("has code by line 25", () => {
    expect(readSnippets("ts")[0]?.line).toBeLessThan(25);
  });

  it("is finished", () => {
    expect(readme.match(/[A-Z]+_SECTION|TODO|TBD/g) ?? []).toEqual([]);
  });

  it("runs only npm scripts that exist", () => {
    const used = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? "");
    expect(used.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it("calls only commands and options that exist", async () => {
    const lines = readSnippets("sh").flatMap(({ code }) => code.split("\n"));
    const calls = lines.flatMap((line) => {
      const [, command, rest = ""] = /fc-contract (\w+)([^#|]*)/.exec(line) ?? [];
      return command === undefined ? [] : [{ command, options: [...rest.matchAll(/--[\w-]+/g)].map(String) }];
    });
    expect(calls.length).toBeGreaterThan(3);
    for (const { command, options } of calls) {
      const { code, stdout } = await runCommand([command, "--help"]);
      expect({ command, code }).toEqual({ command, code: 0 });
      expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
    }
  });

  it("links only to files that exist", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link ?? "");
    const present = (link: string): boolean =>
      readdirSync(join(packageRoot, dirname(link))).includes(link.split("/").at(-1) ?? "");
    expect(links.filter((link) => !present(link))).toEqual([]);
  });
});
