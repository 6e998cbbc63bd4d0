import { shorten } from "../../protocol/shorten.ts";
import { invalidRequest } from "../refused-call.ts";

type Metadata = Readonly<Record<string, string>>;

/** Metadata of a request; the empty string removes all of it. */
export type GivenMetadata = Metadata | "";

/** Stripe's own limits. The contract has the one on values: 500 characters. */
const MOST_KEYS = 50;
const LONGEST_KEY = 40;

/**
 * Adds given metadata to what an object has. An empty value removes its name, an empty string removes all. `param` is
 * the parameter that has the metadata.
 *
 * @throws RefusedCall for a key that is too long, and for too many keys
 */
export function mergeMetadata(current: Metadata, given: GivenMetadata | undefined, param = "metadata"): Metadata {
  if (given === "") {
    return {};
  }
  const long = Object.keys(given ?? {}).find((key) => key.length > LONGEST_KEY);
  if (long !== undefined) {
    throw invalidRequest(
      `Invalid ${param}: expected keys of at most ${LONGEST_KEY} characters, got one of ${long.length}: ${shorten(long, LONGEST_KEY)}`,
      param,
      "parameter_invalid",
    );
  }
  const merged = Object.entries({ ...current, ...given }).filter(([, value]) => value !== "");
  if (merged.length > MOST_KEYS) {
    throw invalidRequest(
      `Invalid ${param}: expected at most ${MOST_KEYS} keys, got ${merged.length}. Send a key with an empty value to remove it.`,
      param,
      "parameter_invalid",
    );
  }
  return Object.fromEntries(merged);
}
