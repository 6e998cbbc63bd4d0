/** Builds dist/ from src/: the declarations, the bundle and the data. */
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.ts";
import manifest from "../package.json" with { type: "json" };
import { copyData } from "./copy-data.ts";
import { dropWhiteSpace } from "./drop-white-space.ts";
import { dropDeclarations } from "./drop-declarations.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = join(root, "dist");
const tsc = join(root, "node_modules/typescript/bin/tsc");

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" });
await bundle(dist);
copyData(dist);

// tsc does not copy declarations that were generated beside JavaScript.
for (const file of readdirSync(join(root, "src/generated"), { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".d.ts")) {
    copyFileSync(join(root, "src/generated", file), join(dist, "generated", file));
  }
}

dropDeclarations(dist, listEntries());
await dropWhiteSpace(dist);

/** The declarations that package.json exports. */
function listEntries(): readonly string[] {
  return Object.values<string | { types: string }>(manifest.exports).flatMap((target) => {
    if (typeof target === "string") {
      return [];
    }
    const [folder = "", rest] = target.types.split("*");
    return rest === undefined
      ? [join(root, target.types)]
      : readdirSync(join(root, folder)).map((file) => join(root, folder, file));
  });
}
