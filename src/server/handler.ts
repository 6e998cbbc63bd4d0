import type { ExchangeRequest, ExchangeResponse } from "../contract/check/exchange.ts";

/** A message as it is on the wire, where an exchange would lose something: repeated headers, and bytes that are not text. */
export interface WireMessage {
  /** Names and values in turn, as Node's `rawHeaders`. */
  readonly headerLines: readonly string[];
  /** Null when there is no body. */
  readonly bytes: Uint8Array | null;
}

/** A request, with its wire form where the server was asked to keep it. */
export interface ServedRequest extends ExchangeRequest {
  readonly wire?: WireMessage;
}

/** A response. Where it has a wire form, that is sent. */
export interface ServedResponse extends ExchangeResponse {
  readonly wire?: WireMessage;
}

/**
 * What answers requests, whatever brings them: a socket, a test, a fetch that never leaves the process.
 *
 * Plain values instead of `Request` and `Response`, which cost more to make than most answers. May answer at once or
 * later; a handler that throws is answered for with a 500, and status 0 breaks the connection without an answer.
 */
export type Handler = (request: ServedRequest) => ServedResponse | Promise<ServedResponse>;
