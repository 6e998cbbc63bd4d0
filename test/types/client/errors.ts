// Checked by tsc alone: Financial Connections' own codes are known, and others are allowed.
import { StripeError, type StripeErrorCode } from "../../../src/client/index.ts";

export function isInactive(error: unknown): boolean {
  return error instanceof StripeError && error.code === "financial_connections_account_inactive";
}

const codes: readonly StripeErrorCode[] = [
  "financial_connections_no_successful_transaction_refresh",
  "one_of_next_year",
];
void codes;

export function tell(error: StripeError): string {
  // @ts-expect-error no such kind
  if (error.kind === "network") {
    return "";
  }
  return `${error.kind} ${error.status ?? "-"} ${error.requestId ?? "-"} ${error.param ?? "-"} ${error.error?.type ?? "-"}`;
}
