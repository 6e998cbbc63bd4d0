import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** The folder of this package, from wherever in it this code runs: a source or a bundle. */
export const packageRoot: string = dirname(findPackageJSON(import.meta.url) ?? process.cwd());

/** Whether the TypeScript sources run as they are; a published package has only dist/. */
export const isCheckout: boolean = import.meta.url.endsWith(".ts");

/** A file or folder by its path under src/. The published package has it under dist/, and a `.ts` as `.js`. */
export function packageFile(path: string): string {
  return isCheckout ? join(packageRoot, "src", path) : join(packageRoot, "dist", path.replace(/\.ts$/, ".js"));
}
