import { join } from "node:path";
import { SURFACE_OF } from "../../src/generated/surfaces.ts";
import type { ApiVersion } from "../../src/protocol/api-version.ts";
import { ROOT } from "./sdk-releases.ts";

/** The types of a version's surface. They are of what the version declares. */
export function generatedTypesFile(version: ApiVersion): string {
  return typesFileOf(SURFACE_OF[version]);
}

/** The types of every surface. */
export function listTypesFiles(): readonly string[] {
  return [...new Set(Object.values(SURFACE_OF))].map(typesFileOf);
}

function typesFileOf(surface: string): string {
  return join(ROOT, "src/generated", surface, "types.ts");
}
