import { FcContractError } from "../protocol/fc-contract-error.ts";
import { computeSignature, isSameSignature, parseSignatureHeader } from "../protocol/signature.ts";

/** A webhook that can't be trusted to come from Stripe. Answer it with 400. */
export class WebhookSignatureError extends FcContractError {
  override readonly name = "WebhookSignatureError";
}

/** Rejects with a `WebhookSignatureError` unless the header signs this payload under this secret, and is fresh. */
export async function verifySignature(
  payload: string | Uint8Array,
  header: string | null | undefined,
  secret: string,
  tolerance: number,
): Promise<void> {
  if (typeof payload !== "string" && !(payload instanceof Uint8Array)) {
    refuse("payload_not_raw", "The payload is already parsed: pass the body as it came, a string or bytes.");
  }
  if (payload.length === 0) {
    refuse("payload_missing", "The payload is empty.");
  }
  if (typeof secret !== "string" || secret.trim() === "") {
    refuse("webhook_secret_missing", "The endpoint's secret is missing: it starts with whsec_.");
  }
  if (!header) {
    refuse("signature_header_missing", "The request has no Stripe-Signature header.");
  }
  const parsed = parseSignatureHeader(header);
  if (parsed === null) {
    refuse("signature_header_malformed", "The Stripe-Signature header has no timestamp.");
  }
  const { timestamp, signatures } = parsed;
  if (signatures.length === 0) {
    refuse("signature_scheme_missing", "The Stripe-Signature header has no v1 signature.");
  }
  const expected = await computeSignature(payload, secret, timestamp);
  // All are compared, so that the time taken does not tell which one came near.
  if (signatures.filter((given) => isSameSignature(expected, given)).length === 0) {
    refuse(
      "signature_mismatch",
      "No signature fits: is this the endpoint's secret, and the body byte for byte as it came?",
    );
  }
  const age = Math.floor(Date.now() / 1000) - timestamp;
  if (tolerance > 0 && age > tolerance) {
    refuse("signature_too_old", `The payload was signed ${age} seconds ago; at most ${tolerance} are accepted.`);
  }
}

function refuse(code: string, message: string): never {
  throw new WebhookSignatureError(code, message);
}
