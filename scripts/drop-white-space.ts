import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";

/**
 * Rewrites what is published with less white space, a tenth of the package. Names are kept, so that a stack trace still
 * says which function. Short lines would compress a tenth worse: they break equal code in different places.
 */
export async function dropWhiteSpace(folder: string): Promise<void> {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (name.endsWith(".d.ts")) {
      writeFileSync(file, readFileSync(file, "utf8").replaceAll(/^( {4})+/gm, indentLess));
    } else if (name.endsWith(".json")) {
      writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, "utf8"))));
    } else if (name.endsWith(".js")) {
      const { code } = await transform(readFileSync(file, "utf8"), {
        charset: "utf8",
        minifySyntax: true,
        minifyWhitespace: true,
      });
      writeFileSync(file, code);
    }
  }
}

/** One space for each level in place of four. */
function indentLess(indent: string): string {
  return " ".repeat(indent.length / 4);
}
