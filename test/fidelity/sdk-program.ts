import { join } from "node:path";
import ts from "typescript";
import { readDeclarations, writeComparison } from "./write-comparison.ts";

const FOLDER = import.meta.dirname;

/** The comparison of generated types with those of an SDK as the compiler sees it. */
export interface SdkProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly comparison: ts.SourceFile;
}

export interface Comparison {
  /** The folder of the SDK. */
  readonly sdk: string;
  /** The file of the generated types. */
  readonly typesFile: string;
  /** The differences that are listed. */
  readonly known: readonly string[];
  /** The content of files that are not to be read from disk, by path. */
  readonly replaced?: ReadonlyMap<string, string>;
}

const COMPARISON_FILE = join(FOLDER, "comparison.ts");

/** Files that all comparisons read, such as the compiler's libraries: each is parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Compiles a comparison without writing anything. */
export function compileComparison({ known, replaced = new Map(), sdk, typesFile }: Comparison): SdkProgram {
  const declarations = readDeclarations(sdk);
  const written = new Map([...replaced, [COMPARISON_FILE, writeComparison(declarations, typesFile, known)]]);
  const { options } = readConfig();
  const host = ts.createCompilerHost(options);
  const readOnce: ts.CompilerHost["getSourceFile"] = (path, languageVersion) => {
    const text = written.get(path);
    if (text !== undefined) {
      return ts.createSourceFile(path, text, languageVersion);
    }
    if (path.startsWith(sdk)) {
      return host.getSourceFile(path, languageVersion);
    }
    if (!parsed.has(path)) {
      parsed.set(path, host.getSourceFile(path, languageVersion));
    }
    return parsed.get(path);
  };
  const program = ts.createProgram({
    rootNames: [COMPARISON_FILE, ...(declarations.isAmbient ? [declarations.entry] : [])],
    options: declarations.isAmbient ? options : { ...options, paths: { stripe: [declarations.entry] } },
    host: { ...host, fileExists: (path) => written.has(path) || host.fileExists(path), getSourceFile: readOnce },
  });
  const comparison = program.getSourceFile(COMPARISON_FILE);
  if (comparison === undefined) {
    throw new Error("the compiler has no comparison");
  }
  return { program, checker: program.getTypeChecker(), comparison };
}

/** What the compiler says of a comparison. */
export function listCompileErrors({ comparison, program }: SdkProgram): string[] {
  const diagnostics = [...program.getGlobalDiagnostics(), ...ts.getPreEmitDiagnostics(program, comparison)];
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** The type declared under a name in a comparison. */
export function readDeclaredType(
  { checker, comparison }: SdkProgram,
  name: "Leftovers" | "Sdk" | "Surprises",
): ts.Type {
  const declaration = comparison.statements.find(
    (statement): statement is ts.TypeAliasDeclaration | ts.InterfaceDeclaration =>
      (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) && statement.name.text === name,
  );
  if (declaration === undefined) {
    throw new Error(`the comparison declares no ${name}`);
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
