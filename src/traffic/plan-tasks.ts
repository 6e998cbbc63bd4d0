import { open, stat } from "node:fs/promises";
import type { AuditTask } from "./audit-task.ts";
import { HEAD_BYTES, isHar } from "./recording/is-har.ts";
import { STANDARD_INPUT } from "./recording/read-recording.ts";

/** Many ranges for each thread, so that all of them have something to do until shortly before the end. */
const RANGES_PER_THREAD = 64;
const NEWLINE = 10;
const WINDOW = 64 * 1024;

export interface Cut {
  readonly threads: number;
  /** Smaller pieces are not worth cutting off. */
  readonly rangeBytes: number;
}

/** Cuts recordings into tasks for several threads. Only plain NDJSON can be cut; the rest is one task a file. */
export async function planTasks(inputs: readonly string[], cut: Cut): Promise<AuditTask[]> {
  const tasks = await Promise.all(inputs.map((input) => planInput(input, cut)));
  return tasks.flat();
}

/** The bytes of all inputs; nothing for standard input and for files that are not there. */
export async function countBytes(inputs: readonly string[]): Promise<number> {
  const sizes = await Promise.all(inputs.map(sizeOf));
  return sizes.reduce((total, size) => total + size, 0);
}

async function sizeOf(input: string): Promise<number> {
  if (input === STANDARD_INPUT) {
    return 0;
  }
  try {
    return (await stat(input)).size;
  } catch {
    return 0;
  }
}

async function planInput(input: string, { threads, rangeBytes }: Cut): Promise<AuditTask[]> {
  const size = await sizeOf(input);
  const count = Math.min(threads * RANGES_PER_THREAD, Math.floor(size / rangeBytes));

  if (threads < 2 || count < 2 || !(await isPlainLines(input))) {
    return [{ input }];
  }
  const starts = [0];
  for (let index = 1; index < count; index += 1) {
    const from = Math.floor((size / count) * index);
    // A line may be longer than a range.
    if (from >= (starts.at(-1) ?? 0)) {
      starts.push(await nextLineStart(input, from, size));
    }
  }
  const edges = [...new Set([...starts, size])];
  return edges.slice(1).map((end, index) => ({ input, range: { start: edges[index] ?? 0, end } }));
}

async function isPlainLines(file: string): Promise<boolean> {
  const head = await readAt(file, 0, HEAD_BYTES);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  return !isGzip && !isHar(file, head);
}

async function nextLineStart(file: string, from: number, size: number): Promise<number> {
  for (let at = from; at < size; at += WINDOW) {
    const newline = (await readAt(file, at, WINDOW)).indexOf(NEWLINE);
    if (newline !== -1) {
      return at + newline + 1;
    }
  }
  return size;
}

async function readAt(file: string, position: number, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
