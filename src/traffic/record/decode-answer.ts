import { errorCode } from "../../contract/error-message.ts";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, zstdDecompress } from "node:zlib";

type Decoder = (bytes: Buffer, limit: { readonly maxOutputLength: number }) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decoder>> = {
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  zstd: promisify(zstdDecompress),
};

/** The answer unpacks to more than the limit. */
export class TooLongAnswer extends Error {}

export interface DecodedAnswer {
  readonly bytes: Buffer;
  readonly isDecoded: boolean;
}

/**
 * Unpacks a body by its `content-encoding`: some targets compress although they were asked not to. One that does not
 * unpack, or in an encoding that nobody knows, is kept as it came.
 */
export async function decodeAnswer(bytes: Buffer, encoding: string, longest: number): Promise<DecodedAnswer> {
  const names = encoding
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
  let decoded = bytes;

  for (const name of bytes.length === 0 ? [] : names.toReversed()) {
    const decoder = decoders[name];
    if (decoder === undefined) {
      return { bytes, isDecoded: false };
    }
    try {
      decoded = await decoder(decoded, { maxOutputLength: longest });
    } catch (error) {
      if (errorCode(error) === "ERR_BUFFER_TOO_LARGE") {
        throw new TooLongAnswer();
      }
      return { bytes, isDecoded: false };
    }
  }
  return { bytes: decoded, isDecoded: true };
}
