import { existsSync, readFileSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { FcContractError } from "../../protocol/fc-contract-error.ts";
import { isJsonObject, type JsonObject, type MutableObject } from "../../schema/json.ts";
import { errorMessage } from "../error-message.ts";
import { DocumentError } from "../load/document-error.ts";
import { type LoadedSources, loadSources } from "../load/load-document.ts";
import { displayPath } from "../load/source-files.ts";
import { PROPOSED_CHANGES } from "../propose/proposal-mark.ts";
import { EditPlacer } from "./edit-placer.ts";
import { type Edit, listEdits } from "./list-edits.ts";
import { mergeActions } from "./merge-actions.ts";
import { placeInOverlay } from "./place-in-overlay.ts";
import { type AdoptableOverlay, readOverlay } from "./read-overlay.ts";

/** One file that changes. */
export interface ChangedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What the sources look like with the changes of an overlay written into them. Nothing is written here. What the sources
 * have already is left as it is.
 *
 * @param folder - sources other than those that the overlay extends
 * @throws DocumentError, FcContractError `overlay_not_adoptable`
 */
export function adoptOverlay(file: string, folder: string | undefined): readonly ChangedFile[] {
  const overlay = readOverlay(file);
  const rootFile = chooseRoot(overlay, folder);
  const sources = loadSources(rootFile);
  requireSameDocument(overlay, sources, rootFile);

  const wanted = copy(sources.document);
  const faults = mergeActions(wanted, overlay.actions, sources.line);
  if (faults.length > 0) {
    throw new DocumentError(faults);
  }
  const texts = new Map([...sources.files].map((path) => [path, readFileSync(path, "utf8")]));
  const newVersions = listNewVersions(overlay, sources);
  const edits = listEdits(sources.document, wanted);
  const results = placeAll({ edits, newVersions, rootFile, sources, texts });
  requireAsWanted(results, rootFile, { ...sources, document: wanted }, newVersions);
  return [...results]
    .map(([path, after]) => ({ file: path, before: texts.get(path) ?? "", after }))
    .filter(({ after, before }) => after !== before)
    .toSorted((left, right) => (left.file < right.file ? -1 : 1));
}

/** In another folder the document has the name that it has where the overlay says. */
function chooseRoot({ extendedFile, place }: AdoptableOverlay, folder: string | undefined): string {
  if (folder === undefined) {
    if (extendedFile.split(sep).includes("node_modules")) {
      throw notAdoptable(
        `${displayPath(extendedFile)} belongs to an installed package; name your copy of its folder with --into`,
      );
    }
    return extendedFile;
  }
  const parts = extendedFile.split(sep);
  const names = [parts.slice(-2).join(sep), basename(extendedFile)];
  const found = names.map((name) => resolve(folder, name)).find((path) => existsSync(path));
  if (found === undefined) {
    throw notAdoptable(
      `there is no ${basename(extendedFile)} in ${folder}, which the overlay extends (${place.file}:${place.line})`,
    );
  }
  return found;
}

function requireSameDocument({ title }: AdoptableOverlay, { document }: LoadedSources, rootFile: string): void {
  const { info } = document;
  const own = isJsonObject(info) ? `${PROPOSED_CHANGES} ${String(info["title"])}` : undefined;
  if (title?.startsWith(PROPOSED_CHANGES) === true && title !== own) {
    throw notAdoptable(`the overlay is for another document than ${displayPath(rootFile)}: ${title}`);
  }
}

/** The versions of an overlay that the document does not have yet. */
function listNewVersions({ newVersions }: AdoptableOverlay, { line }: LoadedSources): readonly string[] {
  const known = line?.versions ?? [];
  const added = newVersions.filter((version) => !known.includes(version));
  const newest = known.at(-1) ?? "";
  const early = added.find((version) => version < newest);
  if (line === undefined && added.length > 0) {
    throw notAdoptable("the overlay adds versions to a document that does not list any (x-versions)");
  }
  if (early !== undefined) {
    throw notAdoptable(`${early} is not newer than ${newest}, the newest version of the document; add it by hand`);
  }
  return added;
}

interface Placing {
  readonly edits: readonly Edit[];
  readonly newVersions: readonly string[];
  readonly rootFile: string;
  readonly sources: LoadedSources;
  readonly texts: ReadonlyMap<string, string>;
}

/** An overlay of one version gets actions of its own: what it extends belongs to other versions as well. */
function placeAll({ edits, newVersions, rootFile, sources, texts }: Placing): ReadonlyMap<string, string> {
  const placer = new EditPlacer(sources, rootFile, texts);
  try {
    if (sources.isOverlay) {
      placeInOverlay(edits, placer.editorOf(rootFile));
    } else {
      placer.place(edits);
    }
    if (newVersions.length > 0) {
      placer.addVersions(newVersions);
    }
  } catch (error) {
    throw notAdoptable(errorMessage(error));
  }
  return placer.results();
}

/** Reads what was written: it has to be what the overlay says, or nothing is written at all. */
function requireAsWanted(
  results: ReadonlyMap<string, string>,
  rootFile: string,
  { document, line }: LoadedSources,
  newVersions: readonly string[],
): void {
  const written = loadSources(rootFile, results);
  const versions = line && [...line.versions, ...newVersions];
  if (!isDeepStrictEqual(copy(written.document), document) || !isDeepStrictEqual(written.line?.versions, versions)) {
    throw notAdoptable("the sources are written in a way that adopt cannot change; write the changes by hand");
  }
}

function copy(document: JsonObject): MutableObject {
  const result: MutableObject = JSON.parse(JSON.stringify(document));
  return result;
}

function notAdoptable(message: string): FcContractError {
  return new FcContractError("overlay_not_adoptable", message);
}
