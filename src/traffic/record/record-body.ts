import { isUtf8 } from "node:buffer";

/** The body of a message as a recording keeps it. */
export interface RecordedBody {
  readonly body: string | null;
  readonly comment?: string;
}

/** Bytes as text. What is not text could not be redacted: it is left out, and a comment says so. */
export function recordBody(bytes: Uint8Array | null): RecordedBody {
  if (bytes === null) {
    return { body: null };
  }
  return isUtf8(bytes)
    ? { body: Buffer.from(bytes).toString() }
    : { body: null, comment: `The body, ${bytes.length} bytes, is left out: it is not UTF-8.` };
}
