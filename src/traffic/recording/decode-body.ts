import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { isTooHeavy, weighJson } from "./weigh-json.ts";

/** A body that decompresses to more than this is not read: small files can contain enormous ones. */
const LONGEST_BODY = 32 * 1024 * 1024;

/**
 * The text of a recorded body. Some recorders keep bytes as base64, and some of those as they came over the wire,
 * still compressed. Null when it cannot be read.
 */
export function decodeBody(text: string, encoding: unknown, contentEncoding: string | undefined): string | null {
  if (encoding !== "base64") {
    return text;
  }
  const bytes = Buffer.from(text, "base64");
  const plain = decompress(bytes, contentEncoding);
  const decoded = plain?.toString("utf8");
  return decoded === undefined || isTooHeavy(weighJson(decoded)) ? null : decoded;
}

function decompress(bytes: Buffer, contentEncoding: string | undefined): Buffer | null {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const isZstd = bytes.length >= 4 && bytes.readUInt32LE(0) === 0xfd2fb528;

  try {
    if (isGzip) {
      return gunzipSync(bytes, { maxOutputLength: LONGEST_BODY });
    }
    if (isZstd) {
      return zstdDecompressSync(bytes, { maxOutputLength: LONGEST_BODY });
    }
    if (contentEncoding === "br" && !looksLikeText(bytes)) {
      return brotliDecompressSync(bytes, { maxOutputLength: LONGEST_BODY });
    }
    if (contentEncoding === "deflate" && !looksLikeText(bytes)) {
      return inflateSync(bytes, { maxOutputLength: LONGEST_BODY });
    }
    return bytes;
  } catch {
    return null;
  }
}

/** JSON and forms start with a printable character; what a recorder has decompressed already is left alone. */
function looksLikeText(bytes: Buffer): boolean {
  const text = bytes.subarray(0, 64).toString("utf8");
  return !/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text);
}
