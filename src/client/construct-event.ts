import type { ApiVersion } from "../protocol/api-version.ts";
import { DEFAULT_API_VERSION } from "../protocol/default-api-version.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { isRecord, parseJson } from "./parse-json.ts";
import { reportFindings, type ValidationSettings } from "./report-findings.ts";
import { verifySignature } from "./verify-signature.ts";
import type { WebhookEvent } from "./webhook-types.ts";

/** Settings of `constructEvent`. */
export interface ConstructEventOptions<Version extends ApiVersion = ApiVersion> extends ValidationSettings {
  /** Seconds that a signature stays good. Default 300; 0 accepts any age, as in stripe-node. */
  readonly tolerance?: number | undefined;
  /** The API version of the webhook endpoint, which may differ from that of your calls. Default `2026-03-04.preview`. */
  readonly apiVersion?: Version | undefined;
}

/**
 * Verifies the signature of a webhook and gives its event. `payload` is the body as it came, before any parsing.
 *
 * With `onFinding` the event is checked against the contract too. An event of a type that the contract does not know is
 * given as it is, so keep a default branch. Rejects with a `WebhookSignatureError`, or an `FcContractError` for a
 * payload that is not an event: `event_malformed`, `event_thin`.
 *
 * @example
 * import { constructEvent } from "fc-contract";
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const event = await constructEvent(await request.text(), request.headers.get("stripe-signature"), "whsec_…");
 *   if (event.type === "financial_connections.account.created") console.log(event.data.object.id);
 *   return new Response();
 * }
 */
export async function constructEvent<Version extends ApiVersion = typeof DEFAULT_API_VERSION>(
  payload: string | Uint8Array,
  header: string | null | undefined,
  secret: string,
  options: ConstructEventOptions<Version> = {},
): Promise<WebhookEvent<Version>> {
  await verifySignature(payload, header, secret, options.tolerance ?? 300);
  const event = parseJson(typeof payload === "string" ? payload : new TextDecoder().decode(payload));
  if (
    !isRecord(event) ||
    event["object"] !== "event" ||
    !isRecord(event["data"]) ||
    !isRecord(event["data"]["object"])
  ) {
    throw isRecord(event) && event["object"] === "v2.core.event"
      ? new FcContractError("event_thin", "This is a thin event: send snapshot events to this endpoint.")
      : new FcContractError("event_malformed", "The payload is signed, but it is not an event.");
  }
  const type = String(event["type"]);
  await reportFindings({ ...options, validate: options.validate ?? "report" }, (check) =>
    check.checkEvent(options.apiVersion ?? DEFAULT_API_VERSION, type, event),
  );
  return event as WebhookEvent<Version>;
}
