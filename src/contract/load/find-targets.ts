import { paths } from "jsonpath-rfc9535";
import type { MutableJson } from "../../schema/json.ts";

/**
 * The nodes that a JSONPath (RFC 9535) matches, each once, as paths of names and indexes.
 *
 * @throws Error when it is not a valid JSONPath
 */
export function findTargets(document: MutableJson, target: string): (string | number)[][] {
  return [...new Set(paths(document, target))].map(readNormalizedPath);
}

/** A normalized path (RFC 9535, 2.7) → its keys: `$['paths'][0]` → `["paths", 0]`. */
function readNormalizedPath(path: string): (string | number)[] {
  return [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/gs)].map(([, name, index]) =>
    index === undefined ? unescapeName(name ?? "") : Number(index),
  );
}

function unescapeName(name: string): string {
  const text: string = JSON.parse(`"${name.replaceAll(String.raw`\'`, "'").replaceAll('"', String.raw`\"`)}"`);
  return text;
}
