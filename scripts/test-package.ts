/**
 * The packed package as strangers have it: installed beside the compilers, test runners and releases of stripe that
 * projects use, its declarations compiled without leniency, the README's commands run and its first snippets compiled
 * and run.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findSnippet } from "../test/support/readme-snippets.ts";
import { PROJECTS, type Project } from "./package-projects.ts";
import { STRANGER } from "./package-stranger.ts";
import { walkReadme } from "./walk-readme.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fc-contract-package-"));
const dist = join(root, "dist");

// Nothing of the checkout may be found, but its Node is the one to run on.
const foreign = (process.env["PATH"] ?? "")
  .split(delimiter)
  .filter((path) => !path.endsWith(join("node_modules", ".bin")));
const environment = { ...process.env, PATH: [dirname(process.execPath), ...foreign].join(delimiter) };

const SNIPPETS = {
  "client.ts": findSnippet("ts", "relink_options: { authorization").code,
  "stripe.ts": findSnippet("ts", "const { accounts, sessions } = stripe.financialConnections").code,
  "matchers.test.ts": findSnippet("ts", 'import { expect, test } from "vitest"').code,
};

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function call(cwd: string, command: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: environment, encoding: "utf8" });
  return { code: status, out: stdout.trim(), err: stderr.trim() };
}

function succeed(cwd: string, command: string, ...args: readonly string[]): string {
  const { code, out, err } = call(cwd, command, ...args);
  if (code !== 0) {
    throw new Error(`${command} ${args.join(" ")} exits with ${code}:\n${out}\n${err}`);
  }
  return out;
}

function expectEqual(what: string, got: unknown, wanted: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(wanted)) {
    throw new Error(`${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
  }
}

function pack(): string {
  const output = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename, size, files }] = JSON.parse(output) as [{ filename: string; size: number; files: object[] }];
  console.log(`ok   packed: ${files.length} files, ${Math.round(size / 1024)} kB`);
  return join(folder, filename);
}

function tryProject(project: Project, tarball: string): void {
  const cwd = join(folder, project.name);
  mkdirSync(cwd);
  writeFileSync(join(cwd, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  writeFileSync(join(cwd, ".npmrc"), "engine-strict=true\n");
  succeed(cwd, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", tarball, ...project.packages);
  const has = (name: string): boolean => project.packages.some((spec) => spec.startsWith(`${name}@`));
  const files = [
    "stranger.ts",
    "client.ts",
    ...(has("stripe") ? ["stripe.ts"] : []),
    ...(has("vitest") ? ["matchers.test.ts"] : []),
  ];

  for (const [name, code] of Object.entries({ "stranger.ts": STRANGER, ...SNIPPETS })) {
    if (files.includes(name)) {
      writeFileSync(join(cwd, name), project.edit === undefined ? code : code.replace(...project.edit));
    }
  }
  if (has("typescript")) {
    writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files }));
    succeed(cwd, process.execPath, "node_modules/typescript/bin/tsc", "-p", "tsconfig.json");
  }
  for (const name of files.filter((file) => file === "client.ts" || file === "stripe.ts")) {
    const promised = [...readFileSync(join(cwd, name), "utf8").matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)];
    expectEqual(
      name,
      succeed(cwd, process.execPath, name).split("\n"),
      promised.map(([, comment]) => comment),
    );
  }
  if (has("vitest")) {
    succeed(cwd, process.execPath, "node_modules/vitest/vitest.mjs", "run");
  }
  for (const { args, code, err } of project.commands ?? []) {
    const outcome = call(cwd, "npx", ...args);
    expectEqual(`npx ${args.join(" ")}`, { code: outcome.code, err: outcome.err }, { code, err });
  }
  const commands = (project.commands ?? []).map(({ args }) => args.join(" "));
  console.log(`ok   ${project.name}: ${[...project.packages, ...commands].join(", ")}`);
}

const COMPILER_OPTIONS = {
  noEmit: true,
  strict: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  resolveJsonModule: true,
  skipLibCheck: false,
  types: ["node"],
};

try {
  const tarball = pack();
  const reader = join(folder, "reader");
  mkdirSync(reader);
  console.log(`ok   the README's ${await walkReadme(reader, tarball, environment)} commands in their order`);
  for (const project of PROJECTS) {
    tryProject(project, tarball);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(dist, { recursive: true, force: true });
}
