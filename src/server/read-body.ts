import type { IncomingMessage } from "node:http";

export type BodyReading =
  | { readonly kind: "read"; readonly bytes: Buffer | null }
  | { readonly kind: "refused"; readonly status: 400 | 413; readonly canContinue: boolean };

/** A client that sends too much gets its answer only once it stops, up to this many times the limit. */
const PATIENCE = 8;

const NO_BODY: BodyReading = { kind: "read", bytes: null };

/**
 * Reads the body of a request and then calls `done`, once; never when the client goes away first. Without a body `done`
 * is called at once.
 *
 * What goes beyond the limit is thrown away as it comes: a client that is cut off while it writes sees a reset
 * connection and not the answer.
 */
export function readBody(message: IncomingMessage, limit: number, done: (body: BodyReading) => void): void {
  const { headers } = message;
  if (headers["transfer-encoding"] === undefined && (headers["content-length"] ?? "0") === "0") {
    done(NO_BODY);
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;

  message.on("error", () => undefined);
  message.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= limit) {
      chunks.push(chunk);
    } else {
      chunks.length = 0;
      if (length > limit * PATIENCE) {
        message.removeAllListeners("data").removeAllListeners("end").resume();
        done({ kind: "refused", status: 413, canContinue: false });
      }
    }
  });
  message.on("end", () => {
    if (length > limit) {
      done({ kind: "refused", status: 413, canContinue: true });
      return;
    }
    const [first, ...others] = chunks;
    done({ kind: "read", bytes: first !== undefined && others.length === 0 ? first : Buffer.concat(chunks) });
  });
}
