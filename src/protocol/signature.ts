/** What a `Stripe-Signature` header says. Schemes other than `v1` are left out. */
export interface SignatureHeader {
  /** Unix seconds. */
  readonly timestamp: number;
  readonly signatures: readonly string[];
}

/** Null where the header has no timestamp. */
export function parseSignatureHeader(header: string): SignatureHeader | null {
  let timestamp = NaN;
  const signatures: string[] = [];
  for (const item of header.split(",")) {
    const [scheme, value = ""] = item.split("=");
    if (scheme === "t") {
      timestamp = Number.parseInt(value, 10);
    }
    if (scheme === "v1") {
      signatures.push(value);
    }
  }
  return Number.isNaN(timestamp) ? null : { timestamp, signatures };
}

/** HMAC-SHA256 of `timestamp.payload` under the whole secret, `whsec_` included, in lower-case hex. */
export async function computeSignature(
  payload: string | Uint8Array,
  secret: string,
  timestamp: number,
): Promise<string> {
  const encoder = new TextEncoder();
  const head = encoder.encode(`${timestamp}.`);
  const body = typeof payload === "string" ? encoder.encode(payload) : payload;
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, signed));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Takes as long for a signature that is almost right as for one that is all wrong. */
export function isSameSignature(expected: string, given: string): boolean {
  let difference = expected.length ^ given.length;
  for (let index = 0; index < expected.length; index += 1) {
    difference |= expected.charCodeAt(index) ^ given.charCodeAt(index);
  }
  return difference === 0;
}

/** Writes the `Stripe-Signature` header for a payload, as Stripe would send it at `timestamp` (Unix seconds). */
export async function signPayload(
  payload: string | Uint8Array,
  secret: string,
  timestamp: number = Math.floor(Date.now() / 1000),
): Promise<string> {
  return `t=${timestamp},v1=${await computeSignature(payload, secret, timestamp)}`;
}
