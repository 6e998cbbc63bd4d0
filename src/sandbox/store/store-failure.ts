import { FcContractError } from "../../protocol/fc-contract-error.ts";

/** Thrown where a change could not be written to the data file. Nothing of it is kept. */
export class StoreFailure extends FcContractError {
  override readonly name = "StoreFailure";

  constructor(message: string, options?: ErrorOptions) {
    super("data_file_unwritable", message, options);
  }
}
