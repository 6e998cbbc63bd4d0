/**
 * Compiles src/ to dist/ and copies what stays as it is: what is generated (validators, their declarations, the JSON
 * documents), the data that is read at run time, and the files that the sandbox's pages load.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");

rmSync(join(root, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" });

for (const file of readdirSync(join(root, "src/generated"), { recursive: true, encoding: "utf8" })) {
  if (/\.(js|d\.ts|json)$/.test(file)) {
    copyFileSync(join(root, "src/generated", file), join(root, "dist/generated", file));
  }
}

for (const path of ["sandbox/pages/assets", "products/stripe/stripe-api/stripe-api.json"]) {
  cpSync(join(root, "src", path), join(root, "dist", path), { recursive: true });
}
