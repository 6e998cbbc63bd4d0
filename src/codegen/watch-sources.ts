import { watch } from "node:fs";
import { dirname } from "node:path";

/** Editors save in several steps: what happens within this time is one change. */
const QUIET_MS = 120;

/**
 * Calls `onChange` after files in the folders of the given files have changed. Runs until the signal aborts.
 */
export async function watchSources(
  files: readonly string[],
  onChange: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const folders = new Set(files.map((file) => dirname(file)));
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, QUIET_MS);
  };
  const watchers = [...folders].map((folder) => watch(folder, schedule));

  await new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  clearTimeout(timer);
  for (const watcher of watchers) {
    watcher.close();
  }
  await running;
}
