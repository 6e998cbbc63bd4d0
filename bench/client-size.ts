import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build, type Metafile } from "esbuild";

export interface BundleSize {
  /** Bytes, minified and gzipped, of what is loaded with the entry point; not of what is imported later. */
  readonly gzipped: number;
  /** The source files in it. */
  readonly inputs: readonly string[];
  readonly text: string;
}

/** Bundles an entry point as an application's build does. */
export async function measureBundle(entry: string): Promise<BundleSize> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { metafile, outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    absWorkingDir: root,
    outdir: "bundle",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const loaded = collectChunks(metafile);
  const text = outputFiles
    .filter(({ path }) => loaded.some((chunk) => path.endsWith(chunk)))
    .map((file) => file.text)
    .join("\n");
  const inputs = loaded.flatMap((chunk) => Object.keys(metafile.outputs[chunk]?.inputs ?? {}));
  return { gzipped: gzipSync(text, { level: 9 }).length, inputs, text };
}

/** The entry's chunk and all that it imports statically. */
function collectChunks({ outputs }: Metafile): readonly string[] {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === "<stdin>") ?? "";
  const chunks = new Set([entry]);
  for (const chunk of chunks) {
    for (const { path, kind } of outputs[chunk]?.imports ?? []) {
      if (kind === "import-statement") {
        chunks.add(path);
      }
    }
  }
  return [...chunks];
}

export const clientEntry = `export { createClient, constructEvent, signPayload } from "./src/client/index.ts";`;

export const stripeEntry = `export { default } from "stripe-endive";`;
