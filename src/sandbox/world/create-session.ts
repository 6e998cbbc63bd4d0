import { findInstitution } from "../institutions/find-institution.ts";
import type { HolderRecord, SessionFiltersRecord, SessionRecord } from "./records.ts";
import { MOST } from "./limits.ts";
import type { World } from "./world.ts";
import { WorldRefusal } from "./world-refusal.ts";

const NO_FILTERS: SessionFiltersRecord = {
  countries: null,
  institution: null,
  paymentMethodSupport: null,
  subcategories: null,
};

export type SessionDraft = Pick<
  SessionRecord,
  "holder" | "permissions" | "prefetch" | "filters" | "limit" | "manualEntry" | "relink" | "returnUrl"
>;

/**
 * @param defaultsByHolder whether the API version applies defaults by the kind of holder
 * @throws WorldRefusal when something it refers to is not there or does not fit
 */
export function createSession(world: World, draft: SessionDraft, defaultsByHolder = false): SessionRecord {
  requireHolder(world, draft.holder);
  requireInstitution(world, draft.filters?.institution ?? null);
  requireRelinkable(world, draft);
  const { id, sequence } = world.identify("fcsess");

  world.sessions.prune(MOST.sessions, ({ accounts }) => accounts.length === 0);
  return world.sessions.put({
    id,
    sequence,
    ...(isForOneAccount(world, draft, defaultsByHolder) ? withDefaultsOfOneAccount(draft) : draft),
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
    throw new WorldRefusal({ kind: "holder-incomplete", type });
  }
  if (type === "customer" && customer === undefined && customerAccount === undefined) {
    throw new WorldRefusal({ kind: "holder-incomplete", type });
  }
  if (customer !== undefined && world.customers.get(customer) === undefined) {
    throw new WorldRefusal({ kind: "missing", role: "holder", id: customer });
  }
}

function requireInstitution(world: World, institution: string | null): void {
  if (institution !== null && findInstitution(world.institutions, institution)?.id !== institution) {
    throw new WorldRefusal({ kind: "missing", role: "institution", id: institution });
  }
}

function requireRelinkable(world: World, { holder, relink }: SessionDraft): void {
  if (relink === null) {
    return;
  }
  const authorization = world.authorizations.get(relink.authorization);
  if (authorization === undefined) {
    throw new WorldRefusal({ kind: "missing", role: "relinked-authorization", id: relink.authorization });
  }
  if (authorization.status === "disconnected") {
    throw new WorldRefusal({ kind: "authorization-disconnected", authorization: authorization.id });
  }
  if (!isSameHolder(authorization.holder, holder)) {
    throw new WorldRefusal({ kind: "other-holder" });
  }
  requireRelinkableAccount(world, authorization.id, relink.account);
}

function requireRelinkableAccount(world: World, authorization: string, id: string | null): void {
  if (id === null) {
    return;
  }
  const account = world.accounts.get(id);
  if (account === undefined) {
    throw new WorldRefusal({ kind: "missing", role: "relinked-account", id });
  }
  if (account.authorization !== authorization) {
    throw new WorldRefusal({ kind: "account-of-other-authorization", account: id, authorization });
  }
  if (account.status === "disconnected") {
    throw new WorldRefusal({ kind: "relinked-account-disconnected", account: id });
  }
}

function isSameHolder(left: HolderRecord | null, right: HolderRecord | null): boolean {
  return (
    left?.account === right?.account &&
    left?.customer === right?.customer &&
    left?.customerAccount === right?.customerAccount
  );
}

/**
 * Whether a session is for one account that payments go to or come from. Stripe's relink guide shows it of a relink of
 * one account for payments. Before 2026-07-29 the defaults followed the kind of holder: that this is what they are for
 * a connected account, which takes payouts to one account, is inferred.
 */
function isForOneAccount(
  world: World,
  { holder, permissions, relink }: SessionDraft,
  defaultsByHolder: boolean,
): boolean {
  const relinked = world.accounts.get(relink?.account ?? "");
  const isPaidFrom = relinked?.subcategory === "checking" || relinked?.subcategory === "savings";

  return relinked === undefined
    ? defaultsByHolder && holder?.type === "account"
    : isPaidFrom && permissions.includes("payment_method");
}

function withDefaultsOfOneAccount(draft: SessionDraft): SessionDraft {
  const filters = draft.filters ?? NO_FILTERS;
  return {
    ...draft,
    filters: { ...filters, subcategories: filters.subcategories ?? ["checking", "savings"] },
    limit: draft.limit ?? 1,
  };
}
