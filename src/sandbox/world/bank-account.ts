import { createIdSource } from "../ids.ts";
import type { AccountRecord } from "./records/account-records.ts";

/**
 * Identifies the number that payments go through: the same for each link of one account at the bank, and a new one for
 * each tokenized number, so for each relink of an account that has one.
 */
export function fingerprintOf({ id, institution, numbers, template }: AccountRecord): string {
  const token = numbers?.find(({ identifierType }) => identifierType === "tokenized_account_number");
  const number = token === undefined ? "permanent" : `${id}/${token.renewals ?? 0}`;
  return createIdSource(JSON.stringify([institution, template, number]))(0).slice(0, 16);
}

/** The same for every payment method of an account that is known by its numbers. */
export function fingerprintOfNumbers(numbers: {
  readonly accountNumber: string;
  readonly routingNumber: string;
}): string {
  return createIdSource(JSON.stringify([numbers.routingNumber, numbers.accountNumber]))(0).slice(0, 16);
}

/** Whether the tokenized number of an account was deactivated and nothing has come in its place. */
export function isBlocked({ numbers }: AccountRecord): boolean {
  const usable = numbers?.some(({ status }) => status === "transactable" || status === "pending") === true;
  const isDeactivated = numbers?.some(
    ({ identifierType, status }) =>
      identifierType === "tokenized_account_number" && (status === "deactivated" || status === "expired"),
  );
  return !usable && isDeactivated === true;
}
