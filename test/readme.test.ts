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
  const own = Object.entries(manifest.exports).map(([entry, target]) => {
    const types = typeof target === "string" ? target : target.types;
    const source = types.replace("./dist/", "./src/").replace(/\.d\.ts$/, ".ts");
    return [entry.replace(/^\./, "fc-contract"), [source]] as const;
  });
  // The README's readers have one stripe; the tests have three releases of it.
  return {
    ...Object.fromEntries(own.map(([name, [source]]) => [name, [source ?? ""]])),
    stripe: ["./node_modules/stripe-preview/esm/stripe.esm.node.d.ts"],
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

describe("the README", () => {
  it("has TypeScript that compiles", () => {
    const files = Object.fromEntries(
      snippets("ts").map(({ line, code }) => [join(packageRoot, "test", `readme-line-${line}.ts`), code]),
    );
    expect(Object.keys(files).length).toBeGreaterThan(2);
    expect(typeErrors(files)).toEqual([]);
  });

  it.each(["test/client/snippets", "test/sandbox/snippets", "test/browser/snippets"])(
    "has the snippets of %s, which tests run",
    (path) => {
      const folder = join(packageRoot, path);
      for (const file of readdirSync(folder)) {
        // All but the imports, which name the sources there and the package here.
        const body = readFileSync(join(folder, file), "utf8").replace(/^(\/\*.*\*\/\n|#!.*\n|import .*\n)+/, "");
        expect(readme).toContain(body.trim());
      }
    },
  );

  it.each(["accounts.js", "accounts.test.js", ".github/workflows/contract.yml", ".gitlab-ci.yml"])(
    "has examples/ci/%s, which `npm run test:recipe` runs",
    (file) => {
      expect(readme).toContain(`\n${readFileSync(join(packageRoot, "examples/ci", file), "utf8")}\`\`\`\n`);
    },
  );

  it("begins with code by line 25", () => {
    expect(snippets("ts")[0]?.line).toBeLessThan(25);
  });

  it("is finished", () => {
    expect(readme.match(/[A-Z]+_SECTION|TODO|TBD/g) ?? []).toEqual([]);
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
