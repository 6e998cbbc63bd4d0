import type { TransactionRecord } from "./records/account-data-records.ts";
import type { EventRecord } from "./records/event-records.ts";
import type { HolderRecord } from "./records/record-fields.ts";

interface HolderFields {
  readonly account?: string | undefined;
  readonly customer?: string | undefined;
  readonly customerAccount?: string | undefined;
}

/** What accounts are found by: some fields of their holder. */
export function holderKey({ account = "", customer = "", customerAccount = "" }: HolderFields): string {
  return JSON.stringify([account, customer, customerAccount]);
}

/** Every key that finds the accounts of a holder: one for each choice of its fields. */
export function holderKeys(holder: HolderRecord | null): string[] {
  const { account, customer, customerAccount } = holder ?? {};
  const keys = new Set<string>();
  for (const fields of [
    { account, customer, customerAccount },
    { customer, customerAccount },
    { account, customer },
    { account, customerAccount },
    { account },
    { customer },
    { customerAccount },
  ]) {
    keys.add(holderKey(fields));
  }
  keys.delete(holderKey({}));
  return [...keys];
}

/** What events are found by: their type, and whether every endpoint has taken them. */
export function eventKey(event: EventRecord): string {
  return `${event.type}/${isDelivered(event)}`;
}

/** Reads the key of an event again. */
export function readEventKey(key: string): { readonly type: string; readonly isDelivered: boolean } {
  const [type = "", delivered] = key.split("/");
  return { type, isDelivered: delivered === "true" };
}

/** Whether every endpoint has taken an event. */
function isDelivered({ isUndelivered, pendingWebhooks }: EventRecord): boolean {
  return pendingWebhooks === 0 && isUndelivered !== true;
}

/** Whether a refresh may change a transaction: no refresh has brought it, the institution knows more, or it is pending. */
export function isOpen({ awaited, refresh, status }: TransactionRecord): boolean {
  return refresh === null || awaited !== null || status === "pending";
}
