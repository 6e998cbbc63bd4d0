import { errorCode } from "../../contract/error-message.ts";
import { createReadStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { yieldToEvents } from "../../contract/yield-to-events.ts";
import type { EntrySplitter, TakeEntry } from "./entry-splitter.ts";
import { HEAD_BYTES, isHar } from "./is-har.ts";
import { readFileChunks } from "./read-file-chunks.ts";
import { createHarSplitter } from "./split-har-entries.ts";
import { createLineSplitter } from "./split-lines.ts";

/** Standard input, as it is named on the command line. */
export const STANDARD_INPUT = "-";

const CHUNK_BYTES = 1024 * 1024;

export interface ReadRecordingOptions {
  /** Called after each piece with the bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
  /** Awaited after each piece, for those who have to write as fast as they read. */
  readonly afterChunk?: () => Promise<void>;
  /** Ends the reading: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a recording, HAR or NDJSON, plain or gzipped, and hands over its entries one by one. What it is shows in
 * its name or in its first bytes. Memory does not grow with it.
 */
export async function readRecording(input: string, take: TakeEntry, options: ReadRecordingOptions = {}): Promise<void> {
  const source =
    input === STANDARD_INPUT ? process.stdin : isPipe(input) ? createReadStream(input) : readFileChunks(input);
  await readChunks(source, take, { ...options, name: input });
}

/** A named pipe has no positions to read from; process substitution (`<(zcat …)`) makes one. */
function isPipe(file: string): boolean {
  return statSync(file).isFIFO();
}

/** As `readRecording`, from any stream of bytes. */
async function readChunks(
  source: AsyncIterable<Buffer>,
  take: TakeEntry,
  { onProgress, afterChunk, signal, name = "" }: ReadRecordingOptions & { readonly name?: string } = {},
): Promise<void> {
  let bytes = 0;
  const counted = countBytes(untilAborted(source, signal), (length) => {
    bytes += length;
    onProgress?.(bytes);
  });
  const first = await peek(counted);
  const isGzip = first.head[0] === 0x1f && first.head[1] === 0x8b;
  const unzipped = { isCut: false };
  const { head, rest } = isGzip ? await peek(gunzip(first, unzipped)) : first;
  const splitter: EntrySplitter = isHar(name, head) ? createHarSplitter() : createLineSplitter();

  splitter.push(head, take);
  await afterChunk?.();
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    splitter.push(next.value, take);
    if (afterChunk !== undefined) {
      await afterChunk();
    }
  }
  splitter.end(take, unzipped.isCut);
}

interface Peeked {
  readonly head: Buffer;
  readonly rest: AsyncIterator<Buffer>;
}

/** The first bytes, as many as tell what comes, as a copy. Pipes and zipped files give them in pieces of any size. */
async function peek(source: AsyncIterable<Buffer>): Promise<Peeked> {
  const rest = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);

  while (head.length < HEAD_BYTES) {
    const next = await rest.next();
    if (next.done === true) {
      break;
    }
    head = Buffer.concat([head, next.value]);
  }
  return { head, rest };
}

/** The same pieces; a source that gives nothing, such as a silent standard input, is given up as well. */
async function* untilAborted(source: AsyncIterable<Buffer>, signal: AbortSignal | undefined): AsyncGenerator<Buffer> {
  if (signal === undefined) {
    yield* source;
    return;
  }
  const pieces = source[Symbol.asyncIterator]();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);

  signal.throwIfAborted();
  aborted.catch(() => undefined);
  signal.addEventListener("abort", abort);
  try {
    for (
      let next = await Promise.race([pieces.next(), aborted]);
      next.done !== true;
      next = await Promise.race([pieces.next(), aborted])
    ) {
      yield next.value;
      // A piece in memory comes without the events that bring the signal.
      await yieldToEvents(signal);
    }
  } finally {
    signal.removeEventListener("abort", abort);
    // Not waited for: a read that is under way may never end.
    void pieces.return?.();
  }
}

async function* countBytes(source: AsyncIterable<Buffer>, count: (length: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    count(chunk.length);
    yield chunk;
  }
}

/** Ends quietly where the compressed data breaks off, and says so. */
async function* gunzip({ head, rest }: Peeked, state: { isCut: boolean }): AsyncGenerator<Buffer> {
  const compressed = Readable.from(joinAgain(head, rest));
  const unzip = createGunzip({ chunkSize: CHUNK_BYTES });
  const pieces: AsyncIterable<Buffer> = unzip;

  compressed.once("error", (error) => unzip.destroy(error)).pipe(unzip);
  try {
    yield* pieces;
  } catch (error) {
    if (errorCode(error)?.startsWith("Z_") !== true) {
      throw error;
    }
    state.isCut = true;
  }
}

async function* joinAgain(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  // A stream keeps what it is given until it is asked for it, so these pieces have to be copies.
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield Buffer.from(next.value);
  }
}
