import type { TypesTools } from "./load-types-tools.ts";
import { findOwners, type Owner } from "./share-parts.ts";
import { type Member, splitTypes } from "./split-types.ts";

/** The types of one of several documents. */
export interface TypesFile {
  readonly version: string;
  readonly text: string;
}

/**
 * Writes what the types of several documents have in common once: in the last file that has it. In the others its type is
 * that one, imported.
 */
export function shareTypes(ts: TypesTools["ts"], files: readonly TypesFile[]): readonly string[] {
  const split = files.map(({ text, version }) => splitTypes(ts, text, version));
  const owners = findOwners(split.map(({ parts }) => parts));

  return split.map(({ members, text }, file) => {
    const imported = new Set<number>();
    let shared = text;
    for (const member of members.toReversed()) {
      const owner = owners[file]?.get(member.name);
      if (owner !== undefined && owner.file !== file) {
        imported.add(owner.file);
        shared = shared.slice(0, member.start) + writeAlias(member, owner) + shared.slice(member.end);
      }
    }
    const imports = [...imported]
      .toSorted((left, right) => left - right)
      .map((index) => `import type * as ${aliasOf(index)} from "../${files[index]?.version}/types.ts";\n`);
    return imports.join("") + shared;
  });
}

function writeAlias({ indent, key }: Member, { file, name }: Owner): string {
  return `\n${indent}${key}: ${aliasOf(file)}.${name};`;
}

/** Names no type of the document. */
function aliasOf(file: number): string {
  return `$file${file}`;
}
