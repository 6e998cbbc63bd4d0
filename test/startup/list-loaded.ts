import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { packageRoot } from "../../src/contract/package-root.ts";

const run = promisify(execFile);

/** Prints what has been loaded, on a channel that the program does not use. */
const recordLoading = `
  import { writeSync } from "node:fs";
  import { createRequire, registerHooks } from "node:module";
  const loaded = new Set();
  registerHooks({
    load: (url, context, next) => {
      loaded.add(url);
      return next(url, context);
    },
  });
  process.on("exit", () => writeSync(2, JSON.stringify([...loaded].filter((url) => url.startsWith("file:")))));
`;

/** The files that a program loads, relative to the package in a folder; a dependency's start with `node_modules/`. */
export async function listLoaded(program: string, folder: string = packageRoot): Promise<readonly string[]> {
  const hooks = `data:text/javascript,${encodeURIComponent(recordLoading)}`;
  const { stderr } = await run(process.execPath, ["--import", hooks, "--input-type=module", "-e", program], {
    cwd: folder,
  });
  const urls = JSON.parse(stderr) as readonly string[];
  return urls.map((url) =>
    url.replace(`${pathToFileURL(folder).href}/`, "").replace(/^.*\/node_modules\//, "node_modules/"),
  );
}
