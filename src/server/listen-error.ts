import { FcContractError } from "../protocol/fc-contract-error.ts";

/** Why a server could not start to listen, and what to do. */
export function explainListenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const cause = { cause: error };

  switch (error.code) {
    case "EADDRINUSE":
      return new FcContractError(
        "port_in_use",
        `port ${port} on ${host} is in use; stop what listens there, or choose another port (0 takes a free one)`,
        cause,
      );
    case "EACCES":
      return new FcContractError(
        "port_forbidden",
        `port ${port} on ${host} may not be used by this user; choose one from 1024 up`,
        cause,
      );
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EADDRNOTAVAIL":
      return new FcContractError(
        "host_unknown",
        `${host} is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all its addresses`,
        cause,
      );
    default:
      return error;
  }
}
