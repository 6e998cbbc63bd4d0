import { createHash } from "node:crypto";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

export function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** Letters and digits that depend only on a seed, at most 32. */
export function drawLetters(seed: string, length: number): string {
  return Array.from(digest(seed).subarray(0, length), (byte) => LETTERS[byte % LETTERS.length]).join("");
}
