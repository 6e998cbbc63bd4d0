import { Worker } from "node:worker_threads";
import { packageFile } from "../contract/package-root.ts";
import { shippedContracts } from "../products/stripe/shipped-contracts.ts";
import { type AuditTask, runAuditTask, type TaskResult } from "./audit-task.ts";
import { createEntryChecker, type EntryCheckerOptions } from "./create-entry-checker.ts";

type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly bytes: number }
  | { readonly kind: "done"; readonly done: TaskResult };

export interface ThreadOptions {
  readonly threads: number;
  readonly checker: EntryCheckerOptions;
  /** Called with the bytes that were read since the last call. */
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Runs tasks on several threads, this one among them, and gives their results in the order of the tasks. */
export async function runOnThreads(tasks: readonly AuditTask[], options: ThreadOptions): Promise<TaskResult[]> {
  const results: TaskResult[] = [];
  const waiting = [...tasks.entries()];
  const others = Math.min(options.threads, tasks.length) - 1;

  await Promise.all([
    ...Array.from({ length: Math.max(0, others) }, async () => runWorker(waiting, results, options)),
    runHere(waiting, results, options),
  ]);
  return results;
}

async function runHere(waiting: [number, AuditTask][], results: TaskResult[], options: ThreadOptions): Promise<void> {
  const checker = await createEntryChecker(shippedContracts, options.checker);

  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    options.signal.throwIfAborted();
    let told = 0;
    results[next[0]] = await runAuditTask(checker, next[1], {
      onProgress: (bytes) => {
        options.onProgress(bytes - told);
        told = bytes;
      },
      signal: options.signal,
    });
  }
}

async function runWorker(waiting: [number, AuditTask][], results: TaskResult[], options: ThreadOptions): Promise<void> {
  const worker = new Worker(packageFile("traffic/audit-worker.ts"), {
    workerData: options.checker,
    resourceLimits: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 },
  });
  const stop = (): void => void worker.terminate();

  options.signal.addEventListener("abort", stop, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      let current: number | undefined;
      let told = 0;
      const next = (): void => {
        const task = waiting.shift();
        current = task?.[0];
        told = 0;
        if (task === undefined) {
          resolve();
        } else {
          worker.postMessage(task[1]);
        }
      };
      worker.on("message", (message: WorkerMessage) => {
        if (message.kind === "progress") {
          options.onProgress(message.bytes - told);
          told = message.bytes;
          return;
        }
        if (message.kind === "done" && current !== undefined) {
          results[current] = message.done;
        }
        next();
      });
      worker.once("error", reject);
      worker.once("exit", () => reject(options.signal.reason ?? new Error("a thread of the audit ended early")));
    });
  } finally {
    options.signal.removeEventListener("abort", stop);
    await worker.terminate();
  }
}
