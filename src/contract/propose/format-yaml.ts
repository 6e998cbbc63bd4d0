import { Document, isScalar, type Pair, Scalar, visit } from "yaml";
import type { JsonValue } from "../../schema/json.ts";

const LINE_WIDTH = 120;

/** YAML in the style of the contract: lists of plain values within it in one line, everything else in lines of its own. */
export function formatYaml(value: JsonValue, indentation = 0): string {
  const document = new Document(value);
  visit(document, {
    Pair: quoteReference,
    Seq: (key, list) => {
      list.flow = key !== null && list.items.every((item) => isScalar(item));
    },
  });
  const text = document.toString({ lineWidth: LINE_WIDTH - indentation, flowCollectionPadding: false });
  return text.trimEnd().replaceAll(/^(?=.)/gm, " ".repeat(indentation));
}

/** YAML in one line. */
export function formatFlow(value: JsonValue): string {
  const document = new Document(value);
  visit(document, {
    Pair: quoteReference,
    Collection: (_, node) => {
      node.flow = true;
    },
  });
  const padding = typeof value === "object" && !Array.isArray(value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: padding }).trimEnd();
}

/** References are in quotes, whether or not they have to be. */
function quoteReference(_: unknown, { key, value }: Pair): void {
  if (isScalar(key) && key.value === "$ref" && isScalar(value)) {
    value.type = Scalar.QUOTE_DOUBLE;
  }
}
