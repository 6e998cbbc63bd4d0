import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { isJsonObject, parseJsonObject } from "../../schema/json.ts";

export const MANIFEST_FILE = "manifest.json";

/** What generated files were made from and are: SHA-256 by file, paths relative to the manifest's folder. */
export interface GeneratedManifest {
  readonly sources: Readonly<Record<string, string>>;
  /** Of the code and the tools that generate. */
  readonly generator: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export function digestOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

export function readManifest(folder: string): GeneratedManifest | undefined {
  try {
    const { sources, generator, outputs } = parseJsonObject(readFileSync(join(folder, MANIFEST_FILE), "utf8")) ?? {};
    // A web application has a file of this name as well.
    return areDigests(sources) && typeof generator === "string" && areDigests(outputs)
      ? { sources, generator, outputs }
      : undefined;
  } catch {
    return undefined;
  }
}

function areDigests(value: unknown): value is Readonly<Record<string, string>> {
  return isJsonObject(value) && Object.values(value).every((digest) => typeof digest === "string");
}

/** The digests of source files, as a manifest in `folder` lists them. */
export function digestSources(folder: string, files: readonly string[]): Record<string, string> {
  const entries = files.map(
    (file) => [relative(folder, file).replaceAll("\\", "/"), digestOf(readFileSync(file))] as const,
  );
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** Whether every file still is what the manifest says. A file that is gone or cannot be read is not. */
export function holds(folder: string, digests: Readonly<Record<string, string>>): boolean {
  return Object.entries(digests).every(([path, digest]) => {
    try {
      return digestOf(readFileSync(resolve(folder, path))) === digest;
    } catch {
      return false;
    }
  });
}
