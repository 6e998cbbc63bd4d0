const SHARE = 8;

/** Below this it does not matter how work grows, and the clock is too coarse to tell. */
const NOISE_MICROSECONDS = 2500;

/**
 * How many times the work grows when the input grows eightfold: about 8 where it is linear, 64 where it is quadratic.
 * Work is the CPU time of this thread, which a machine under load does not add to, and the least of three runs.
 *
 * @param run - does the work for an input of the given share of its full size, an eighth or all of it
 */
export async function measureGrowth(run: (share: number) => unknown): Promise<number> {
  const small = await leastWork(() => run(1 / SHARE));
  const full = await leastWork(() => run(1));
  return full / Math.max(small, NOISE_MICROSECONDS);
}

/** What passes for linear, with a wide margin for caches and garbage collection. */
export const LINEAR_GROWTH: number = SHARE * 3;

async function leastWork(run: () => unknown): Promise<number> {
  const works: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = process.threadCpuUsage();
    await run();
    const { user, system } = process.threadCpuUsage(before);
    works.push(user + system);
  }
  return Math.min(...works);
}
