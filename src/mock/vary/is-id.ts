import type { Shape } from "../../schema/schema-node.ts";
import { keywordAt } from "./places.ts";

/** `fca_1T6QmN2eZvKYlo2CbR7mQ4Wd`: letters and digits that mean nothing, with a prefix or without. */
const OPAQUE = /^(?:[A-Za-z]+_)*(?=[a-z]*[A-Z0-9])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{12,}$/;

export function isOpaque(text: string): boolean {
  return OPAQUE.test(text);
}

/** Whether a string is an id, by its schema or its form. */
export function isId(shape: Shape | undefined, text: string): boolean {
  return keywordAt(shape, "x-id-prefix") !== undefined || isOpaque(text);
}
