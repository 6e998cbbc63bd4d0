import type { SchemaNode } from "../schema/schema-node.ts";
import type { FindingData, Part } from "./finding.ts";

/** The value nests so deeply that it cannot be compared with its schema to its end. */
export function tooDeep({ pointer }: SchemaNode, part: Part): FindingData {
  return {
    in: part,
    pointer: "",
    rule: "depth",
    contractPointer: pointer,
    expected: { kind: "words", words: "a value that can be checked to its end" },
    got: { kind: "words", words: "one that nests too deeply" },
    severity: "breaking",
  };
}
