import { type AccountTemplate, canPayFrom, type Institution } from "../institutions/institution.ts";
import { issueNumbers, watchNumbers } from "./account-numbers.ts";
import { expectDeactivation } from "./authorization.ts";
import { emitAccountEvent } from "./emit-event.ts";
import { FEATURE_OF, PERMISSION_OF } from "./permissions.ts";
import type { AccountRecord, AuthorizationRecord } from "./records/account-records.ts";
import type { SessionRecord } from "./records/session-record.ts";
import { startRefresh } from "./refresh.ts";
import { scheduleJob } from "./schedule-job.ts";
import { TIMING } from "./timing.ts";
import type { World } from "./world.ts";

/** Links accounts through a new authorization. Every link flow makes new accounts; only a relink finds old ones. */
export function linkAccounts(
  world: World,
  session: SessionRecord,
  institution: Institution,
  templates: readonly AccountTemplate[],
): AccountRecord[] {
  if (templates.length === 0) {
    return [];
  }
  const authorization = world.authorizations.put({
    ...world.identify("fcauth"),
    holder: session.holder,
    institution: institution.id,
    status: "active",
    inactive: null,
    expectedDeactivation: null,
  });
  const accounts = templates.map((template) => createAccount(world, session, authorization, template));
  behave(world, institution, authorization);
  return accounts;
}

/** One new account of an authorization. */
export function createAccount(
  world: World,
  session: SessionRecord,
  authorization: AuthorizationRecord,
  template: AccountTemplate,
): AccountRecord {
  const canPay = canPayFrom(template);
  const account = world.accounts.put({
    ...world.identify("fca"),
    holder: authorization.holder,
    authorization: authorization.id,
    institution: authorization.institution,
    template: template.name,
    category: template.category,
    subcategory: template.subcategory,
    displayName: template.name,
    last4: template.last4,
    created: world.now,
    permissions: session.permissions,
    subscriptions: [],
    status: "active",
    inactive: null,
    expectedDeactivation: null,
    numbers: issueNumbers(world, template, canPay && session.permissions.includes("payment_method")),
    paymentMethodTypes: canPay ? ["link", "us_bank_account"] : [],
    balance: null,
    ownership: null,
    refreshes: {},
    hasTransactions: false,
  });
  emitAccountEvent(world, "created", account);
  watchNumbers(world, account);
  return prefetch(world, session, account);
}

/** Starts the refreshes that the session asks for. Without the permission for one it is left out. */
export function prefetch(world: World, session: SessionRecord, account: AccountRecord): AccountRecord {
  return session.prefetch
    .map((name) => FEATURE_OF[name])
    .filter((feature) => account.permissions.includes(PERMISSION_OF[feature]))
    .reduce((current, feature) => startRefresh(world, current, feature), account);
}

/** What the institution will do by itself from now on. */
function behave(world: World, { behaviour }: Institution, authorization: AuthorizationRecord): void {
  if (behaviour.kind === "deactivates-soon") {
    scheduleJob(world, `deactivate/${authorization.id}`, world.now + TIMING.deactivation, {
      kind: "deactivate-authorization",
      authorization: authorization.id,
      action: behaviour.action,
      cause: behaviour.cause,
    });
  }
  if (behaviour.kind === "deactivates-later") {
    expectDeactivation(world, authorization, { at: world.now + behaviour.after, cause: "access_expired" });
  }
}

/** What the institution will do by itself after it was relinked. */
export function behaveAgain(world: World, { behaviour }: Institution, authorization: AuthorizationRecord): void {
  if (behaviour.kind === "deactivates-soon" && behaviour.renewsFor !== undefined) {
    expectDeactivation(world, authorization, { at: world.now + behaviour.renewsFor, cause: "access_expired" });
  }
  if (behaviour.kind === "deactivates-later") {
    expectDeactivation(world, authorization, { at: world.now + behaviour.after, cause: "access_expired" });
  }
}
