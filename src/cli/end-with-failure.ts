import { redactSecrets } from "../protocol/secrets/mask.ts";
import { describeInternalError } from "./internal-error.ts";

/** Ends the process with the message of an internal error. */
export function endWithFailure(error: unknown): void {
  process.stderr.write(`fc-contract: ${redactSecrets(describeInternalError(error))}\n`);
  process.exit(2);
}
