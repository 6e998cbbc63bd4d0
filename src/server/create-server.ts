import type { RequestListener, Server, ServerOptions } from "node:http";
import { errorMessage } from "../contract/error-message.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";

/** Who a server is to its clients, in PEM. */
export interface TlsIdentity {
  readonly certificate: string;
  readonly key: string;
}

const HANDSHAKE_TIMEOUT_MS = 10_000;

/**
 * Creates a server of HTTP, or with an identity of HTTPS.
 *
 * @throws FcContractError `certificate_invalid`
 */
export function createServer(options: ServerOptions, listener: RequestListener, tls: TlsIdentity | undefined): Server {
  // Importing these as modules would also load Node's fetch and HTTP/2, which takes as long as Node's own start.
  if (tls === undefined) {
    return process.getBuiltinModule("node:http").createServer(options, listener);
  }
  const { createServer: createTlsServer } = process.getBuiltinModule("node:https");
  const identity = { cert: tls.certificate, key: tls.key, handshakeTimeout: HANDSHAKE_TIMEOUT_MS };
  try {
    return createTlsServer({ ...options, ...identity }, listener);
  } catch (error) {
    const message = `the certificate and key cannot be used: ${errorMessage(error)}`;
    throw new FcContractError("certificate_invalid", message, { cause: error });
  }
}
