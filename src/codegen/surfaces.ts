import type { LoadedDocument, LoadedHistory } from "../contract/load/load-document.ts";
import { visitObjects } from "../contract/load/visit-objects.ts";
import { isHistoryKey } from "../contract/versions/span.ts";
import { isJsonObject, type JsonObject } from "../schema/json.ts";

/** What one or more API versions in a row look like. */
export interface Surface {
  /** Its first version, by which it is called. */
  readonly name: string;
  readonly versions: readonly string[];
}

/** A surface with its documents: what its first version declares, and what it shows. Of a preview both are the same. */
export interface SurfaceDocuments extends Surface {
  readonly declared: LoadedDocument;
  readonly shown: LoadedDocument;
}

/** In place of the version that a document names, so that documents of two versions can be equal. */
const ANY_VERSION = "any";

/** The surfaces of a document with its history, oldest first: each begins with a version that changes something. */
export function deriveSurfaces({ derive, document, line }: LoadedHistory): readonly SurfaceDocuments[] {
  const named = listNamedVersions(document);
  const surfaces: (SurfaceDocuments & { readonly versions: string[]; readonly text: string })[] = [];

  for (const version of line.versions) {
    const last = surfaces.at(-1);
    if (last !== undefined && !named.has(version)) {
      last.versions.push(version);
      continue;
    }
    const documents = { declared: derive(version, "declared"), shown: derive(version, "shown") };
    const text = JSON.stringify([documents.declared.document, documents.shown.document], withoutVersion(version));
    if (last?.text === text) {
      last.versions.push(version);
    } else {
      surfaces.push({ name: version, versions: [version], text, ...documents });
    }
  }
  return surfaces;
}

/** The versions that the notation names somewhere. Any other is like the one before it. */
function listNamedVersions(document: JsonObject): ReadonlySet<unknown> {
  const named = new Set<unknown>();
  visitObjects(document, (node) => {
    for (const [key, value] of Object.entries(node)) {
      if (isHistoryKey(key)) {
        (isJsonObject(value) ? Object.values(value) : [value]).forEach((version) => named.add(version));
      }
    }
  });
  return named;
}

/** Examples name the version that they are of. A description that does so means just that one. */
function withoutVersion(version: string): (key: string, value: unknown) => unknown {
  return (key, value) => (value === version ? ANY_VERSION : value);
}
