import { chooseApiVersion } from "../protocol/choose-api-version.ts";
import type { VersionChecker } from "./version-checker.ts";

/** What checks the exchanges of an API version. */
export interface FoundChecker {
  readonly checker: VersionChecker;
  /** Says that another version takes the place of the named one. */
  readonly note: string | undefined;
}

/** The checker of a named API version, or of the nearest one with a contract; undefined for a malformed version. */
export function findVersionChecker(
  versions: ReadonlyMap<string, VersionChecker>,
  named: string,
): FoundChecker | undefined {
  const exact = versions.get(named);
  if (exact !== undefined) {
    return { checker: exact, note: undefined };
  }
  const choice = chooseApiVersion(named);
  const nearest = choice.kind === "chosen" ? versions.get(choice.version) : undefined;
  return choice.kind === "malformed" || nearest === undefined ? undefined : { checker: nearest, note: choice.note };
}
