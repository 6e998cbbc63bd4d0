import type { MutableObject } from "../../schema/json.ts";
import { appendAll } from "../append-all.ts";
import { resolveFrom, type SourceFiles } from "../load/source-files.ts";
import { checkHistory } from "./check-history.ts";
import { deriveDocument } from "./derive-document.ts";
import { dropUnusedComponents } from "./drop-unused-components.ts";
import { fitExamples } from "./fit-examples.ts";
import { Edition, type View } from "./span.ts";
import { readVersionLine, VERSIONS_KEY } from "./version-line.ts";

/** Which version of a document that carries a history is meant. */
export interface WantedVersion {
  /** The newest when left out. */
  readonly version?: string | undefined;
  /** `shown` when left out. */
  readonly view?: View | undefined;
}

/**
 * The document of one version; the document itself when it carries no history.
 *
 * @returns undefined when its history is not valid, which is then among the faults
 */
export function chooseVersion(
  files: SourceFiles,
  file: string,
  document: MutableObject,
  { version, view = "shown" }: WantedVersion,
): MutableObject | undefined {
  const listed = document[VERSIONS_KEY];
  if (listed === undefined || files.faults.length > 0) {
    return document;
  }
  const place = files.origins.ofMember(document, VERSIONS_KEY);
  const fault = (message: string): undefined => {
    files.faults.push({ location: place ?? { file, line: 1, column: 1 }, message });
  };
  if (typeof listed !== "string") {
    return fault(`${VERSIONS_KEY} names the file with the API versions`);
  }
  const content = files.read(resolveFrom(file, listed), place);
  const line = content === undefined ? undefined : readVersionLine(content, files.origins, files.faults);
  if (line === undefined) {
    return undefined;
  }
  appendAll(files.faults, checkHistory(document, line, files.origins));
  const chosen = version ?? line.versions.at(-1) ?? "";
  if (!line.versions.includes(chosen)) {
    return fault(`${chosen} is not one of the API versions in ${listed}`);
  }
  if (files.faults.length > 0) {
    return undefined;
  }
  const derived = deriveDocument(document, new Edition(line, chosen, view), files.origins);
  dropUnusedComponents(derived);
  fitExamples(derived);
  return derived;
}
