import { invalidRequest } from "../refused-call.ts";
import type { BodyOf } from "../types/contract-types.ts";
import type { PaymentMethodDraft } from "../world/payment-method.ts";
import type { PaymentMethodRecord } from "../world/records/payment-records.ts";
import { mergeMetadata } from "./merge-metadata.ts";
import { unsetEmpty } from "./unset-empty.ts";

/** What a payment method is made of: the parameters of its creation, or `payment_method_data` of an intent. */
type PaymentMethodBody = NonNullable<BodyOf<"createSetupIntent">["payment_method_data"]>;

type Billing = NonNullable<PaymentMethodBody["billing_details"]>;

type BillingFields = Pick<PaymentMethodRecord, "address" | "email" | "name" | "phone">;

const NO_ADDRESS = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };

const ROUTING_NUMBER = /^\d{9}$/;
const ACCOUNT_NUMBER = /^\d{4,17}$/;

/**
 * The payment method that a request describes. `prefix` is the parameter that it is in, empty where it is the whole body.
 *
 * @throws RefusedCall when it names neither a linked account nor numbers, or both
 */
export function readPaymentMethod(
  body: PaymentMethodBody,
  customer: string | null,
  prefix: "" | "payment_method_data",
): PaymentMethodDraft {
  const { billing_details: billing = {}, us_bank_account: bank = {}, allow_redisplay: allowRedisplay } = body;
  const { account_holder_type: holderType, account_type: accountType } = bank;
  const metadata = mergeMetadata({}, body.metadata, nameIn(prefix, "metadata"));
  return {
    ...readAccount(bank, prefix),
    ...readBilling(billing, { name: null, email: null }),
    customer,
    holderType: holderType ?? "individual",
    metadata,
    ...(accountType !== undefined && { accountType }),
    ...(allowRedisplay !== undefined && { allowRedisplay }),
  };
}

/** The billing details after a request. What is empty is unset, what is not sent stays. */
export function readBilling({ address, email, name, phone }: Billing, current: BillingFields): BillingFields {
  return {
    ...current,
    ...(name !== undefined && { name: unsetEmpty(name) }),
    ...(email !== undefined && { email: unsetEmpty(email) }),
    ...(phone !== undefined && { phone: unsetEmpty(phone) }),
    ...(address !== undefined && { address: address === "" ? null : readAddress(address, current.address) }),
  };
}

function readAddress(
  given: Exclude<NonNullable<Billing["address"]>, "">,
  current: PaymentMethodRecord["address"],
): NonNullable<PaymentMethodRecord["address"]> {
  const fields = Object.entries(given).map(([name, value]) => [name, unsetEmpty(value)] as const);
  return { ...NO_ADDRESS, ...current, ...Object.fromEntries(fields) };
}

function readAccount(
  bank: NonNullable<PaymentMethodBody["us_bank_account"]>,
  prefix: "" | "payment_method_data",
): Pick<PaymentMethodRecord, "account" | "numbers"> {
  const { account_number: accountNumber, financial_connections_account: account, routing_number: routingNumber } = bank;
  const param = nameIn(prefix, "us_bank_account");

  if (account !== undefined) {
    if (accountNumber !== undefined || routingNumber !== undefined) {
      throw invalidRequest(
        `Received both ${param}[financial_connections_account] and ${param}[${accountNumber === undefined ? "routing_number" : "account_number"}]. Send only one of them.`,
        `${param}[financial_connections_account]`,
        "parameters_exclusive",
      );
    }
    return { account };
  }
  if (accountNumber === undefined && routingNumber === undefined) {
    throw missing(param);
  }
  if (accountNumber === undefined) {
    throw missing(`${param}[account_number]`);
  }
  if (routingNumber === undefined) {
    throw missing(`${param}[routing_number]`);
  }
  if (!ROUTING_NUMBER.test(routingNumber)) {
    throw invalidRequest("A routing number has nine digits.", `${param}[routing_number]`, "routing_number_invalid");
  }
  if (!ACCOUNT_NUMBER.test(accountNumber)) {
    throw invalidRequest("An account number has 4 to 17 digits.", `${param}[account_number]`, "account_number_invalid");
  }
  return { account: null, numbers: { accountNumber, routingNumber } };
}

function missing(param: string): Error {
  return invalidRequest(`Missing required param: ${param}.`, param, "parameter_missing");
}

function nameIn(prefix: string, name: string): string {
  return prefix === "" ? name : `${prefix}[${name}]`;
}
