import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Deletes the declarations that no published one leads to: only `entries`, and what they import, are for users. */
export function dropDeclarations(dist: string, entries: readonly string[]): void {
  const reached = new Set(entries.map((entry) => resolve(entry)));
  for (const file of reached) {
    const text = readFileSync(file, "utf8");
    for (const [, specifier = ""] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g)) {
      const imported = resolve(dirname(file), specifier.replace(/\.(js|ts)$/, ".d.ts"));
      if (existsSync(imported)) {
        reached.add(imported);
      }
    }
  }
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    const file = join(dist, name);
    if (file.endsWith(".d.ts") && !reached.has(file)) {
      rmSync(file);
    }
  }
}
