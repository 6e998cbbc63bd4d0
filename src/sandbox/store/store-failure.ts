/** Thrown where a change could not be written to the data file. Nothing of it is kept. */
export class StoreFailure extends Error {
  override readonly name = "StoreFailure";
}
