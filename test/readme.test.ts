import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../src/contract/package-root.ts";
import { runCommand } from "./support/run-command.ts";

const readme = readFileSync(join(packageRoot, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  exports: Record<string, string | { types: string }>;
};

/** The code blocks of one language, with the line each begins on. */
function snippets(language: string): { line: number; code: string }[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map((match) => ({
    line: readme.slice(0, match.index).split("\n").length + 1,
    code: match[1] ?? "",
  }));
}

/** Our own package as the snippets import it: the sources behind each published entry point. */
function readPaths(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(manifest.exports).flatMap(([entry, target]) => {
      const types = typeof target === "string" ? target : target.types;
      const source = types.replace("./dist/", "./src/").replace(/\.d\.ts$/, ".ts");
      return [[entry.replace(/^\./, "fc-contract"), [source]]];
    }),
  );
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

describe("the README", () => {
  it("has TypeScript that compiles", () => {
    const files = Object.fromEntries(
      snippets("ts").map(({ line, code }) => [join(packageRoot, "test", `readme-line-${line}.ts`), code]),
    );
    expect(Object.keys(files).length).toBeGreaterThan(2);
    expect(typeErrors(files)).toEqual([]);
  });

  it("has the snippets that the client's tests run", () => {
    const folder = join(packageRoot, "test/client/snippets");
    for (const file of readdirSync(folder)) {
      const body = readFileSync(join(folder, file), "utf8").split("\n").slice(2).join("\n").trim();
      expect(readme).toContain(body);
    }
  });

  it("begins with code by line 25", () => {
    expect(snippets("ts")[0]?.line).toBeLessThan(25);
  });

  it("is finished", () => {
    expect(readme).not.toMatch(/[A-Z]+_SECTION|TODO|TBD/);
  });

  it("runs only npm scripts that exist", () => {
    const used = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? "");
    expect(used.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it("calls only commands and options that exist", async () => {
    const lines = snippets("sh").flatMap(({ code }) => code.split("\n"));
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
