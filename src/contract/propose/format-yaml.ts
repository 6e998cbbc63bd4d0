import { Document, isScalar, visit } from "yaml";
import type { JsonValue } from "../../schema/json.ts";

const LINE_WIDTH = 120;

/** YAML in the style of the contract: short lists of plain values in one line, everything else in lines of its own. */
export function formatYaml(value: JsonValue, indentation = 0): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item));
    },
  });
  const text = document.toString({ lineWidth: LINE_WIDTH - indentation, flowCollectionPadding: false });
  return text.trimEnd().replaceAll(/^(?=.)/gm, " ".repeat(indentation));
}
