import { shorten } from "../../../protocol/shorten.ts";
import { type ApiVersion, describeVersions, isApiVersion } from "../../../protocol/api-version.ts";
import { chooseApiVersion } from "../../../protocol/choose-api-version.ts";
import { FcContractError } from "../../../protocol/fc-contract-error.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** What happens to API versions without a contract: the nearest one answers, or they are refused. */
export type VersionPolicy = "nearest" | "refuse";

export type VersionReading =
  | {
      readonly kind: "version";
      readonly version: ApiVersion;
      /** Says how the answer's version differs from the one that was asked for. */
      readonly note: string | undefined;
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export interface VersionReaderOptions {
  /** The version of requests that name none. */
  readonly fallback: ApiVersion;
  /** `nearest` when left out. */
  readonly policy?: VersionPolicy | undefined;
  /** Called with each note once. */
  readonly onNote?: ((note: string) => void) | undefined;
}

/** The header of an answer in another version than the one that was asked for. */
export const NOTE_HEADER = "fc-contract-note";

/** A client that names a new version in every request must not fill the memory. */
const MOST_NOTES = 100;

/** Makes a function that reads the `Stripe-Version` header of requests. */
export function createVersionReader(options: VersionReaderOptions): (header: string | undefined) => VersionReading {
  const { fallback, policy = "nearest", onNote } = options;
  const known = new Set<string>();

  const report = (note: string | undefined): void => {
    if (note !== undefined && known.size < MOST_NOTES && !known.has(note)) {
      known.add(note);
      onNote?.(note);
    }
  };

  return (header) => {
    const wanted = header?.trim() ?? "";
    if (wanted === "") {
      return { kind: "version", version: fallback, note: undefined };
    }
    if (isApiVersion(wanted)) {
      return { kind: "version", version: wanted, note: undefined };
    }
    if (policy === "refuse") {
      return refuseVersion(wanted, `There are contracts of ${describeVersions()}.`);
    }
    const choice = chooseApiVersion(wanted);
    if (choice.kind === "malformed") {
      return refuseVersion(wanted, "Expected a version such as 2024-06-20 or 2026-10-28.endive.");
    }
    report(choice.note);
    return { kind: "version", version: choice.version, note: choice.note };
  };
}

/**
 * The version of an option, or the nearest one with a contract: then a note says so.
 *
 * @throws FcContractError `api_version_malformed`
 */
export function readVersionOption(name: string, text: string, onNote?: (note: string) => void): ApiVersion {
  const choice = chooseApiVersion(text);
  if (choice.kind === "malformed") {
    throw new FcContractError(
      "api_version_malformed",
      `${name} ${JSON.stringify(text)} is not an API version: expected one such as 2024-06-20 or 2026-10-28.endive`,
    );
  }
  if (choice.note !== undefined) {
    onNote?.(choice.note);
  }
  return choice.version;
}

function refuseVersion(wanted: string, advice: string): VersionReading {
  const message = `Invalid Stripe API version: ${shorten(wanted, 60)}. ${advice}`;
  return { kind: "refused", refusal: refuse("invalid_request", { message }) };
}
