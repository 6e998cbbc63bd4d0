import { shorten } from "../protocol/shorten.ts";

const LONGEST_TEXT = 60;

/** The JSON type of a value, as messages name it. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) {
    return value === null ? "null" : "nothing";
  }
  if (Array.isArray(value)) {
    return "an array";
  }
  if (typeof value === "object") {
    return "an object";
  }
  if (typeof value === "number") {
    return Number.isInteger(value) ? "an integer" : "a number";
  }
  return `a ${typeof value}`;
}

/**
 * A value for a message: its type and, where that helps and nothing private is in it, its beginning.
 * Objects and arrays are only counted; everything else is passed through `redact`.
 */
export function describeValue(value: unknown, redact: (text: string) => string, isSensitive = false): string {
  if (isSensitive && value !== null && value !== undefined) {
    return `${typeName(value)} (not shown)`;
  }
  if (typeof value === "string") {
    const shown = redact(value);
    const short = shorten(shown, LONGEST_TEXT);
    return value.length > LONGEST_TEXT
      ? `${JSON.stringify(short)} (${value.length} characters)`
      : JSON.stringify(short);
  }
  if (Array.isArray(value)) {
    return `an array of ${value.length}`;
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return redact(String(value));
  }
  return typeName(value);
}
