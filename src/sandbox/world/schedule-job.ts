import type { JobTask } from "./records/job-record.ts";
import type { World } from "./world.ts";

/** Has something happen at a moment (Unix seconds). A job with the same key takes the place of the earlier one. */
export function scheduleJob(world: World, key: string, at: number, task: JobTask): void {
  world.schedule.put({ id: key, sequence: world.nextSequence(), at: at * 1000, task });
}
