import type { Collection } from "./collections/collection.ts";
import { Heap } from "./collections/heap.ts";
import type { JobRecord } from "./records/job-record.ts";

/** How many jobs that were replaced or cancelled may be left in the heap beside as many as there are. */
const MOST_LEFTOVERS = 1_000;

/** The jobs of a world by the time they are due; equal times keep the order in which the jobs came. */
export class Schedule {
  readonly #jobs: Collection<JobRecord>;
  /** It follows every change of the collection. What was replaced or cancelled since is skipped when it comes up. */
  #heap = new Heap(compareJobs);

  constructor(jobs: Collection<JobRecord>) {
    this.#jobs = jobs;
    jobs.watch((_, job) => {
      if (job !== undefined) {
        this.#heap.push(job);
        this.#dropLeftovers();
      }
    });
  }

  get next(): JobRecord | undefined {
    for (let job = this.#heap.first; job !== undefined; job = this.#heap.first) {
      if (this.#jobs.get(job.id) === job) {
        return job;
      }
      this.#heap.shift();
    }
    return undefined;
  }

  /** A job with the id of an earlier one takes its place. */
  put(job: JobRecord): void {
    this.cancel(job.id);
    this.#jobs.put(job);
  }

  cancel(id: string): void {
    this.#jobs.delete(id);
  }

  #dropLeftovers(): void {
    if (this.#heap.size > 2 * this.#jobs.size + MOST_LEFTOVERS) {
      this.#heap = new Heap(compareJobs);
      for (const job of this.#jobs.values()) {
        this.#heap.push(job);
      }
    }
  }
}

function compareJobs(left: JobRecord, right: JobRecord): number {
  return left.at - right.at || left.sequence - right.sequence;
}
