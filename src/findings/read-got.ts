import { shorten } from "../protocol/shorten.ts";
import { typeOfValue } from "../schema/type-set.ts";
import type { Got } from "./finding.ts";

const LONGEST_TEXT = 60;

/** Removes secrets from what is shown. */
export type Redact = (text: string) => string;

/** What a message may show of a value: its type and, where that helps and nothing private is in it, its beginning. */
export function readGot(value: unknown, redact: Redact, isSensitive = false): Got {
  if (value === undefined) {
    return { kind: "hidden", type: "nothing" };
  }
  const type = typeOfValue(value);
  if (isSensitive && value !== null) {
    return { kind: "hidden", type };
  }
  if (typeof value === "string") {
    return { kind: "text", text: shorten(redact(value), LONGEST_TEXT), length: value.length };
  }
  if (Array.isArray(value)) {
    return { kind: "array", length: value.length };
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return { kind: typeof value === "number" ? "number" : "boolean", text: redact(String(value)) };
  }
  return { kind: value === null ? "null" : "object" };
}

/** The type of a value that is not shown. */
export function hideValue(value: unknown): Got {
  return value === null
    ? { kind: "null" }
    : { kind: "hidden", type: value === undefined ? "nothing" : typeOfValue(value) };
}
