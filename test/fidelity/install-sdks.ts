import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** What npm reads: the releases, the digest of each, and how it is to write them down. */
const SOURCES = ["package.json", "package-lock.json", ".npmrc"];

/** Nothing reads these of a release: ES modules and declarations are all that is needed. */
const NEEDLESS = ["cjs", "CHANGELOG.md", "README.md"];

/** Where the releases are, or will be. Another list of releases has another folder. */
export function installedFolder(source: string, cache: string): string {
  const lock = readFileSync(join(source, "package-lock.json"));
  return join(cache, createHash("sha256").update(lock).digest("hex").slice(0, 16));
}

/**
 * Installs the releases of a lock file, unless the cache has them. npm compares each with its digest. Nobody sees a folder
 * that is not complete: it gets its name in the end, and of two that are made at once the first one stays.
 *
 * @param source - the folder of the lock file
 * @throws Error with what npm says
 */
export async function installSdks(source: string, cache: string): Promise<string> {
  const folder = installedFolder(source, cache);
  if (existsSync(folder)) {
    return folder;
  }
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, "making-"));
  try {
    SOURCES.forEach((name) => copyFileSync(join(source, name), join(made, name)));
    await runNpm(made);
    dropNeedless(join(made, "node_modules"));
    rename(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return folder;
}

async function runNpm(cwd: string): Promise<void> {
  // `npm run --silent` would keep the reason of a failure back.
  const output = ["--no-audit", "--no-fund", "--loglevel=error"];
  const options = ["--ignore-scripts", "--prefer-offline", "--fetch-retries=1", ...output];
  try {
    await promisify(execFile)("npm", ["ci", ...options], { cwd });
  } catch (error) {
    const { message, stderr = "" } = error as { readonly message: string; readonly stderr?: string };
    throw new Error(
      `npm cannot fetch the releases of Stripe's SDK, and they are not cached: ${readReason(stderr) ?? message}`,
      { cause: error },
    );
  }
}

/** The code of npm's error and its first sentence. */
function readReason(stderr: string): string | undefined {
  const lines = stderr.split("\n").flatMap((line) => /^npm err\S* (.*)/i.exec(line)?.[1] ?? []);
  const code = lines.find((line) => line.startsWith("code "))?.slice("code ".length);
  const sentence = lines.find((line) => !/^(code|syscall|errno|path) /.test(line));
  return code === undefined ? sentence : [code, sentence].join(", ");
}

/** The types of Node are the project's own. */
function dropNeedless(packages: string): void {
  rmSync(join(packages, "@types"), { recursive: true, force: true });
  for (const name of readdirSync(packages).filter((entry) => entry.startsWith("stripe-"))) {
    const folder = join(packages, name);
    NEEDLESS.forEach((entry) => rmSync(join(folder, entry), { recursive: true, force: true }));
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((entry) => entry.endsWith(".map"))
      .forEach((entry) => rmSync(join(folder, entry)));
  }
}

/** Somebody else may have been quicker. */
function rename(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) {
      throw error;
    }
  }
}
