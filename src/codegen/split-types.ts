import type { SourceFile, TypeElement } from "typescript";
import type { TypesTools } from "./load-types-tools.ts";
import type { Parts } from "./share-parts.ts";

/** `components["schemas"]["Account"]`, `operations["listAccounts"]` */
const REFERENCE = /\b(components\["\w+"\]|operations|paths|webhooks)\["((?:[^"\\]|\\.)*)"\]/g;

/** The member of a generated interface: where its type is written in the file. */
export interface Member {
  /** `components["schemas"]["Account"]` */
  readonly name: string;
  /** From the member's comments to its end. */
  readonly start: number;
  readonly end: number;
  /** The key as written. */
  readonly key: string;
  readonly indent: string;
}

/** Generated types, taken apart: what can be written once for several files. */
export interface SplitTypes {
  readonly text: string;
  readonly members: readonly Member[];
  readonly parts: Parts;
}

/**
 * Takes apart what openapi-typescript wrote: the members of `paths`, `webhooks`, `operations` and of each kind of component.
 *
 * @param version - what an example of it says makes no part different
 */
export function splitTypes(ts: TypesTools["ts"], text: string, version: string): SplitTypes {
  const source = ts.createSourceFile("types.ts", text, ts.ScriptTarget.Latest, true);
  const members = source.statements.flatMap((statement): Member[] => {
    if (!ts.isInterfaceDeclaration(statement)) {
      return [];
    }
    const { members: own, name } = statement;
    return name.text === "components"
      ? own.flatMap((kind) => membersOfKind(ts, kind, source))
      : own.flatMap((member) => readMember(ts, member, name.text, source));
  });
  const parts = new Map(
    members.map(({ name, start, end }) => {
      const body = text.slice(start, end);
      // The name belongs to the skeleton: what is called differently is not shared.
      return [
        name,
        {
          skeleton: `${name} ${body.replaceAll(version, "")}`,
          uses: [...body.matchAll(REFERENCE)].map(([used]) => used),
        },
      ] as const;
    }),
  );
  return { text, members, parts };
}

function membersOfKind(ts: TypesTools["ts"], kind: TypeElement, source: SourceFile): Member[] {
  if (!ts.isPropertySignature(kind) || kind.type === undefined || !ts.isTypeLiteralNode(kind.type)) {
    return [];
  }
  const holder = `components["${kind.name.getText(source)}"]`;
  return kind.type.members.flatMap((member) => readMember(ts, member, holder, source));
}

function readMember(ts: TypesTools["ts"], member: TypeElement, holder: string, source: SourceFile): Member[] {
  if (!ts.isPropertySignature(member)) {
    return [];
  }
  const key = member.name.getText(source);
  const start = member.getFullStart();
  const lineStart = source.text.lastIndexOf("\n", member.getStart(source)) + 1;
  const name = `${holder}[${ts.isIdentifier(member.name) ? JSON.stringify(key) : key}]`;
  return [{ name, start, end: member.getEnd(), key, indent: " ".repeat(member.getStart(source) - lineStart) }];
}
