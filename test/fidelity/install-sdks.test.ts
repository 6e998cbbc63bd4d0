import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFiles } from "../support/temporary-files.ts";
import { installedFolder, installSdks } from "./install-sdks.ts";
import { SDK_RELEASES, SDKS_SOURCE } from "./sdk-releases.ts";

/** A release of an SDK, packed, in the lock file of a folder. */
function writeSource(): { readonly source: string; readonly tarball: string } {
  const source = temporaryFiles({
    "sdk/package.json": JSON.stringify({ name: "stripe", version: "1.0.0" }),
    "sdk/CHANGELOG.md": "# Changelog\n",
    "sdk/cjs/index.js": "",
    "sdk/esm/index.js": "export const release = 1;\n",
    "sdk/esm/index.js.map": "{}",
    "sdk/esm/index.d.ts": "export declare const release: number;\n",
    ".npmrc": "",
  });
  const npm = (...args: readonly string[]): string =>
    execFileSync("npm", args, { cwd: source, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const tarball = join(source, npm("pack", "./sdk").trim());
  npm("install", "--package-lock-only", `stripe-1.0.0@file:${tarball}`);
  for (const file of ["package.json", "package-lock.json"].map((name) => join(source, name))) {
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("file:stripe", `file:${source}/stripe`));
  }
  return { source, tarball };
}

describe("The releases of the SDK", () => {
  it("are those of the lock file", () => {
    const { dependencies } = JSON.parse(readFileSync(join(SDKS_SOURCE, "package.json"), "utf8")) as {
      readonly dependencies: object;
    };

    expect(dependencies).toEqual(
      Object.fromEntries(SDK_RELEASES.map(({ release }) => [`stripe-${release}`, `npm:stripe@${release}`])),
    );
  });

  it("are installed once when two ask for them at the same time, with what is needed of them", async () => {
    const { source } = writeSource();
    const cache = join(source, "cache");
    const folders = await Promise.all([installSdks(source, cache), installSdks(source, cache)]);

    expect(folders).toEqual([installedFolder(source, cache), installedFolder(source, cache)]);
    expect(readdirSync(cache).map((name) => join(cache, name))).toEqual([folders[0]]);
    const files = readdirSync(join(folders[0] ?? "", "node_modules/stripe-1.0.0"), {
      recursive: true,
      encoding: "utf8",
    });
    expect(files.toSorted()).toEqual(["esm", "esm/index.d.ts", "esm/index.js", "package.json"]);
  });

  it("are refused when a release is not the one of the lock file", async () => {
    const { source } = writeSource();
    const cache = join(source, "cache");
    const lock = join(source, "package-lock.json");
    const digest = createHash("sha512").update("another release").digest("base64");
    writeFileSync(lock, readFileSync(lock, "utf8").replace(/sha512-[^"]+/, `sha512-${digest}`));

    await expect(installSdks(source, cache)).rejects.toThrow(
      /^npm cannot fetch the releases .* not cached: EINTEGRITY, sha512-/,
    );
    expect(readdirSync(cache)).toEqual([]);
  });

  it("are taken from the cache without npm, which may be offline", async () => {
    const { source, tarball } = writeSource();
    const cache = join(source, "cache");
    const folder = await installSdks(source, cache);
    rmSync(tarball);

    expect(await installSdks(source, cache)).toBe(folder);
  });
});
