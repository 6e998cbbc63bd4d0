import type { Collection } from "./collection.ts";
import type { JobRecord } from "./records.ts";

/** The jobs of a world by the time they are due; equal times keep the order in which the jobs came. */
export class Schedule {
  readonly #jobs: Collection<JobRecord>;
  #sorted: JobRecord[] | undefined;

  constructor(jobs: Collection<JobRecord>) {
    this.#jobs = jobs;
  }

  get next(): JobRecord | undefined {
    return this.#list()[0];
  }

  /** A job with the id of an earlier one takes its place. */
  put(job: JobRecord): void {
    this.cancel(job.id);
    this.#jobs.put(job);
    const list = this.#list();
    if (list.length < this.#jobs.size) {
      list.splice(placeOf(list, job), 0, job);
    }
  }

  cancel(id: string): void {
    const job = this.#jobs.get(id);
    if (job !== undefined) {
      const list = this.#list();
      list.splice(placeOf(list, job), 1);
      this.#jobs.delete(id);
    }
  }

  /** To be called when the collection was changed behind the schedule's back. */
  forget(): void {
    this.#sorted = undefined;
  }

  #list(): JobRecord[] {
    this.#sorted ??= [...this.#jobs.oldestFirst()].toSorted(compareJobs);
    return this.#sorted;
  }
}

function compareJobs(left: JobRecord, right: JobRecord): number {
  return left.at - right.at || left.sequence - right.sequence;
}

/** The index of the first job that is not before this one. */
function placeOf(list: readonly JobRecord[], job: JobRecord): number {
  let low = 0;
  let high = list.length;

  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareJobs(list[middle] as JobRecord, job) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
