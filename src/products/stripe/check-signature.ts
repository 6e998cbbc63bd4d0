import { createHmac } from "node:crypto";
import type { Exchange } from "../../contract/check/exchange.ts";
import type { FindingData, Severity } from "../../findings/finding.ts";
import { isSameSignature, parseSignatureHeader } from "../../protocol/signature.ts";
import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";

/** What Stripe's own libraries allow between signing and receiving. */
const TOLERANCE_SECONDS = 300;

/** Checks the form of a delivery's signature and its age; with the endpoint's secret also that it is right. */
export function checkSignature(exchange: Exchange, webhookPointer: string, secret: string | undefined): FindingData[] {
  const header = exchange.request.headers[STRIPE_HEADERS.signature] ?? "";
  const parsed = parseSignatureHeader(header);
  const finding = (rule: string, expected: string, got: string, severity: Severity): FindingData => ({
    in: "header",
    pointer: `/${STRIPE_HEADERS.signature}`,
    contractPointer: webhookPointer,
    rule,
    expected: { kind: "words", words: expected },
    got: { kind: "words", words: got },
    severity,
  });

  if (
    parsed === null ||
    parsed.signatures.length === 0 ||
    !parsed.signatures.every((text) => /^[0-9a-f]{64}$/.test(text))
  ) {
    const expected = "t=<unix seconds>,v1=<64 hex digits>";
    const got =
      parsed === null
        ? "no timestamp in it"
        : `${parsed.signatures.length} signatures of scheme v1, not all 64 hex digits`;
    return [finding("signature", expected, got, "breaking")];
  }
  if (secret !== undefined) {
    const signed = `${parsed.timestamp}.${exchange.request.body ?? ""}`;
    const wanted = createHmac("sha256", secret).update(signed).digest("hex");
    if (!parsed.signatures.some((signature) => isSameSignature(wanted, signature))) {
      const expected = "the signature of this payload under the endpoint's secret";
      return [finding("signature", expected, "another signature", "breaking")];
    }
  }
  const age = Math.round(Date.parse(exchange.startedAt) / 1000) - parsed.timestamp;
  if (age > TOLERANCE_SECONDS) {
    const expected = `signed at most ${TOLERANCE_SECONDS} s before it came`;
    return [finding("signature-age", expected, `${age} s, or clocks that do not agree`, "drift")];
  }
  return [];
}
