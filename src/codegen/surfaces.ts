import type { LoadedHistory } from "../contract/load/load-document.ts";

/** What one or more API versions in a row look like. */
export interface Surface {
  /** Its first version, by which it is called. */
  readonly name: string;
  readonly versions: readonly string[];
}

/** In place of the version that a document names, so that documents of two versions can be equal. */
const ANY_VERSION = "any";

/** The surfaces of a document with its history, oldest first: each begins with a version that changes something. */
export function listSurfaces({ derive, line }: LoadedHistory): readonly Surface[] {
  const surfaces: { readonly name: string; readonly versions: string[]; readonly text: string }[] = [];

  for (const version of line.versions) {
    const text = (["declared", "shown"] as const)
      .map((view) => JSON.stringify(derive(version, view).document, withoutVersion(version)))
      .join("\n");
    const last = surfaces.at(-1);
    if (last?.text === text) {
      last.versions.push(version);
    } else {
      surfaces.push({ name: version, versions: [version], text });
    }
  }
  return surfaces.map(({ name, versions }) => ({ name, versions }));
}

/** Examples name the version that they are of. A description that does so means just that one. */
function withoutVersion(version: string): (key: string, value: unknown) => unknown {
  return (key, value) => (value === version ? ANY_VERSION : value);
}
