import { errorMessage } from "../error-message.ts";
import type { DocumentFault } from "../load/document-error.ts";
import { escapeToken, resolvePointer } from "../../schema/json-pointer.ts";
import type { LoadedDocument } from "../load/load-document.ts";

/** A compile error at its place; not the schema's own where it was inherited through a reference. */
export interface LocatedFault {
  readonly fault: DocumentFault;
  readonly isOwn: boolean;
}

/**
 * The place in the sources that a compile error of ajv is about. ajv names it in one of three ways:
 * a schema path in the message, the offending keyword, or the offending pattern.
 */
export function locateCompileError(loaded: LoadedDocument, pointer: string, error: unknown): LocatedFault {
  const reason = errorMessage(error);
  const message = `the schema does not compile: ${reason.replaceAll('"contract#', '"#')}`;
  const path = /(?:at|at path|path) "(?:contract)?(#[^"]*)"/.exec(reason)?.[1];

  if (path !== undefined && resolvePointer(loaded.document, path) !== undefined) {
    return { fault: { location: loaded.locate(path), message }, isOwn: true };
  }
  const keyword = /keyword: "([^"]+)"/.exec(reason)?.[1];
  const pattern = /Invalid regular expression: \/(.*)\/[a-z]*:/s.exec(reason)?.[1];
  const found = findMember(resolvePointer(loaded.document, pointer), pointer, (key, value) =>
    pattern === undefined ? key === keyword : value === pattern || key === pattern,
  );
  return { fault: { location: loaded.locate(found ?? pointer), message }, isOwn: found !== undefined };
}

function findMember(
  node: unknown,
  pointer: string,
  matches: (key: string, value: unknown) => boolean,
): string | undefined {
  if (typeof node !== "object" || node === null) {
    return undefined;
  }
  for (const [key, value] of Object.entries(node)) {
    const here = `${pointer}/${escapeToken(key)}`;
    const found = matches(key, value) ? here : findMember(value, here, matches);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
