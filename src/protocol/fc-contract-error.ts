/**
 * The base of every error this package throws.
 *
 * `code` is stable across releases: compare it, not the message.
 *
 * @example
 * import { createClient, FcContractError } from "fc-contract";
 *
 * try {
 *   createClient({ apiKey: "" });
 * } catch (error) {
 *   if (error instanceof FcContractError) console.error(error.code); // api_key_missing
 * }
 */
export class FcContractError extends Error {
  override readonly name: string = "FcContractError";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
