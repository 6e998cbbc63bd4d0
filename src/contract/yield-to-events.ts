import { setImmediate } from "node:timers/promises";

/**
 * Lets timers, sockets and signals have their turn within long work; rejects when the signal has aborted. Without it
 * Ctrl-C is noticed only when the work is over.
 */
export async function yieldToEvents(signal?: AbortSignal): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
