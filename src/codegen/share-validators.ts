import { type ValidatorsModule, writeModule } from "./generate-validators.ts";
import { findOwners, type Owner, type Part } from "./share-parts.ts";

/** The validators of one of several documents. */
export interface ValidatorsFile extends ValidatorsModule {
  readonly version: string;
}

const IDENTIFIER = /[A-Za-z_$][\w$]*/g;

/**
 * Writes what the validators of several documents have in common once: in the last module that has it. The others import
 * it.
 */
export function shareValidators(files: readonly ValidatorsFile[]): readonly string[] {
  const owners = findOwners(
    files.map(({ parts }) => new Map([...parts].map(([name, code]) => [name, readPart(code, parts)]))),
  );
  const exported = files.map(() => new Set<string>());
  const written = files.map((file, index) => {
    const own = [...file.parts].filter(([name]) => isOwn(owners[index], name, index));
    const imports = listImports(file, own, owners[index]);
    imports.forEach(({ owner }) => exported[owner.file]?.add(owner.name));
    return { code: own.map(([, code]) => code), imports };
  });
  return files.map((file, index) => {
    const { code = [], imports = [] } = written[index] ?? {};
    const names = [...(exported[index] ?? [])];
    const exporting = names.length === 0 ? [] : [`export { ${names.join(", ")} };\n`];
    return writeModule([...writeImports(imports, files), ...code, ...exporting], file);
  });
}

interface Import {
  /** What it is called in the file that imports it. */
  readonly name: string;
  readonly owner: Owner;
}

/** The parts that a file uses and another one has: those that its own code names, and its validators. */
function listImports(
  { names, parts }: ValidatorsFile,
  own: readonly (readonly [name: string, code: string])[],
  owners: ReadonlyMap<string, Owner> | undefined,
): readonly Import[] {
  const written = new Set(own.map(([name]) => name));
  const used = new Set([...own.flatMap(([, code]) => readPart(code, parts).uses), ...names.values()]);
  return [...used].flatMap((name) => {
    const owner = owners?.get(name);
    return owner === undefined || written.has(name) ? [] : [{ name, owner }];
  });
}

function writeImports(imports: readonly Import[], files: readonly ValidatorsFile[]): readonly string[] {
  return files.flatMap(({ version }, index) => {
    const names = imports
      .filter(({ owner }) => owner.file === index)
      .map(({ name, owner }) => (name === owner.name ? name : `${owner.name} as ${name}`));
    return names.length === 0 ? [] : [`import { ${names.join(", ")} } from "../${version}/validators.js";`];
  });
}

function isOwn(owners: ReadonlyMap<string, Owner> | undefined, name: string, file: number): boolean {
  const owner = owners?.get(name);
  return owner === undefined || (owner.file === file && owner.name === name);
}

/** The names of other parts are no part of a skeleton: ajv counts them through for each document. */
function readPart(code: string, parts: ReadonlyMap<string, string>): Part {
  const uses: string[] = [];
  const skeleton = code.replaceAll(IDENTIFIER, (name) => {
    if (!parts.has(name)) {
      return name;
    }
    uses.push(name);
    return "\u0000";
  });
  return { skeleton, uses };
}
