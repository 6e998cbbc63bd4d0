import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "../../src/contract/package-root.ts";

export interface Snippet {
  /** The line of the README on which the code starts. */
  readonly line: number;
  readonly code: string;
}

export const readme: string = readFileSync(join(packageRoot, "README.md"), "utf8");

/** The code blocks of one language; output is in blocks of no language, the empty string. */
export function readSnippets(language: string): Snippet[] {
  return readBlocks().filter((block) => block.language === language);
}

/** All code blocks, in order. */
export function readBlocks(): (Snippet & { readonly language: string })[] {
  return [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: language = "", 2: code = "" }) => ({
    line: readme.slice(0, index).split("\n").length + 1,
    language,
    code,
  }));
}

/** The one code block of a language that has this text in it. */
export function findSnippet(language: string, text: string): Snippet {
  const found = readSnippets(language).filter(({ code }) => code.includes(text));
  const [snippet] = found;
  if (snippet === undefined || found.length > 1) {
    throw new Error(`${found.length} snippets of ${language} have ${text} in them, expected 1`);
  }
  return snippet;
}

/** Writes a snippet down as it is printed and imports it. vitest.config.ts resolves this package and `stripe` in it. */
export async function importSnippet<Module>({ line, code }: Snippet): Promise<Module> {
  const folder = join(packageRoot, "test/.readme");
  const file = join(folder, `line-${line}.ts`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Module;
}
