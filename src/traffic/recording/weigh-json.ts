/** About how many bytes an object, a list, one more member and a name take while JSON is parsed, as measured: by code unit. */
const BYTES = new Uint8Array(0x1_00_00);
BYTES["{".charCodeAt(0)] = 150;
BYTES["[".charCodeAt(0)] = 130;
BYTES[",".charCodeAt(0)] = 30;
BYTES[":".charCodeAt(0)] = 60;

/** A character, in the bytes of the file, in the line, in the body within it, and parsed. */
const CHARACTER_BYTES = 5;

const MOST_MEGABYTES = 144;

/**
 * About how many bytes of memory it takes to read and parse an entry. Most do not take much more than their length, but
 * a list of a million empty objects does. What looks like JSON in strings counts as well: a body is such a string.
 */
export function weighJson(text: string): number {
  let bytes = text.length * CHARACTER_BYTES;
  for (let index = 0; index < text.length; index += 1) {
    bytes += BYTES[text.charCodeAt(index)] ?? 0;
  }
  return bytes;
}

/** Whether an entry weighs so much that checking it could exhaust a thread's memory. */
export function isTooHeavy(weight: number): boolean {
  return weight > MOST_MEGABYTES * 1024 * 1024;
}

export function describeTooHeavy(): string {
  return `takes more than ${MOST_MEGABYTES} MB of memory to parse`;
}
