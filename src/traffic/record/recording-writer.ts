import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { once } from "node:events";
import { dirname, resolve } from "node:path";
import type { Exchange } from "../../contract/check/exchange.ts";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { describeWriteError, isFileError } from "../../contract/load/describe-file-error.ts";
import { toHarEntry } from "./to-har-entry.ts";

/** Writes exchanges to a recording, HAR where the file's name ends with `.har`, NDJSON otherwise. */
export interface RecordingWriter {
  readonly write: (exchange: Exchange) => Promise<void>;
  /** Completes the file. */
  readonly close: () => Promise<void>;
}

/** Only the owner may read a recording, redacted or not. */
const FILE_MODE = 0o600;

/**
 * Writes to a file, or to an open stream such as standard output.
 *
 * @throws FcContractError `recording_unwritable`, also for a recording that would be lost when `keepsExisting`
 */
export async function createRecordingWriter(
  target: string | NodeJS.WritableStream,
  { keepsExisting = false }: { readonly keepsExisting?: boolean } = {},
): Promise<RecordingWriter> {
  if (typeof target !== "string") {
    return { write: (exchange) => put(target, `${JSON.stringify(exchange)}\n`), close: async () => undefined };
  }
  const stream = await openFile(target, keepsExisting);
  return target.endsWith(".har") ? createHarWriter(stream) : createLineWriter(stream);
}

async function openFile(file: string, keepsExisting: boolean): Promise<WriteStream> {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    const isFree = !keepsExisting || (await isNoFile(file));
    const stream = createWriteStream(file, { mode: FILE_MODE, flags: isFree ? "w" : "wx" });
    await once(stream, "open");
    return stream;
  } catch (error) {
    if (!isFileError(error)) {
      throw error;
    }
    const isThere = error.code === "EEXIST" && error.syscall === "open";
    const message = isThere
      ? `${file} exists; choose another name, or --overwrite it`
      : `cannot write ${file}: ${describeWriteError(error)}`;
    throw new FcContractError("recording_unwritable", message, { cause: error });
  }
}

/** A pipe or a device. */
async function isNoFile(file: string): Promise<boolean> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() === false;
}

function createLineWriter(stream: WriteStream): RecordingWriter {
  return { write: (exchange) => put(stream, `${JSON.stringify(exchange)}\n`), close: () => finish(stream, "") };
}

function createHarWriter(stream: WriteStream): RecordingWriter {
  let separator = `{"log":{"version":"1.2","creator":{"name":"fc-contract","version":"1"},"entries":[\n`;
  return {
    write: async (exchange) => {
      const text = `${separator}${JSON.stringify(toHarEntry(exchange))}`;
      separator = ",\n";
      await put(stream, text);
    },
    close: () => finish(stream, `${separator === ",\n" ? "" : separator}\n]}}\n`),
  };
}

async function put(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) {
    await once(stream, "drain");
  }
}

async function finish(stream: WriteStream, text: string): Promise<void> {
  stream.end(text);
  await once(stream, "close");
}
