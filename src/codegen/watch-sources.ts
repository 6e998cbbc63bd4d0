import { once } from "node:events";
import { existsSync, type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Editors save in several steps: what happens within this time is one change. */
const QUIET_MS = 120;

/**
 * Calls `onChange` when one of the watched files has changed. Each call answers the files to watch from then on: a
 * change may have brought new ones. Runs until the signal aborts.
 */
export async function watchSources(
  files: readonly string[],
  onChange: () => Promise<readonly string[]>,
  signal: AbortSignal,
): Promise<void> {
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const watchFiles = (watched: readonly string[]): void => {
    const before = watchers;
    // Folders, because an editor that replaces a file would take a watch on the file with it.
    watchers = [...new Set(watched.map((file) => dirname(file)))].filter(existsSync).map((folder) => {
      const names = new Set(watched.filter((file) => dirname(file) === folder).map((file) => basename(file)));
      return watch(folder, (_, name) => (name === null || names.has(name) ? schedule() : undefined));
    });
    // Only now, so that no change falls between the two.
    for (const watcher of before) {
      watcher.close();
    }
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => watchFiles(await onChange()));
    }, QUIET_MS);
  };
  watchFiles(files);

  if (!signal.aborted) {
    await once(signal, "abort");
  }
  clearTimeout(timer);
  await running;
  watchFiles([]);
}
