import { formatLocation } from "../../findings/source-location.ts";
import { isComposed, isJsonArray, memberAt } from "../../schema/json.ts";
import { escapeToken, parsePointer } from "../../schema/json-pointer.ts";
import type { LoadedDocument, LoadedSources } from "../load/load-document.ts";

/**
 * Where the sources have what a pointer into the document of one version leads to. Names are the same in both, places in
 * lists are not: a list of one version leaves out what only others have. Undefined where the sources have no such thing.
 */
export function translatePointer(pointer: string, version: LoadedDocument, sources: LoadedSources): string | undefined {
  const path: string[] = [];
  let from = "#";
  let to = "#";

  for (const token of parsePointer(pointer)) {
    const node = memberAt(sources.document, path);
    const place = formatLocation(version.locate(`${from}/${escapeToken(token)}`));
    const found = isJsonArray(node)
      ? node.findIndex((_, index) => formatLocation(sources.locate(`${to}/${index}`)) === place)
      : isComposed(node) && Object.hasOwn(node, token)
        ? token
        : -1;
    if (found === -1) {
      return undefined;
    }
    path.push(String(found));
    from = `${from}/${escapeToken(token)}`;
    to = `${to}/${escapeToken(found)}`;
  }
  return to;
}
