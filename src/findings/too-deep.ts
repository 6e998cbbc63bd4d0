import type { SchemaNode } from "../schema/schema-node.ts";
import type { FindingData, Part } from "./finding.ts";

/** The value is nested too deeply to be compared with its schema. */
export function tooDeep({ pointer }: SchemaNode, part: Part): FindingData {
  return {
    in: part,
    pointer: "",
    rule: "depth",
    contractPointer: pointer,
    expected: { kind: "words", words: "a value that can be checked completely" },
    got: { kind: "words", words: "one that is nested too deeply" },
    severity: "breaking",
  };
}
