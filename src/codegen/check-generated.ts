import { join } from "node:path";
import { diff } from "node:util";
import { displayPath } from "../contract/load/source-files.ts";
import { type GeneratedManifest, holds, MANIFEST_FILE, readManifest } from "../contract/compile/generated-manifest.ts";
import { digestGenerator, type GeneratedFiles, type Generate, type GenerateOptions } from "./generate-files.ts";
import { listForeignFiles, readOutput } from "./read-output.ts";

/** Lines shown around a change. */
const CONTEXT = 2;

/** By what `diff` says of a line: -1 only present, 0 in both, 1 only wanted. */
const MARKS = ["-", " ", "+"];

/** The longest diff of one file; what is cut off is counted. */
const LONGEST_DIFF = 60;

export interface Staleness {
  /** A diff for each file that differs or is missing. */
  readonly differences: readonly string[];
  /** Files that are not generated ones: only `--overwrite` replaces them. */
  readonly foreign: readonly string[];
}

/**
 * Compares what would be generated with what is in a folder.
 *
 * @throws DocumentError when the document does not parse, resolve or compile
 */
export async function checkGenerated(
  generate: Generate,
  folder: string,
  options: GenerateOptions = {},
): Promise<Staleness> {
  const manifest = readManifest(folder);
  const isFresh =
    manifest !== undefined &&
    manifest.generator === digestGenerator() &&
    holds(folder, manifest.sources) &&
    holds(folder, manifest.outputs);

  if (isFresh) {
    return { differences: [], foreign: [] };
  }
  const files = await generate(folder, options);
  return {
    differences: compareFiles(files, folder, manifest),
    foreign: listForeignFiles(files, folder, manifest),
  };
}

function compareFiles(files: GeneratedFiles, folder: string, manifest: GeneratedManifest | undefined): string[] {
  // A manifest of another generator that gave the same files is as good as a new one.
  const keepsManifest = manifest !== undefined && holds(folder, manifest.sources);

  return [...files].flatMap(([name, content]) => {
    const path = join(folder, name);
    const present = readOutput(path) ?? "";
    const isSame = present === content || (name === MANIFEST_FILE && keepsManifest);
    return isSame ? [] : [describeDifference(displayPath(path), present, content, name === MANIFEST_FILE)];
  });
}

function describeDifference(path: string, present: string, wanted: string, isManifest: boolean): string {
  if (present === "") {
    return `--- ${path}\n(missing)`;
  }
  const lines = formatDiff(present.split("\n"), wanted.split("\n"));
  const shown = lines.slice(0, isManifest ? 8 : LONGEST_DIFF);
  const more = lines.length - shown.length;
  const rest = more > 0 ? [`… ${more} more lines`] : [];
  return [`--- ${path}`, `+++ ${path} (as it would be generated)`, ...shown, ...rest].join("\n");
}

/** The changed lines with a little around them, in the marks of a unified diff: what goes before what comes. */
function formatDiff(present: string[], wanted: string[]): string[] {
  const entries = diff(wanted, present).map(([operation, line]) => ({ mark: MARKS[operation + 1] ?? " ", line }));
  const lines: string[] = [];
  const added: string[] = [];
  let presentLine = 0;
  let wasShown = false;

  for (const [index, { mark, line }] of entries.entries()) {
    presentLine += mark === "+" ? 0 : 1;
    const near = entries.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1);
    const isShown = near.some((entry) => entry.mark !== " ");
    if (isShown && !wasShown) {
      lines.push(`@@ line ${presentLine} @@`);
    }
    if (mark === "+") {
      added.push(`+${line}`);
    } else {
      const held = mark === " " ? added.splice(0) : [];
      lines.push(...held, ...(isShown ? [`${mark}${line}`] : []));
    }
    wasShown = isShown;
  }
  return [...lines, ...added];
}
