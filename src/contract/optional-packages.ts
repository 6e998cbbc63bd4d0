import { readFileSync } from "node:fs";
import { createRequire, findPackageJSON } from "node:module";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { parseJsonObject } from "../schema/json.ts";
import { packageRoot } from "./package-root.ts";

/** A package that is not installed with this one, as it was found. */
export interface OptionalPackage {
  readonly name: string;
  /** Its main file. */
  readonly file: string;
  readonly version: string;
}

/** A package that only some commands need: which versions will do, and how to get one. */
export interface Requirement {
  readonly name: string;
  readonly major: number;
  readonly install: string;
}

const BIN = join("node_modules", ".bin");

/** Every installation of a package that could be loaded: beside this package, in the working directory, or brought by npx. */
export function findPackages(name: string): OptionalPackage[] {
  const bins = (process.env["PATH"] ?? "").split(delimiter).filter((path) => path.endsWith(BIN));
  const bases = [
    join(packageRoot, "package.json"),
    join(process.cwd(), "package.json"),
    ...bins.map((bin) => join(bin, "../../package.json")),
  ];
  const files = new Set(bases.flatMap((base) => resolveFrom(base, name) ?? []));
  return [...files].map((file) => ({ name, file, version: readPackageVersion(file) }));
}

/** The package that another one sees under a name. */
export function findPackageOf(file: string, name: string): OptionalPackage | undefined {
  const found = resolveFrom(file, name);
  return found === undefined ? undefined : { name, file: found, version: readPackageVersion(found) };
}

export function loadPackage<Module>({ file }: OptionalPackage): Module {
  const module: Module = createRequire(file)(file);
  return module;
}

/**
 * Finds a package that only some commands need.
 *
 * @throws FcContractError `dependency_missing`, with the command that installs it, also for another major version
 */
export function findPackage({ name, major, install }: Requirement): OptionalPackage {
  const found = findPackages(name);
  const suitable = found.find(({ version }) => majorOf(version) === major);

  if (suitable === undefined) {
    const [other] = found;
    const problem =
      other === undefined
        ? `${name} is not installed beside fc-contract`
        : `this works with ${name} ${major}, and ${other.version} is installed`;
    throw new FcContractError("dependency_missing", `${problem}: ${install}`);
  }
  return suitable;
}

export function majorOf(version: string): number {
  return Number(version.split(".")[0]);
}

function resolveFrom(base: string, name: string): string | undefined {
  try {
    return createRequire(base).resolve(name);
  } catch {
    return undefined;
  }
}

function readPackageVersion(file: string): string {
  const manifest = findPackageJSON(pathToFileURL(file));
  const { version } = (manifest === undefined ? undefined : parseJsonObject(readFileSync(manifest, "utf8"))) ?? {};
  return typeof version === "string" ? version : "unknown";
}
