import { Session } from "node:inspector/promises";

/** Counts how often the blocks of the project's own code run: work that no load of the machine adds to. */
export interface WorkCounter {
  readonly count: (run: () => unknown) => Promise<number>;
}

/** To be called before the code that is counted is imported: functions that have run already are not counted by blocks. */
export async function createWorkCounter(): Promise<WorkCounter> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

  const take = async (): Promise<number> => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    let total = 0;
    for (const { functions, url } of result) {
      if (url.includes("/src/")) {
        for (const { ranges } of functions) {
          total += ranges.reduce((sum, { count }) => sum + count, 0);
        }
      }
    }
    return total;
  };
  return {
    count: async (run) => {
      // Taking sets the counts back to zero.
      await take();
      await run();
      return take();
    },
  };
}
