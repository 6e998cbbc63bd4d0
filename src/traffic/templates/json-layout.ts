import { isJsonArray, type JsonValue } from "../../schema/json.ts";

/** The space that a writer of JSON leaves between its marks. */
export interface JsonLayout {
  readonly name: string;
  /** Whether depth shows. */
  readonly indents: boolean;
  readonly colon: string;
  /** What is before the first member of an object or list, between two and after the last, at a depth. */
  readonly open: (depth: number) => string;
  readonly comma: (depth: number) => string;
  readonly close: (depth: number) => string;
}

const nothing = (): string => "";
const newLine = (depth: number): string => `\n${"  ".repeat(depth)}`;

const LAYOUTS: readonly JsonLayout[] = [
  { name: "compact", indents: false, colon: ":", open: nothing, comma: () => ",", close: nothing },
  {
    name: "indented",
    indents: true,
    colon: ": ",
    open: (depth) => newLine(depth + 1),
    comma: (depth) => `,${newLine(depth + 1)}`,
    close: newLine,
  },
  { name: "spaced", indents: false, colon: ": ", open: nothing, comma: () => ", ", close: nothing },
];

/** The layout in which JSON was written; undefined when no layout gives exactly this string for its value. */
export function findLayout(text: string, value: JsonValue): JsonLayout | undefined {
  return LAYOUTS.find((layout) => writeJson(value, layout, 0) === text);
}

function writeJson(value: JsonValue, layout: JsonLayout, depth: number): string {
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const parts = isJsonArray(value)
    ? value.map((item) => writeJson(item, layout, depth + 1))
    : Object.entries(value).map(
        ([name, member]) => `${JSON.stringify(name)}${layout.colon}${writeJson(member, layout, depth + 1)}`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return parts.length === 0
    ? `${open}${close}`
    : `${open}${layout.open(depth)}${parts.join(layout.comma(depth))}${layout.close(depth)}${close}`;
}
