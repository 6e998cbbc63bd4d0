import type { MutableObject } from "../../schema/json.ts";
import { appendAll } from "../append-all.ts";
import { resolveFrom, type SourceFiles } from "../load/source-files.ts";
import { checkHistory } from "./check-history.ts";
import { deriveVersion } from "./derive-version.ts";
import { Edition, type View } from "./span.ts";
import { readVersionLine, type VersionLine, VERSIONS_KEY } from "./version-line.ts";

/** Which version of a document that carries a history is meant. */
export interface WantedVersion {
  /** The newest when left out. */
  readonly version?: string | undefined;
  /** `shown` when left out. */
  readonly view?: View | undefined;
}

/** A document as it is read, before a version is chosen. */
export interface WholeDocument {
  readonly document: MutableObject;
  /** The root file. */
  readonly file: string;
  /** Versions that overlays add to those of the document. */
  readonly newVersions: readonly string[];
  /** An overlay has chosen its version already. */
  readonly isOneVersion: boolean;
  /** An overlay was applied to it. */
  readonly isOverlay: boolean;
}

/**
 * The document of one version; the document itself when it carries no history.
 *
 * @returns undefined when its history is not valid, which is then among the faults
 */
export function chooseVersion(
  files: SourceFiles,
  whole: WholeDocument,
  { version, view = "shown" }: WantedVersion,
): MutableObject | undefined {
  const { document } = whole;
  if (document[VERSIONS_KEY] === undefined || files.faults.length > 0) {
    return document;
  }
  const line = readHistory(files, whole);
  if (line === undefined) {
    return undefined;
  }
  const chosen = version ?? line.versions.at(-1) ?? "";
  if (!line.versions.includes(chosen)) {
    const location = files.origins.ofMember(document, VERSIONS_KEY);
    files.faults.push({ location, message: `${chosen} is not one of the API versions` });
    return undefined;
  }
  return deriveVersion(document, new Edition(line, chosen, view), files.origins);
}

/** The versions of a document that carries a history; undefined when it is not valid, which is then among the faults. */
export function readHistory(
  files: SourceFiles,
  { document, file, newVersions }: WholeDocument,
): VersionLine | undefined {
  const listed = document[VERSIONS_KEY];
  const location = files.origins.ofMember(document, VERSIONS_KEY);
  if (typeof listed !== "string") {
    files.faults.push({ location, message: `${VERSIONS_KEY} names the file with the API versions` });
    return undefined;
  }
  const content = files.read(resolveFrom(file, listed), location);
  const listedLine = content === undefined ? undefined : readVersionLine(content, files.origins, files.faults);
  if (listedLine === undefined) {
    return undefined;
  }
  const line = { ...listedLine, versions: [...new Set([...listedLine.versions, ...newVersions])] };
  appendAll(files.faults, checkHistory(document, line, files.origins));
  return files.faults.length > 0 ? undefined : line;
}
