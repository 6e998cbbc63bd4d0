import { shorten } from "../../../protocol/shorten.ts";
import { redactSecrets } from "../../../protocol/secrets/mask.ts";
import {
  buildStripeError,
  type StripeErrorBody,
  type StripeErrorCode,
  type StripeErrorFields,
  type StripeErrorKind,
  statusOfErrorKind,
} from "../../../protocol/stripe-error.ts";
import { STRIPE_HEADERS } from "../../../protocol/stripe-headers.ts";

/** Why a request is refused: a status and the error to send with it. */
export interface Refusal {
  readonly status: number;
  readonly error: StripeErrorBody;
}

const LONGEST_MESSAGE = 2_000;

/** The code for what Stripe has and this package does not simulate. */
export const NOT_SIMULATED = "fc_contract_not_simulated";

/** Codes that are ours: Stripe's documentation has no page to link to. */
const OWN_CODES: readonly StripeErrorCode[] = ["parameter_invalid", NOT_SIMULATED];

/**
 * Makes a refusal. The message and the parameter's name may repeat what the caller sent: keys and client secrets are
 * removed from both, and very long ones are shortened.
 */
export function refuse(
  kind: StripeErrorKind,
  fields: Omit<StripeErrorFields, "type">,
  status = statusOfErrorKind(kind),
): Refusal {
  const { code, message = "", param } = fields;
  const isDocumented = code !== undefined && !OWN_CODES.includes(code);

  return {
    status,
    error: buildStripeError(kind, {
      ...fields,
      ...(isDocumented && { doc_url: `https://docs.stripe.com/error-codes#${code.replaceAll("_", "-")}` }),
      message: shorten(redactSecrets(message), LONGEST_MESSAGE),
      ...(param !== undefined && { param: shorten(redactSecrets(param), 200) }),
    }),
  };
}

/** Refuses what Stripe would carry out. It is neither the caller's mistake nor a failure that a retry could fix. */
export function refuseNotSimulated(message: string, param?: string): Refusal {
  return refuse(
    "api",
    {
      code: NOT_SIMULATED,
      message: `${message} Use Stripe's own test mode for it.`,
      ...(param !== undefined && { param }),
    },
    501,
  );
}

/** The headers that an answer has because of its status: stripe-node would repeat a 501, which never helps. */
export function headersOfStatus(status: number): Readonly<Record<string, string>> {
  return status === 501 ? { [STRIPE_HEADERS.shouldRetry]: "false" } : {};
}
