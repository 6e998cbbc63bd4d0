import { open } from "node:fs/promises";

const CHUNK_BYTES = 512 * 1024;

/**
 * The bytes of a file, piece by piece, the next one read while this one is worked on. Two pieces of memory are
 * filled in turn: keep a copy of what has to last. A stream would take fresh memory for each piece, a gigabyte of
 * it for a file of a gigabyte.
 */
export async function* readFileChunks(file: string, start = 0, end = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
  const handle = await open(file);
  let [current, other] = [Buffer.allocUnsafeSlow(CHUNK_BYTES), Buffer.allocUnsafeSlow(CHUNK_BYTES)];
  const read = async (buffer: Buffer, position: number): Promise<number> => {
    const length = Math.min(CHUNK_BYTES, end - position);
    return length <= 0 ? 0 : (await handle.read(buffer, 0, length, position)).bytesRead;
  };

  try {
    let position = start;
    let length = await read(current, position);
    while (length > 0) {
      position += length;
      const next = read(other, position);
      // Told of when it is awaited; until then it must not count as unhandled.
      next.catch(() => undefined);
      yield current.subarray(0, length);
      length = await next;
      [current, other] = [other, current];
    }
  } finally {
    await handle.close();
  }
}
