import type { AccountTemplate, NumberTemplate } from "../institutions/institution.ts";
import { emitAccountEvent } from "./emit-event.ts";
import { templateOf } from "./find-template.ts";
import type { AccountRecord, NumberRecord } from "./records/account-records.ts";
import { scheduleJob } from "./schedule-job.ts";
import { TIMING } from "./timing.ts";
import type { World } from "./world.ts";

const DAY = 86_400;
const PERMANENT: NumberTemplate = { identifierType: "account_number", status: "transactable" };

/** How long a renewed number lasts. */
const RENEWAL = 365 * DAY;

/**
 * The numbers that an account shows: none once it is disconnected or a relink took the permission away, though payment
 * methods go on with them.
 */
export function shownNumbers({ numbers, permissions, status }: AccountRecord): readonly NumberRecord[] | null {
  return status === "disconnected" || !permissions.includes("payment_method") ? null : numbers;
}

/** The numbers of an account that is being linked. Without the permission to pay from it, none are known. */
export function issueNumbers(world: World, template: AccountTemplate, canPay: boolean): readonly NumberRecord[] | null {
  if (!canPay) {
    return null;
  }
  const numbers = template.numbers === undefined ? [PERMANENT] : template.numbers;
  return numbers?.map((number) => toNumber(world, number)) ?? null;
}

function toNumber(world: World, { identifierType, status, expiresAfter }: NumberTemplate): NumberRecord {
  return { identifierType, status, expiresAt: expiresAfter === undefined ? null : world.now + expiresAfter };
}

/** A relink brings new tokenized numbers; permanent ones stay what they are. */
export function renewNumbers(world: World, account: AccountRecord): AccountRecord {
  const numbers = account.numbers ?? issueNumbers(world, templateOf(world, account), canHaveNumbers(account));
  const renewed = numbers?.map((number): NumberRecord =>
    number.identifierType === "account_number"
      ? number
      : {
          ...number,
          status: "transactable",
          expiresAt: world.now + RENEWAL,
          renewals: (number.renewals ?? 0) + 1,
        },
  );
  return { ...account, numbers: renewed ?? null };
}

function canHaveNumbers(account: AccountRecord): boolean {
  return account.permissions.includes("payment_method") && account.paymentMethodTypes.length > 0;
}

/** Has the numbers of an account announced and expired when their time has come. */
export function watchNumbers(world: World, account: AccountRecord): void {
  const expiries = (account.numbers ?? []).flatMap(({ status, expiresAt }) =>
    status === "transactable" && expiresAt !== null ? [expiresAt] : [],
  );
  const [first] = expiries.toSorted((left, right) => left - right);
  if (first === undefined) {
    return;
  }
  const announcement = Math.max(world.now, first - TIMING.announcement);
  scheduleJob(world, `expire-numbers/${account.id}`, first, { kind: "expire-numbers", account: account.id });
  if (first - world.now >= DAY) {
    scheduleJob(world, `announce-numbers/${account.id}`, announcement, {
      kind: "announce-number-expiry",
      account: account.id,
    });
  }
}

/** Deactivates the tokenized numbers whose time is over, or all of them. */
export function expireNumbers(world: World, account: AccountRecord, when: "due" | "all"): AccountRecord {
  const ends = (number: NumberRecord): boolean =>
    number.identifierType === "tokenized_account_number" &&
    number.status === "transactable" &&
    (when === "all" || (number.expiresAt !== null && number.expiresAt <= world.now));

  if (account.numbers?.some(ends) !== true) {
    return account;
  }
  const numbers = account.numbers.map((number): NumberRecord =>
    ends(number) ? { ...number, status: "deactivated" } : number,
  );
  const expired = world.accounts.put({ ...account, numbers });
  // What is not shown is not announced.
  if (shownNumbers(expired) !== null) {
    emitAccountEvent(world, "account_numbers_updated", expired);
  }
  return expired;
}
