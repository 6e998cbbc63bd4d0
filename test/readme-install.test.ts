import { expect, it } from "vitest";
import { readBlocks } from "./support/readme-snippets.ts";

/** What a command needs beside the package; `npm run test:package` runs each with and without it. */
const NEEDS: readonly (readonly [command: RegExp, packages: readonly string[]])[] = [
  [/^npx fc-contract generate\b/, ["openapi-typescript@7", "typescript@5"]],
  [/^npx fc-contract mock\b/, ["@stoplight/prism-http@5"]],
  [/^npx fc-contract (?:mock|run|sandbox) .*--tls\b/, ["node-forge@1"]],
  [/^npx fc-contract check\b.* --target mock\b/, ["@stoplight/prism-http@5"]],
];

interface Use {
  readonly line: number;
  readonly text: string;
  readonly needs: readonly string[];
}

/** Every command and import, with the packages that it needs, and whether a line before it installs them. */
function findUses(): (Use & { readonly missing: readonly string[] })[] {
  const installed = new Set<string>();
  const uses: (Use & { readonly missing: readonly string[] })[] = [];

  for (const { language, line, code } of readBlocks()) {
    for (const [index, text] of code.split("\n").entries()) {
      for (const spec of readInstalled(language, text)) {
        installed.add(spec);
        installed.add(withoutVersion(spec));
      }
      const needs = readNeeds(language, text);
      if (needs.length > 0) {
        uses.push({ line: line + index, text, needs, missing: needs.filter((name) => !installed.has(name)) });
      }
    }
  }
  return uses;
}

function readInstalled(language: string, text: string): string[] {
  const [, packages = ""] = /^npm install --save-dev ([^#&]+)/.exec(language === "sh" ? text : "") ?? [];
  return packages.split(" ").filter((spec) => spec !== "");
}

function readNeeds(language: string, text: string): readonly string[] {
  if (language === "sh") {
    const needs = NEEDS.flatMap(([command, packages]) => (command.test(text) ? packages : []));
    return /\bnpx fc-contract\b/.test(text) ? ["fc-contract", ...needs] : needs;
  }
  const [, specifier = ""] =
    /^(?:import|\}) (?:.*from )?"([^".][^"]*)"/.exec(/^[jt]s$/.test(language) ? text : "") ?? [];
  if (specifier === "" || specifier.startsWith("node:")) {
    return [];
  }
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  return specifier === "fc-contract/vitest" ? [name, "vitest"] : [name];
}

function withoutVersion(spec: string): string {
  return spec.replace(/(?<=.)@[^@]*$/, "");
}

it("the README installs each package on a line before the first command or import that needs it", () => {
  expect(findUses().filter(({ missing }) => missing.length > 0)).toEqual([]);
});

it("the README has a command for each need, and for imports of other packages", () => {
  const needed = new Set(findUses().flatMap(({ needs }) => needs));
  for (const name of [...NEEDS.flatMap(([, packages]) => packages), "fc-contract", "stripe", "vitest", "msw"]) {
    expect(needed).toContain(name);
  }
});

it("the contract tests against the mock follow a line that installs what they need", () => {
  const [section] = readBlocks().filter(({ code }) => code.includes("check --target mock"));
  expect(section?.code).toMatch(
    /^npm install --save-dev @stoplight\/prism-http@5.*\nnpx fc-contract check --target mock/m,
  );
});
