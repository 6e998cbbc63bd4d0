import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { DocumentFault } from "./document-error.ts";
import type { MutableJson } from "../../schema/json.ts";
import type { Origins } from "./origins.ts";
import { DEEPEST_NESTING, parseJsonSource } from "./parse-json-source.ts";
import type { SourceLocation } from "../../findings/source-location.ts";

/** Aliases of aliases can spell out billions of nodes in a few lines. */
const MOST_ALIASES = 10_000;

/**
 * Reads YAML or JSON into plain values, and records in `origins` where each node is.
 * Mistakes in the source are added to `faults`; then there is no value.
 */
export function parseSource(
  file: string,
  text: string,
  origins: Origins,
  faults: DocumentFault[],
): MutableJson | undefined {
  const json = parseJsonSource(file, text, origins, faults);
  if (json !== undefined) {
    return json.value;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const locate = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };

  for (const problem of [...document.errors, ...document.warnings]) {
    faults.push({ location: locate(problem.pos[0]), message: problem.message });
  }
  if (document.errors.length > 0 || document.warnings.length > 0) {
    return undefined;
  }
  if (document.contents === null) {
    faults.push({ location: { file, line: 1, column: 1 }, message: "the file is empty" });
    return undefined;
  }

  const reader: Reader = { document, origins, faults, locate, aliases: 0 };
  const before = faults.length;
  const value = readNode(reader, document.contents, 0);
  return faults.length === before ? value : undefined;
}

interface Reader {
  readonly document: Document;
  readonly origins: Origins;
  readonly faults: DocumentFault[];
  readonly locate: (offset: number) => SourceLocation;
  aliases: number;
}

/** @param node - what `yaml` has parsed; it declares members of lists and maps as `unknown` */
function readNode(reader: Reader, node: unknown, depth: number): MutableJson {
  const location = locateNode(reader, node);

  if (depth > DEEPEST_NESTING) {
    reader.faults.push({ location, message: `nested deeper than ${DEEPEST_NESTING} levels` });
    return null;
  }
  if (isAlias(node)) {
    reader.aliases += 1;
    if (reader.aliases === MOST_ALIASES + 1) {
      reader.faults.push({ location, message: `more than ${MOST_ALIASES} aliases, those within aliases counted` });
    }
    return reader.aliases > MOST_ALIASES ? null : readNode(reader, node.resolve(reader.document), depth + 1);
  }
  if (isSeq(node)) {
    const items: MutableJson[] = [];
    reader.origins.add(items, location);
    for (const [index, item] of node.items.entries()) {
      reader.origins.setMember(items, String(index), locateNode(reader, item));
      items.push(readNode(reader, item, depth + 1));
    }
    return items;
  }
  if (isMap(node)) {
    const members: { [key: string]: MutableJson } = {};
    reader.origins.add(members, location);
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      const keyLocation = locateNode(reader, pair.key);
      if (!isScalar(pair.key) || key === "__proto__") {
        const message = key === "__proto__" ? "a key cannot be __proto__" : "a key must be a plain string";
        reader.faults.push({ location: keyLocation, message });
        continue;
      }
      reader.origins.setMember(members, key, keyLocation);
      members[key] = readNode(reader, pair.value, depth + 1);
    }
    return members;
  }
  return readScalar(reader, isScalar(node) ? node.value : null, location);
}

function locateNode(reader: Reader, node: unknown): SourceLocation {
  return reader.locate(isNode(node) ? (node.range?.[0] ?? 0) : 0);
}

function readScalar(reader: Reader, value: unknown, location: SourceLocation): MutableJson {
  if (value === null || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return value;
  }
  reader.faults.push({ location, message: `${String(value)} has no place in JSON; write it as a string` });
  return null;
}
