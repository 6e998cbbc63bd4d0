import { findInstitution } from "../institutions/find-institution.ts";
import { invalidRequest, missingReference } from "../refused-call.ts";
import type { HolderRecord, SessionRecord } from "./records.ts";
import type { World } from "./world.ts";

/** Sessions that were never completed; the oldest go when there are more. How long Stripe keeps them is not documented. */
const MOST_SESSIONS = 10_000;

export type SessionDraft = Pick<
  SessionRecord,
  "holder" | "permissions" | "prefetch" | "filters" | "limit" | "manualEntry" | "relink" | "returnUrl"
>;

/** @throws RefusedCall when something it refers to is not there or does not fit */
export function createSession(world: World, draft: SessionDraft): SessionRecord {
  requireHolder(world, draft.holder);
  requireInstitution(world, draft.filters?.institution ?? null);
  requireRelinkable(world, draft);
  const { id, sequence } = world.identify("fcsess");

  world.sessions.prune(MOST_SESSIONS, ({ status }) => status === "pending");
  return world.sessions.put({
    id,
    sequence,
    ...withRelinkDefaults(world, draft),
    relinkResult: null,
    clientSecret: `fcsess_client_secret_${world.secretOf(sequence)}`,
    status: "pending",
    cancelledReason: null,
    accounts: [],
  });
}

function requireHolder(world: World, holder: HolderRecord | null): void {
  if (holder === null) {
    return;
  }
  const { type, account, customer, customerAccount } = holder;
  if (type === "account" && account === undefined) {
    throw invalidRequest(
      "Missing required param: account_holder[account].",
      "account_holder[account]",
      "parameter_missing",
    );
  }
  if (type === "customer" && customer === undefined && customerAccount === undefined) {
    throw invalidRequest(
      "Missing required param: account_holder[customer].",
      "account_holder[customer]",
      "parameter_missing",
    );
  }
  if (customer !== undefined && world.customers.get(customer) === undefined) {
    throw missingReference("customer", customer, "account_holder[customer]");
  }
}

function requireInstitution(world: World, institution: string | null): void {
  if (institution !== null && findInstitution(world.institutions, institution)?.id !== institution) {
    throw missingReference("financial connections institution", institution, "filters[institution]");
  }
}

function requireRelinkable(world: World, { holder, relink }: SessionDraft): void {
  if (relink === null) {
    return;
  }
  const authorization = world.authorizations.get(relink.authorization);
  if (authorization === undefined) {
    throw missingReference(
      "financial connections authorization",
      relink.authorization,
      "relink_options[authorization]",
    );
  }
  if (authorization.status === "disconnected") {
    throw invalidRequest(
      `The authorization ${authorization.id} is disconnected and cannot be relinked. Link the accounts anew, without relink_options.`,
      "relink_options[authorization]",
    );
  }
  if (!isSameHolder(authorization.holder, holder)) {
    throw invalidRequest("The account_holder must be that of the account that is relinked.", "account_holder");
  }
  requireRelinkableAccount(world, authorization.id, relink.account);
}

function requireRelinkableAccount(world: World, authorization: string, id: string | null): void {
  if (id === null) {
    return;
  }
  const account = world.accounts.get(id);
  if (account === undefined) {
    throw missingReference("financial connections account", id, "relink_options[account]");
  }
  if (account.authorization !== authorization) {
    throw invalidRequest(
      `The account ${id} does not belong to the authorization ${authorization}.`,
      "relink_options[account]",
    );
  }
  if (account.status === "disconnected") {
    throw invalidRequest(`The account ${id} is disconnected and cannot be relinked.`, "relink_options[account]");
  }
}

function isSameHolder(left: HolderRecord | null, right: HolderRecord | null): boolean {
  return (
    left?.account === right?.account &&
    left?.customer === right?.customer &&
    left?.customerAccount === right?.customerAccount
  );
}

/** What Stripe's relink guide shows to apply when a relink of one account for payments names neither filter nor limit. */
function withRelinkDefaults(world: World, draft: SessionDraft): SessionDraft {
  const account = world.accounts.get(draft.relink?.account ?? "");
  const isForPayments = draft.permissions.includes("payment_method");

  if (
    account === undefined ||
    !isForPayments ||
    (account.subcategory !== "checking" && account.subcategory !== "savings")
  ) {
    return draft;
  }
  const filters = draft.filters ?? {
    countries: null,
    institution: null,
    paymentMethodSupport: null,
    subcategories: null,
  };
  return {
    ...draft,
    filters: { ...filters, subcategories: filters.subcategories ?? ["checking", "savings"] },
    limit: draft.limit ?? 1,
  };
}
