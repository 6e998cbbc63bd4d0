import { styleText } from "node:util";

/** How a report marks its words. Plain text marks nothing. */
export interface TextStyle {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
}

const unchanged = (text: string): string => text;

export const plainStyle: TextStyle = {
  strong: unchanged,
  dim: unchanged,
  good: unchanged,
  warn: unchanged,
  bad: unchanged,
};

/** Colours for a terminal; whoever uses it has seen that there is one. */
export const colorStyle: TextStyle = {
  strong: (text) => styleText("bold", text, { validateStream: false }),
  dim: (text) => styleText("dim", text, { validateStream: false }),
  good: (text) => styleText("green", text, { validateStream: false }),
  warn: (text) => styleText("yellow", text, { validateStream: false }),
  bad: (text) => styleText("red", text, { validateStream: false }),
};
