import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** The root folder of this package, whether this code runs from src/ or from the bundle. */
export const packageRoot: string = dirname(findPackageJSON(import.meta.url) ?? process.cwd());

/** Whether this code runs from the TypeScript sources; the published package has only dist/. */
export const isCheckout: boolean = import.meta.url.endsWith(".ts");

/** Finds a file or folder by its path under src/. In the published package it is under dist/, and `.ts` is `.js`. */
export function packageFile(path: string): string {
  return isCheckout ? join(packageRoot, "src", path) : join(packageRoot, "dist", path.replace(/\.ts$/, ".js"));
}
