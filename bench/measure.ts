import { spawn } from "node:child_process";

/** The middle one of several figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that each of several tasks takes, the median of so many turns, the tasks taking turns A B A B. */
export async function timeInTurns(
  turns: number,
  tasks: Readonly<Record<string, () => Promise<void> | void>>,
): Promise<Record<string, number>> {
  const figures = Object.fromEntries(Object.keys(tasks).map((name) => [name, [] as number[]]));

  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = performance.now();
      await task();
      figures[name]?.push(performance.now() - started);
    }
  }
  return Object.fromEntries(Object.entries(figures).map(([name, values]) => [name, median(values)]));
}

/** Runs a command to its end; it must exit with 0. */
export function runToEnd(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(" ")} exited with ${code}`))));
  });
}
