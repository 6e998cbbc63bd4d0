/**
 * Bundles the code of the package: an import costs half a millisecond per file, and there are hundreds of files. Names
 * are kept, so that stack traces can be read; comments are only in the declarations.
 */
import { readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type ChunkingContext, type OutputChunk, rolldown } from "rolldown";
import manifest from "../package.json" with { type: "json" };

const root = fileURLToPath(new URL("../", import.meta.url));
const source = join(root, "src");

/** Modules that are loaded by path: the exports of package.json, the command, and what `packageFile` finds. */
const ENTRIES = [
  ...Object.values<string | { default: string }>(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [] : expand(target.default.replace(/^\.\/dist\/(.*)\.js$/, "$1")),
  ),
  "cli/main",
  "contract/load/load-document",
  "traffic/audit-worker",
];

/**
 * Chunks that several entries share, lowest first: a root and the folders of what it loads. A module is in the first
 * chunk that can have it, so the client's has no Node module and the base has neither ajv nor YAML. What only commands
 * share is left to the bundler, which makes smaller chunks, so that a command loads only what it needs.
 */
const LAYERS: readonly (readonly [name: string, root: string, folders: RegExp])[] = [
  ["client", "client/index.ts", /./],
  ["findings", "client/check-against-contract.ts", /./],
  ["base", "sandbox/index.ts", /^(?!sandbox)/],
  ["sandbox", "sandbox/index.ts", /^sandbox/],
];

/** The modules that an export with a `*` stands for. */
function expand(entry: string): readonly string[] {
  const [folder = "", rest] = entry.split("*");
  return rest === undefined
    ? [entry]
    : readdirSync(join(source, folder)).map((file) => `${folder}${file.replace(/\.ts$/, "")}`);
}

/** Writes the bundle to a folder and returns what is in it. */
export async function bundle(folder: string): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(source, `${entry}.ts`)])),
    platform: "node",
    transform: { target: "node22.18" },
    external: /^[^./]/,
    plugins: [
      {
        name: "keep generated files as they are",
        resolveId: (id, importer) => {
          const file = importer === undefined ? id : resolve(importer, "..", id);
          const generated = /\bgenerated\/.*\.js$/.exec(file)?.[0];
          return generated === undefined ? undefined : { id: `../${generated}`, external: true };
        },
      },
    ],
  });
  const { output } = await build.write({
    dir: folder,
    chunkFileNames: "chunks/[name]-[hash].js",
    comments: false,
    codeSplitting: {
      groups: LAYERS.map(([name, file, folders], index) => ({
        debugName: name,
        priority: LAYERS.length - index,
        minShareCount: 2,
        test: (module: string) => folders.test(relative(source, module)),
        name: (module: string, context: ChunkingContext) =>
          reach(join(source, file), context).has(module) ? name : null,
      })),
    },
  });
  await build.close();
  return output.filter((file) => file.type === "chunk");
}

/** A module and everything that it loads. */
function reach(start: string, context: ChunkingContext): ReadonlySet<string> {
  const modules = new Set([start]);
  for (const module of modules) {
    context.getModuleInfo(module)?.importedIds.forEach((imported) => modules.add(imported));
  }
  return modules;
}
