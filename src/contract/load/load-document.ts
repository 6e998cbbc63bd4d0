import { appendAll } from "../append-all.ts";
import { resolve } from "node:path";
import { applyOverlay } from "./apply-overlay.ts";
import { bundleDocument } from "./bundle-document.ts";
import { checkStructure } from "./check-structure.ts";
import { DocumentError, type DocumentFault } from "./document-error.ts";
import { findDanglingReferences } from "./find-dangling-references.ts";
import { isJsonObject, type JsonObject, type MutableObject } from "../../schema/json.ts";
import { Origins } from "./origins.ts";
import { resolveFrom, SourceFiles } from "./source-files.ts";
import { chooseVersion, readHistory, type WantedVersion } from "../versions/choose-version.ts";
import { deriveVersion } from "../versions/derive-version.ts";
import { Edition, type View } from "../versions/span.ts";
import type { VersionLine } from "../versions/version-line.ts";
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
 * overlay is for (`x-version`), or the newest.
 *
 * @throws DocumentError with every fault, each at its file, line and column; FcContractError `input_unreadable` when
 *   the file itself cannot be read
 */
export function loadDocument(file: string, wanted: WantedVersion = {}): LoadedDocument {
  const files = new SourceFiles(new Origins(), []);
  return finish(files, loadVersion(files, resolve(file), wanted, []));
}

/** A document with the history of its API, from which the document of each version can be derived. */
export interface LoadedHistory {
  /** With all that any version has. */
  readonly document: JsonObject;
  readonly line: VersionLine;
  /** Every file that was read, as absolute paths. */
  readonly files: readonly string[];
  readonly derive: (version: string, view: View) => LoadedDocument;
}

/**
 * Loads a document with its history.
 *
 * @throws DocumentError as `loadDocument` does
 */
export function loadHistory(file: string): LoadedHistory {
  const files = new SourceFiles(new Origins(), []);
  const document = loadBundle(files, resolve(file));
  const line = document === undefined ? undefined : readHistory(files, resolve(file), document);
  if (document === undefined || line === undefined) {
    throw new DocumentError(files.faults, files.paths);
  }
  return {
    document,
    line,
    files: files.paths,
    derive: (version, view) => finish(files, deriveVersion(document, new Edition(line, version, view), files.origins)),
  };
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
function loadVersion(
  files: SourceFiles,
  file: string,
  wanted: WantedVersion,
  trail: readonly string[],
  from?: SourceLocation,
): MutableObject | undefined {
  const value = files.read(file, from);

  if (!isJsonObject(value) || value["overlay"] === undefined) {
    const bundled = loadBundle(files, file, from);
    return bundled === undefined ? undefined : chooseVersion(files, file, bundled, wanted);
  }
  const base = value["extends"];
  const place = files.origins.ofMember(value, "extends");
  if (typeof base !== "string") {
    files.faults.push({ location: place, message: "an overlay says with `extends` which document it changes" });
    return undefined;
  }
  const baseFile = resolveFrom(file, base);
  if (trail.includes(baseFile)) {
    files.faults.push({ location: place, message: "overlays extend each other in a circle" });
    return undefined;
  }
  const version = value["x-version"];
  const document = loadVersion(
    files,
    baseFile,
    typeof version === "string" ? { version, view: "declared" } : wanted,
    [...trail, file],
    place,
  );
  // What is wrong with the base would come back as actions that match nothing.
  if (document !== undefined && files.faults.length === 0) {
    applyOverlay(document, value, files.origins, files.faults);
  }
  return document;
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
