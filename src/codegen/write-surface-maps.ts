import type { VersionLine } from "../contract/versions/version-line.ts";
import type { Surface } from "./surfaces.ts";

const VERSIONS_FILE = "versions.ts";

/** The files that say which version has which surface: its name, its types, and how to load its validators. */
export function writeSurfaceMaps(
  surfaces: readonly MappedSurface[],
  flags: VersionLine["flags"],
): ReadonlyMap<string, string> {
  return new Map([
    [VERSIONS_FILE, writeVersions(surfaces)],
    ["flags.ts", writeFlags(flags)],
    ["surfaces.ts", writeSurfaces(surfaces)],
    ["events.ts", writeEvents(surfaces)],
    ["surface-types.ts", writeTypes(surfaces)],
    ["load-surface.ts", writeLoaders(surfaces)],
    ...versionsOf(surfaces).map(({ name, version }): [string, string] => [
      `types/${version}.ts`,
      `export type * from "../${name}/types.ts";\n`,
    ]),
  ]);
}

/** A surface, and what it shows. */
export interface MappedSurface extends Surface {
  /** The types of the events that it shows, and those that it declares. */
  readonly events: readonly string[];
  readonly declaredEvents: readonly string[];
}

interface MappedVersion {
  readonly version: string;
  readonly name: string;
}

function versionsOf(surfaces: readonly Surface[]): readonly MappedVersion[] {
  return surfaces
    .flatMap(({ name, versions }) => versions.map((version) => ({ version, name })))
    .toSorted((left, right) => (left.version < right.version ? -1 : 1));
}

function writeVersions(surfaces: readonly Surface[]): string {
  const lines = versionsOf(surfaces).map(({ version }) => `  ${JSON.stringify(version)},`);
  return `/** The API versions that the contract describes, oldest first. */
export const API_VERSIONS = [
${lines.join("\n")}
] as const;
`;
}

function writeFlags(flags: VersionLine["flags"]): string {
  const lines = Object.entries(flags).map(
    ([name, version]) => `  ${JSON.stringify(name)}: ${JSON.stringify(version)},`,
  );
  return `import type { API_VERSIONS } from "./${VERSIONS_FILE}";

/** The beta flags that stand for a part of the API: the first version that has the part. */
export const BETA_FLAGS: Readonly<Record<string, (typeof API_VERSIONS)[number]>> = {
${lines.join("\n")}
};
`;
}

function writeSurfaces(surfaces: readonly Surface[]): string {
  const lines = versionsOf(surfaces).map(
    ({ name, version }) => `  ${JSON.stringify(version)}: ${JSON.stringify(name)},`,
  );
  return `/** The surface of each API version: the first version that looks like it. */
export const SURFACE_OF = {
${lines.join("\n")}
} as const;
`;
}

function writeEvents(surfaces: readonly MappedSurface[]): string {
  const listOf = (name: string, events: readonly string[]): string => `  ${JSON.stringify(name)}: [
${events.map((type) => `    ${JSON.stringify(type)},`).join("\n")}
  ],`;
  return `/** The types of the events that each surface shows. */
export const EVENTS_OF = {
${surfaces.map(({ events, name }) => listOf(name, events)).join("\n")}
} as const;

/** The types of the events that each surface declares: not those that came to all versions at once. */
export const DECLARED_EVENTS_OF = {
${surfaces.map(({ declaredEvents, name }) => listOf(name, declaredEvents)).join("\n")}
} as const;
`;
}

function writeTypes(surfaces: readonly Surface[]): string {
  const imports = surfaces.map(({ name }, index) => `import type * as types${index} from "./${name}/types.ts";`);
  const members = surfaces.map(
    ({ name }, index) => `  readonly ${JSON.stringify(name)}: {
    readonly operations: types${index}.operations;
    readonly paths: types${index}.paths;
    readonly schemas: types${index}.components["schemas"];
    readonly webhooks: types${index}.webhooks;
  };`,
  );
  return `${imports.join("\n")}

/** The types of each surface. */
export interface SurfaceTypes {
${members.join("\n")}
}
`;
}

/** Spelled out, so that a bundler sees files and not a folder. */
function writeLoaders(surfaces: readonly Surface[]): string {
  const [first] = surfaces;
  const members = surfaces.map(
    ({ name }) => `  ${JSON.stringify(name)}: {
    validators: () => import("./${name}/validators.js"),
    schemas: () => import("./${name}/schemas.js"),
  },`,
  );
  return `import type * as schemas from "./${first?.name}/schemas.js";
import type * as validators from "./${first?.name}/validators.js";

/** What is loaded of a surface when it is first needed. */
export interface SurfaceModules {
  readonly validators: () => Promise<typeof validators>;
  readonly schemas: () => Promise<typeof schemas>;
}

/** The modules of each surface. */
export const SURFACES = {
${members.join("\n")}
} satisfies Readonly<Record<string, SurfaceModules>>;
`;
}
