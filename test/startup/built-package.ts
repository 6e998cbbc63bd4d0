import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/contract/package-root.ts";
import { bundle } from "../../scripts/bundle.ts";
import { copyData } from "../../scripts/copy-data.ts";

/** The package as it is published, without declarations. It is inside the checkout, so that Node finds its dependencies. */
export const builtPackage: string = join(packageRoot, "test/.package");

export async function buildPackage(): ReturnType<typeof bundle> {
  rmSync(builtPackage, { recursive: true, force: true });
  for (const path of ["package.json", "openapi", "scripts/fc-contract.js"]) {
    cpSync(join(packageRoot, path), join(builtPackage, path), { recursive: true });
  }
  copyData(join(builtPackage, "dist"));
  return bundle(join(builtPackage, "dist"));
}
