import { describeFileError } from "../contract/load/describe-file-error.ts";
import { yieldToEvents } from "../contract/yield-to-events.ts";
import { AuditCollector } from "./audit-collector.ts";
import type { AuditResult } from "./audit-result.ts";
import type { EntryChecker } from "./entry-checker.ts";
import type { Entry } from "./recording/entry-splitter.ts";
import { readFileChunks } from "./recording/read-file-chunks.ts";
import { readRecording, STANDARD_INPUT } from "./recording/read-recording.ts";
import { createLineSplitter } from "./recording/split-lines.ts";

/** A recording, or of a plain NDJSON file the lines from one byte to another. */
export interface AuditTask {
  readonly input: string;
  /** Bytes; both at the beginning of a line. */
  readonly range?: { readonly start: number; readonly end: number };
}

export interface TaskResult {
  readonly task: AuditTask;
  readonly result: AuditResult;
  /** Entries that came by, with those that are none: where the next range goes on counting. */
  readonly entries: number;
  /** Deliveries of webhooks were among them: then the order of the whole recording matters. */
  readonly hasDeliveries: boolean;
}

export interface TaskOptions {
  /** Called with the bytes read so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
  /** Gives the task up: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Audits one recording, or a range of one. */
export async function runAuditTask(
  entries: EntryChecker,
  task: AuditTask,
  { onProgress, signal }: TaskOptions = {},
): Promise<TaskResult> {
  const { checker } = entries;
  const collector = new AuditCollector();
  const input = task.input === STANDARD_INPUT ? "stdin" : task.input;
  const before = new Map([...checker.versions].map(([version, { coverage }]) => [version, coverage.counts()] as const));
  let entryCount = 0;

  const take = (entry: Entry): void => {
    entryCount = entry.number;
    const outcome = entry.kind === "text" ? entries.check(entry.text) : entry;
    if (outcome.kind === "fault") {
      collector.addFault({ input, number: entry.number, reason: outcome.reason });
    } else {
      collector.addOutcome(outcome, input, entry.number);
    }
  };

  collector.addInput(input);
  if (entries.rehearsed !== undefined) {
    collector.rehearse(entries.rehearsed);
  }
  checker.startRecording();
  try {
    if (task.range === undefined) {
      await readRecording(task.input, take, { signal, ...(onProgress !== undefined && { onProgress }) });
    } else {
      entryCount = await readRange(task.input, task.range, take, { onProgress, signal });
    }
  } catch (error) {
    signal?.throwIfAborted();
    // What went wrong within the program itself may quote the recording, so only what the system says is repeated.
    const reason =
      error instanceof Error && "code" in error
        ? describeFileError(error)
        : "internal error of fc-contract, please report it";
    collector.addFault({ input, number: 0, reason: `cannot be read: ${reason}` });
  }
  for (const [version, { coverage }] of checker.versions) {
    const counts = before.get(version);
    const gained = coverage.counts().map((count, probe) => count - (counts?.[probe] ?? 0));
    if (gained.some((count) => count > 0)) {
      collector.addCoverage(version, gained);
    }
  }
  return { task, result: collector.result(), entries: entryCount, hasDeliveries: checker.deliveries > 0 };
}

async function readRange(
  file: string,
  range: { readonly start: number; readonly end: number },
  take: (entry: Entry) => void,
  { onProgress, signal }: TaskOptions,
): Promise<number> {
  const splitter = createLineSplitter();
  let bytes = 0;

  for await (const chunk of readFileChunks(file, range.start, range.end)) {
    splitter.push(chunk, take);
    bytes += chunk.length;
    onProgress?.(bytes);
    await yieldToEvents(signal);
  }
  splitter.end(take);
  return splitter.count();
}
