import { join } from "node:path";
import ts from "typescript";
import { SURFACE_OF } from "../../src/generated/surfaces.ts";

const FOLDER = import.meta.dirname;
const ROOT = join(FOLDER, "../..");

/** The file that compares an API version with an SDK. */
const COMPARISONS = {
  "2026-02-25.clover": "clover.ts",
  "2026-03-04.preview": "preview.ts",
  "2026-10-28.endive": "endive.ts",
} as const;

export type ComparedVersion = keyof typeof COMPARISONS;

/** The versions that are compared with the types of an SDK. */
export const COMPARED_VERSIONS = ["2026-02-25.clover", "2026-03-04.preview", "2026-10-28.endive"] as const;

/** The comparisons as the compiler sees them. */
export interface SdkProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
}

let whole: SdkProgram | undefined;
const parsed = new Map<string, ts.SourceFile | undefined>();

export function generatedTypesFile(version: ComparedVersion): string {
  return join(ROOT, "src/generated", SURFACE_OF[version], "types.ts");
}

/** The types of every surface. */
export function listTypesFiles(): readonly string[] {
  return [...new Set(Object.values(SURFACE_OF))].map((surface) => join(ROOT, "src/generated", surface, "types.ts"));
}

/** The comparisons of all versions as they are, compiled once for all tests of a worker. */
export function compileAllComparisons(): SdkProgram {
  whole ??= compileComparisons(COMPARED_VERSIONS);
  return whole;
}

/**
 * Compiles comparisons without writing anything.
 *
 * @param replaced - the content of files that are not to be read from disk, by path
 */
export function compileComparisons(
  versions: readonly ComparedVersion[],
  replaced: ReadonlyMap<string, string> = new Map(),
): SdkProgram {
  const { options } = readConfig();
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    // stripe-clover's types declare a module named "stripe", whatever the package is installed as.
    rootNames: [
      join(ROOT, "node_modules/stripe-clover/types/index.d.ts"),
      ...versions.map((version) => join(FOLDER, COMPARISONS[version])),
    ],
    options,
    host: { ...host, getSourceFile: (path, languageVersion) => parseOnce(path, languageVersion, replaced, host) },
  });
  return { program, checker: program.getTypeChecker() };
}

/** What the compiler says of the project's own files. */
export function listCompileErrors({ program }: SdkProgram): string[] {
  const own = program.getSourceFiles().filter((file) => file.fileName.startsWith(`${FOLDER}/`));
  const diagnostics = [
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((file) => ts.getPreEmitDiagnostics(program, file)),
  ];
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** The type declared under a name in the comparison of a version. */
export function readDeclaredType({ program, checker }: SdkProgram, version: ComparedVersion, name: string): ts.Type {
  const file = program.getSourceFile(join(FOLDER, COMPARISONS[version]));
  const declaration = file?.statements.find(
    (statement): statement is ts.TypeAliasDeclaration | ts.InterfaceDeclaration =>
      (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) && statement.name.text === name,
  );
  if (declaration === undefined) {
    throw new Error(`${COMPARISONS[version]} declares no ${name}`);
  }
  return checker.getTypeAtLocation(declaration.name);
}

/** The members of a union of string literals, sorted. */
export function listLiterals(type: ts.Type): string[] {
  const members = type.isUnion() ? type.types : [type];
  return members.flatMap((member) => (member.isStringLiteral() ? [member.value] : [])).toSorted();
}

function readConfig(): ts.ParsedCommandLine {
  const file = join(FOLDER, "tsconfig.json");
  const config = ts.readConfigFile(file, (path) => ts.sys.readFile(path));
  return ts.parseJsonConfigFileContent(config.config, ts.sys, FOLDER, undefined, file);
}

function parseOnce(
  path: string,
  languageVersion: ts.ScriptTarget | ts.CreateSourceFileOptions,
  replaced: ReadonlyMap<string, string>,
  host: ts.CompilerHost,
): ts.SourceFile | undefined {
  const text = replaced.get(path);
  if (text !== undefined) {
    return ts.createSourceFile(path, text, languageVersion);
  }
  if (!parsed.has(path)) {
    parsed.set(path, host.getSourceFile(path, languageVersion));
  }
  return parsed.get(path);
}
