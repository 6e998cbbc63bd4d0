import type { Institution } from "../institutions/institution.ts";
import { findInstitution } from "../institutions/find-institution.ts";
import { type Choice, chooseAccounts, isInCountry, isRepairable, offerAccounts } from "./choose-accounts.ts";
import { emitSessionEvent } from "./emit-event.ts";
import { institutionOf } from "./find-template.ts";
import { MOST } from "./limits.ts";
import { linkAccounts } from "./link-accounts.ts";
import type { HolderRecord } from "./records/record-fields.ts";
import type { RelinkFailure, SessionFiltersRecord, SessionRecord } from "./records/session-record.ts";
import { relinkAccounts } from "./relink-accounts.ts";
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

/** What the account holder does in the link flow. */
export interface Completion {
  /** By id or name. The session's own, or else the first one in its country, when left out. */
  readonly institution?: string | undefined;
  /** By name, last four digits or id. As many as the session takes when left out. */
  readonly accounts?: readonly string[] | undefined;
  /** How it ends, where it does not go well by itself. */
  readonly outcome?: "failed" | RelinkFailure | undefined;
}

/**
 * Leads a session through its link flow.
 *
 * @throws WorldRefusal when the session is over, or what is chosen is not on offer
 */
export function completeSession(world: World, session: SessionRecord, completion: Completion): SessionRecord {
  requirePending(session);
  const { outcome } = completion;
  const institution = chooseInstitution(world, session, completion.institution);

  requirePossible(session, outcome);
  if (isDisconnected(world, session)) {
    return end(world, session, "failed", [], "other");
  }
  if (institution.behaviour.kind === "down") {
    return end(world, session, institution.behaviour.outcome, [], "other");
  }
  if (outcome === "failed" || outcome === "other") {
    return end(world, session, "failed", [], "other");
  }
  if (outcome === "no_authorization") {
    return end(world, session, "cancelled", [], "no_authorization");
  }
  const offer = offerAccounts(world, session, institution);

  if (outcome === "no_account") {
    const withoutRequired = offer.filter(({ linked }) => linked?.id !== session.relink?.account);
    chooseAccounts(session, withoutRequired, completion.accounts ?? []);
    return end(world, session, "cancelled", [], "no_account");
  }
  return conclude(world, session, institution, chooseAccounts(session, offer, completion.accounts));
}

/** The account holder leaves the link flow. */
export function cancelSession(
  world: World,
  session: SessionRecord,
  reason: "custom_manual_entry" | "other",
): SessionRecord {
  requirePending(session);
  return end(world, { ...session, cancelledReason: reason }, "cancelled", [], "no_authorization");
}

function conclude(
  world: World,
  session: SessionRecord,
  institution: Institution,
  chosen: readonly Choice[],
): SessionRecord {
  if (session.relink === null) {
    const accounts = linkAccounts(
      world,
      session,
      institution,
      chosen.map(({ template }) => template),
    );
    return end(
      world,
      session,
      accounts.length === 0 ? "cancelled" : "succeeded",
      accounts.map(({ id }) => id),
      null,
    );
  }
  const required = session.relink.account;
  const repairable = chosen.filter(isRepairable);
  const isRelinked =
    required === null ? repairable.length > 0 : repairable.some(({ linked }) => linked?.id === required);

  // Stripe's relink guide: with a required account, nothing is linked unless that account is relinked.
  if (!isRelinked) {
    return end(world, session, "cancelled", [], required === null ? "no_authorization" : "no_account");
  }
  const accounts = relinkAccounts(world, session, repairable).map(({ id }) => id);
  return end(world, session, "succeeded", accounts, null);
}

/** Ends a session; `failure` is why a relink did not succeed. */
function end(
  world: World,
  session: SessionRecord,
  status: "succeeded" | "failed" | "cancelled",
  accounts: readonly string[],
  failure: RelinkFailure | null,
): SessionRecord {
  const { relink } = session;
  const ended = world.sessions.put({
    ...session,
    status,
    accounts,
    cancelledReason: status === "cancelled" ? (session.cancelledReason ?? "other") : null,
    relinkResult:
      relink === null
        ? null
        : {
            account: failure === null ? relink.account : null,
            authorization: failure === null ? relink.authorization : null,
            failure,
          },
  });
  emitSessionEvent(world, ended);
  return ended;
}

/** Why a relink failed. Only a relink that requires an account can fail because that account was not relinked. */
function requirePossible({ relink }: SessionRecord, outcome: Completion["outcome"]): void {
  if (outcome === undefined || outcome === "failed") {
    return;
  }
  if (relink === null) {
    throw new WorldRefusal({ kind: "outcome-of-relink", outcome });
  }
  if (outcome === "no_account" && relink.account === null) {
    throw new WorldRefusal({ kind: "outcome-of-required-account" });
  }
}

/** Disconnecting an authorization is final, also for a relink that began before it. */
function isDisconnected(world: World, { relink }: SessionRecord): boolean {
  return relink !== null && world.authorizations.get(relink.authorization)?.status === "disconnected";
}

function requirePending(session: SessionRecord): void {
  if (session.status !== "pending") {
    throw new WorldRefusal({ kind: "session-over", session: session.id, status: session.status });
  }
}

/** A relink stays at the institution of its authorization, and a session with an institution filter at that. */
function chooseInstitution(world: World, session: SessionRecord, wanted: string | undefined): Institution {
  const fixed =
    session.relink === null
      ? (session.filters?.institution ?? null)
      : world.authorizations.require(session.relink.authorization).institution;
  const chosen = wanted === undefined ? undefined : findInstitution(world.institutions, wanted);

  if (wanted !== undefined && chosen === undefined) {
    const offered = world.institutions.map(({ name }) => name);
    throw new WorldRefusal({ kind: "institution-unknown", wanted, offered });
  }
  if (fixed !== null && chosen !== undefined && chosen.id !== fixed) {
    const { name } = institutionOf(world, fixed);
    throw new WorldRefusal({ kind: "institution-fixed", fixed: name, chosen: chosen.name });
  }
  if (fixed !== null) {
    return institutionOf(world, fixed);
  }
  const [first] = world.institutions;
  const found = chosen ?? world.institutions.find((institution) => isInCountry(session, institution)) ?? first;
  if (found === undefined) {
    throw new Error("the sandbox has no institutions");
  }
  return found;
}
