import { appendAll } from "../append-all.ts";
import { resolve } from "node:path";
import { applyOverlay } from "./apply-overlay.ts";
import { bundleDocument } from "./bundle-document.ts";
import { checkStructure } from "./check-structure.ts";
import { DocumentError, type DocumentFault } from "./document-error.ts";
import { findDanglingReferences } from "./find-dangling-references.ts";
import { isComposed, isJsonObject, type JsonObject, type MutableObject } from "../../schema/json.ts";
import { resolvePointer } from "../../schema/json-pointer.ts";
import { Origins } from "./origins.ts";
import { resolveFrom, SourceFiles } from "./source-files.ts";
import { chooseVersion, readHistory, type WantedVersion, type WholeDocument } from "../versions/choose-version.ts";
import { deriveVersion } from "../versions/derive-version.ts";
import { Edition, type View } from "../versions/span.ts";
import { type VersionLine, VERSIONS_KEY } from "../versions/version-line.ts";
import { writeOutPathItems } from "./write-out-path-items.ts";
import type { SourceLocation } from "../../findings/source-location.ts";

/** One bundled OpenAPI document that knows where each of its nodes was written. */
export interface LoadedDocument {
  readonly document: JsonObject;
  /** Every file that was read, as absolute paths. */
  readonly files: readonly string[];
  /** Where the node at a pointer (`#/components/schemas/Account`) was written. */
  readonly locate: (pointer: string) => SourceLocation;
}

/**
 * Loads an OpenAPI 3.1 document from YAML or JSON: the root file, all it refers to, as one document.
 * `file` may also be an overlay: then what it `extends` is loaded first and the overlay applied to the bundle.
 * Of a document that carries the history of its API (`x-versions`) it loads one version: the wanted one, the one that an
 * overlay is for (`x-version`), or the newest. An overlay that is for no single version changes the whole history.
 *
 * @throws DocumentError with every fault, each at its file, line and column; FcContractError `input_unreadable` when
 *   the file itself cannot be read
 */
export function loadDocument(file: string, wanted: WantedVersion = {}): LoadedDocument {
  const files = new SourceFiles(new Origins(), []);
  const whole = loadWhole(files, resolve(file), []);
  return finish(
    files,
    whole === undefined || whole.isOneVersion ? whole?.document : chooseVersion(files, whole, wanted),
  );
}

/** A document as its sources have it, before a version of it is derived. */
export interface LoadedSources {
  /** With all that any version has. */
  readonly document: JsonObject;
  /** Undefined for a document without a history, and for an overlay that is for one version. */
  readonly line: VersionLine | undefined;
  /** Whether it is the document of an overlay. */
  readonly isOverlay: boolean;
  /** Every file that was read, as absolute paths. */
  readonly files: readonly string[];
  /** Where the node at a pointer is named: the key of a member, the item of a list. */
  readonly locate: (pointer: string) => SourceLocation;
  /** Where an object or a list starts that may be in another file than its name; undefined for any other value. */
  readonly locateContent: (pointer: string) => SourceLocation | undefined;
  /** The document of one version; the document itself when there is no history. */
  readonly derive: (version: string, view: View) => LoadedDocument;
}

/** Sources that carry the history of their API. */
export interface LoadedHistory extends LoadedSources {
  readonly line: VersionLine;
}

/**
 * Loads a document with all its versions, or an overlay.
 *
 * @param texts - what files would contain, by absolute path; the others are read
 * @throws DocumentError as `loadDocument` does
 */
export function loadSources(file: string, texts?: ReadonlyMap<string, string>): LoadedSources {
  const files = new SourceFiles(new Origins(), [], texts);
  const whole = loadWhole(files, resolve(file), []);
  const hasHistory = whole?.isOneVersion === false && whole.document[VERSIONS_KEY] !== undefined;
  const line = hasHistory ? readHistory(files, whole) : undefined;
  if (whole === undefined || files.faults.length > 0) {
    throw new DocumentError(files.faults, files.paths);
  }
  const { document } = whole;
  const { origins } = files;
  return {
    document,
    line,
    isOverlay: whole.isOverlay,
    files: files.paths,
    locate: (pointer) => origins.locate(document, pointer),
    locateContent: (pointer) => {
      const node = resolvePointer(document, pointer);
      return isComposed(node) ? origins.of(node) : undefined;
    },
    derive: (version, view) =>
      finish(files, line === undefined ? document : deriveVersion(document, new Edition(line, version, view), origins)),
  };
}

/**
 * Loads a document with its history.
 *
 * @throws DocumentError as `loadDocument` does
 */
export function loadHistory(file: string): LoadedHistory {
  const sources = loadSources(file);
  const { line } = sources;
  if (line === undefined) {
    const location = sources.locate("#");
    throw new DocumentError([{ location, message: `${VERSIONS_KEY} names the file with the API versions` }]);
  }
  return { ...sources, line };
}

/** Refuses a document in which something is wrong. */
function finish({ faults, origins, paths }: SourceFiles, document: MutableObject | undefined): LoadedDocument {
  if (document === undefined) {
    throw new DocumentError(faults, paths);
  }
  const locate = (pointer: string): SourceLocation => origins.locate(document, pointer);
  if (faults.length === 0) {
    checkOpenApi(document, origins, faults);
    findDanglingReferences(document, origins, faults);
  }
  if (faults.length === 0) {
    appendAll(faults, checkStructure(document, locate));
  }
  if (faults.length > 0) {
    throw new DocumentError(faults, paths);
  }
  return { document, files: paths, locate };
}

function loadBundle(files: SourceFiles, file: string, from?: SourceLocation): MutableObject | undefined {
  const value = files.read(file, from);
  // Bundling a large document takes long, for nothing when its version is another one.
  if (isJsonObject(value) && !checkVersion(value, files.origins, files.faults)) {
    return undefined;
  }
  const bundled = bundleDocument(files, file);
  if (bundled !== undefined && files.faults.length === 0) {
    writeOutPathItems(bundled, files.origins);
  }
  return bundled;
}

/** @param from - where an overlay names the file */
function loadWhole(
  files: SourceFiles,
  file: string,
  trail: readonly string[],
  from?: SourceLocation,
): WholeDocument | undefined {
  const value = files.read(file, from);

  if (!isJsonObject(value) || value["overlay"] === undefined) {
    const document = loadBundle(files, file, from);
    return document === undefined
      ? undefined
      : { document, file, newVersions: [], isOneVersion: false, isOverlay: false };
  }
  const extended = value["extends"];
  const place = files.origins.ofMember(value, "extends");
  if (typeof extended !== "string") {
    files.faults.push({ location: place, message: "an overlay says with `extends` which document it changes" });
    return undefined;
  }
  const baseFile = resolveFrom(file, extended);
  if (trail.includes(baseFile)) {
    files.faults.push({ location: place, message: "overlays extend each other in a circle" });
    return undefined;
  }
  const base = loadWhole(files, baseFile, [...trail, file], place);
  const changed = base === undefined ? undefined : chooseForOverlay(files, base, value);
  // What is wrong with the base would come back as actions that match nothing.
  if (changed !== undefined && files.faults.length === 0) {
    applyOverlay(changed.document, value, files.origins, files.faults);
  }
  return changed;
}

/** What an overlay changes: one version of a document, or all of it. */
function chooseForOverlay(files: SourceFiles, base: WholeDocument, overlay: MutableObject): WholeDocument | undefined {
  const { "x-version": version, "x-new-versions": newVersions = [] } = overlay;
  if (typeof version === "string" && !base.isOneVersion) {
    const document = chooseVersion(files, base, { version, view: "declared" });
    return document === undefined ? undefined : { ...base, document, isOneVersion: true, isOverlay: true };
  }
  if (!Array.isArray(newVersions) || !newVersions.every((name) => typeof name === "string")) {
    const message = "x-new-versions is a list of version names, oldest first";
    files.faults.push({ location: files.origins.ofMember(overlay, "x-new-versions"), message });
    return undefined;
  }
  return { ...base, isOverlay: true, newVersions: [...base.newVersions, ...newVersions] };
}

function checkVersion(document: JsonObject, origins: Origins, faults: DocumentFault[]): boolean {
  const version = document["openapi"];
  const isRead = typeof version === "string" && version.startsWith("3.1.");

  if (!isRead) {
    faults.push({
      location: origins.ofMember(document, "openapi"),
      message: `openapi is ${JSON.stringify(version) ?? "missing"}; this tool reads OpenAPI 3.1`,
    });
  }
  return isRead;
}

function checkOpenApi(document: MutableObject, origins: Origins, faults: DocumentFault[]): void {
  checkVersion(document, origins, faults);
  if (!isJsonObject(document["paths"]) && !isJsonObject(document["webhooks"])) {
    faults.push({ location: origins.of(document), message: "the document has neither paths nor webhooks" });
  }
}
