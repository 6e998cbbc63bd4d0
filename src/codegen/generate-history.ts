import type { GeneratedManifest } from "../contract/compile/generated-manifest.ts";
import { MANIFEST_FILE } from "../contract/compile/generated-manifest.ts";
import { loadDocument, loadHistory, type LoadedHistory } from "../contract/load/load-document.ts";
import { lintSchemas } from "../contract/load/lint-schemas.ts";
import { resolveFrom } from "../contract/load/source-files.ts";
import type { Model } from "../contract/model/model.ts";
import { readModel } from "../contract/model/read-model.ts";
import { yieldToEvents } from "../contract/yield-to-events.ts";
import { createManifest, DOCUMENT_FILE, type GeneratedFiles, type GenerateOptions, HEADER } from "./generate-files.ts";
import {
  type ClientSchemas,
  listClientSchemas,
  SCHEMAS_DECLARATION,
  writeSchemaChanges,
  writeSchemas,
} from "./generate-schemas.ts";
import { generateTypes } from "./generate-types.ts";
import { createValidators, VALIDATORS_DECLARATION, writeModule } from "./generate-validators.ts";
import { loadTypesTools } from "./load-types-tools.ts";
import { shareValidators, type ValidatorsFile } from "./share-validators.ts";
import { shareTypes } from "./share-types.ts";
import { deriveSurfaces, type SurfaceDocuments } from "./surfaces.ts";
import { type MappedSurface, writeSurfaceMaps } from "./write-surface-maps.ts";

/**
 * Generates everything from a document that carries the history of its API, in memory: the document itself, a folder for
 * each surface and preview, and which version has which surface.
 *
 * @throws DocumentError when the document does not parse, resolve or compile
 */
export async function generateHistory(
  specFile: string,
  folder: string,
  { onNote, signal, command = ["generate"] }: GenerateOptions = {},
): Promise<GeneratedFiles> {
  const history = loadHistory(specFile);
  await yieldToEvents(signal);
  const surfaces = sortByDate([...deriveSurfaces(history), ...loadPreviews(specFile, history)]);
  await yieldToEvents(signal);

  const files = new Map<string, string>([[DOCUMENT_FILE, toJson({ line: history.line, document: history.document })]]);
  const isPreview = (name: string): boolean => Object.hasOwn(history.line.previews, name);
  const validators: ValidatorsFile[] = [];
  const schemas: (readonly [version: string, ClientSchemas])[] = [];
  const mapped: MappedSurface[] = [];
  for (const { declared, name, shown, versions } of surfaces) {
    const model = readModel(shown.document);
    const own = createValidators(shown, model);
    if (isPreview(name)) {
      // The default version is a preview: whoever uses no other loads no other module.
      files.set(`${name}/validators.js`, HEADER + writeModule([...own.parts.values()], own));
      files.set(`${name}/schemas.js`, HEADER + writeSchemas(listClientSchemas(model)));
      files.set(`${name}/${DOCUMENT_FILE}`, toJson(shown.document));
    } else {
      validators.push({ version: name, ...own });
      schemas.push([name, listClientSchemas(model)]);
    }
    files.set(`${name}/validators.d.ts`, HEADER + VALIDATORS_DECLARATION);
    files.set(`${name}/schemas.d.ts`, HEADER + SCHEMAS_DECLARATION);
    mapped.push({
      name,
      versions,
      events: listEvents(model),
      declaredEvents: listEvents(readModel(declared.document)),
    });
    lintSchemas(shown).forEach((note) => onNote?.(note));
    await yieldToEvents(signal);
  }
  for (const [index, code] of shareValidators(validators).entries()) {
    files.set(`${validators[index]?.version}/validators.js`, HEADER + code);
  }
  for (const [name, code] of writeAllSchemas(schemas)) {
    files.set(`${name}/schemas.js`, HEADER + code);
  }
  for (const [name, types] of await generateAllTypes(surfaces, command, signal)) {
    files.set(`${name}/types.ts`, HEADER + types);
  }
  for (const [name, text] of writeSurfaceMaps(mapped, history.line.flags)) {
    files.set(name, HEADER + text);
  }
  const sources = [...new Set(surfaces.flatMap(({ shown }) => shown.files))];
  const manifest: GeneratedManifest = createManifest(folder, sources, files);
  return files.set(MANIFEST_FILE, toJson(manifest));
}

function listEvents({ webhooks }: Model): readonly string[] {
  return webhooks.map(({ name }) => name);
}

function loadPreviews(specFile: string, { line }: LoadedHistory): readonly SurfaceDocuments[] {
  return Object.entries(line.previews).map(([name, overlay]) => {
    const shown = loadDocument(resolveFrom(specFile, overlay));
    return { name, versions: [name], declared: shown, shown };
  });
}

function sortByDate(surfaces: readonly SurfaceDocuments[]): readonly SurfaceDocuments[] {
  return surfaces.toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

/** The newest version has all its schemas, the others what differs from it. */
function writeAllSchemas(
  versions: readonly (readonly [version: string, ClientSchemas])[],
): readonly (readonly [version: string, code: string])[] {
  const newest = versions.at(-1);
  return versions.map(([version, schemas]) => [
    version,
    newest === undefined || version === newest[0]
      ? writeSchemas(schemas)
      : writeSchemaChanges(schemas, newest[1], `../${newest[0]}/schemas.js`),
  ]);
}

async function generateAllTypes(
  surfaces: readonly SurfaceDocuments[],
  command: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly (readonly [name: string, types: string])[]> {
  const files: { readonly version: string; readonly text: string }[] = [];
  for (const { declared, name } of surfaces) {
    files.push({ version: name, text: await generateTypes(declared.document, command) });
    await yieldToEvents(signal);
  }
  const shared = shareTypes(loadTypesTools(command).ts, files);
  return files.map(({ version }, index) => [version, shared[index] ?? ""]);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
