import { AuditCollector } from "./audit-collector.ts";
import type { AuditResult } from "./audit-result.ts";
import type { AuditTask, TaskResult } from "./audit-task.ts";
import { runOnThreads, type ThreadOptions } from "./audit-threads.ts";
import { countBytes, planTasks } from "./plan-tasks.ts";
import type { EntryCheckerOptions } from "./create-entry-checker.ts";

const RANGE_BYTES = 8 * 1024 * 1024;
/** Starting a thread costs more than auditing this many ranges. */
const RANGES_WORTH_A_THREAD = 4;

export interface AuditOptions extends EntryCheckerOptions {
  readonly threads?: number;
  /** The least that is cut from a file for a thread; 8 MB by default. */
  readonly rangeBytes?: number;
  /** Called now and then with the bytes read so far, and how many there are; 0 when unknown. */
  readonly onProgress?: (bytes: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Audits recordings. `-` is standard input. Memory does not grow with their size. */
export async function auditRecordings(inputs: readonly string[], options: AuditOptions = {}): Promise<AuditResult> {
  const {
    threads = 1,
    rangeBytes = RANGE_BYTES,
    onProgress,
    signal = new AbortController().signal,
    ...checker
  } = options;
  const total = await countBytes(inputs);
  const useful = Math.min(threads, Math.ceil(total / (rangeBytes * RANGES_WORTH_A_THREAD)));
  const tasks = await planTasks(inputs, { threads: useful, rangeBytes });
  let bytes = 0;
  const progress = (read: number): void => {
    bytes += read;
    onProgress?.(bytes, total);
  };

  const collector = new AuditCollector();
  for (const result of await runTasks(tasks, { threads: useful, checker, onProgress: progress, signal })) {
    collector.add(result);
  }
  return collector.result();
}

async function runTasks(tasks: readonly AuditTask[], options: ThreadOptions): Promise<AuditResult[]> {
  const results = await runOnThreads(tasks, options);
  // Webhooks are compared with the object read next, so a recording with webhooks has to be read in one go.
  const broken = new Set(
    results
      .filter(({ task, hasDeliveries }) => task.range !== undefined && hasDeliveries)
      .map(({ task }) => task.input),
  );
  const again = [...broken].map((input): AuditTask => ({ input }));
  const whole = again.length === 0 ? [] : await runOnThreads(again, options);

  return [
    ...numberThrough(results.filter(({ task }) => !broken.has(task.input))),
    ...whole.map(({ result }) => result),
  ];
}

/** Ranges count their lines from 1; within the file they go on where the range before ended. */
function numberThrough(results: readonly TaskResult[]): AuditResult[] {
  let offset = 0;
  return results.map(({ task, result, entries }) => {
    offset = task.range === undefined || task.range.start === 0 ? 0 : offset;
    const shifted = shiftNumbers(result, offset);
    offset += entries;
    return shifted;
  });
}

function shiftNumbers(result: AuditResult, offset: number): AuditResult {
  if (offset === 0) {
    return result;
  }
  const shift = (sample: string): string => sample.replace(/\d+$/, (number) => String(Number(number) + offset));
  return {
    ...result,
    groups: result.groups.map((group) => ({ ...group, samples: group.samples.map(shift) })),
    ...(result.evidence !== undefined && {
      evidence: result.evidence.map((evidence) => ({ ...evidence, places: evidence.places.map(shift) })),
    }),
    faults: result.faults.map((fault) => ({ ...fault, number: fault.number === 0 ? 0 : fault.number + offset })),
  };
}
