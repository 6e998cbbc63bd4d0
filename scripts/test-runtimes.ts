// Runs the client's suite on every runtime that is claimed. `npm run test:runtimes [-- NAME...]`
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { startBehavioursServer } from "../test/runtimes/behaviours-server.ts";

interface Runtime {
  readonly name: string;
  /** The package that holds the binary for this machine: installing it runs no script. */
  readonly package: string;
  readonly version: string;
  readonly binary: string;
  readonly args: readonly string[];
}

const { platform, arch } = process;
const suffix = platform === "win32" ? ".exe" : "";
const nodePlatform = platform === "win32" ? "win" : platform;
const bunArch = arch === "arm64" ? "aarch64" : arch;
const denoLibc = platform === "linux" ? "-glibc" : "";

const runtimes: readonly Runtime[] = [
  // The oldest Node that is claimed, and the newest of each later line.
  ...["22.18.0", "24", "26"].map((version) => ({
    name: `node ${version}`,
    package: `node-${nodePlatform}-${arch}`,
    version,
    binary: `bin/node${suffix}`,
    args: [],
  })),
  {
    name: "bun",
    package: `@oven/bun-${platform === "win32" ? "windows" : platform}-${bunArch}`,
    version: "latest",
    binary: `bin/bun${suffix}`,
    args: ["run"],
  },
  {
    name: "deno",
    package: `@deno/${platform}-${arch}${denoLibc}`,
    version: "latest",
    binary: `deno${suffix}`,
    args: ["run", "--no-lock", "--node-modules-dir=manual", "--allow-net", "--allow-read", "--allow-env"],
  },
];

const suite = fileURLToPath(new URL("../test/runtimes/run-client-suite.ts", import.meta.url));
const wanted = process.argv.slice(2);
const chosen = runtimes.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));
if (chosen.length === 0) {
  console.error(`no runtime of that name: choose from ${runtimes.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

await using server = await startBehavioursServer();
const results: (readonly [name: string, isRight: boolean])[] = [];
for (const runtime of chosen) {
  console.log(runtime.name);
  const binary = await fetchRuntime(runtime);
  results.push([runtime.name, await succeeds(binary, [...runtime.args, suite, server.url])]);
}
for (const [name, isRight] of results) {
  console.log(`${isRight ? "✓" : "✗"} ${name}`);
}
process.exitCode = results.every(([, isRight]) => isRight) ? 0 : 1;

/** Installs the package of a runtime once into a folder of the system's temporary files. */
async function fetchRuntime({ name, package: packageName, version, binary }: Runtime): Promise<string> {
  const folder = join(tmpdir(), "fc-contract-runtimes", name.replace(" ", "-"));
  const file = join(folder, "node_modules", packageName, binary);
  if (existsSync(file)) {
    return file;
  }
  await mkdir(folder, { recursive: true });
  const args = [
    "install",
    "--prefix",
    folder,
    "--no-save",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  if (!(await succeeds("npm", [...args, `${packageName}@${version}`])) || !existsSync(file)) {
    throw new Error(`${name} can't be had: npm install ${packageName}@${version} failed`);
  }
  return file;
}

function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (status) => resolve(status === 0));
  });
}
