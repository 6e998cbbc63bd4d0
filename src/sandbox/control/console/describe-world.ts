import type { JsonObject } from "../../../schema/json.ts";
import type { ControlSchema } from "../../types/contract-types.ts";
import { shownNumbers } from "../../world/account-numbers.ts";
import type { AccountRecord } from "../../world/records/account-records.ts";
import type { EventRecord } from "../../world/records/event-records.ts";
import type { WorldRecord } from "../../world/records/record-fields.ts";
import type { SessionRecord } from "../../world/records/session-record.ts";
import type { Collection } from "../../world/collections/collection.ts";
import type { World } from "../../world/world.ts";
import type { OpenWorld } from "../../worlds.ts";
import { describeAttempts, describeRequests } from "./describe-traffic.ts";

type WorldView = ControlSchema<"SandboxWorld">;

/** How many of each kind are shown, the newest. */
const MOST_SHOWN = 50;

/** What the console shows of a world. No key and no client secret is in it. */
export function describeWorld(open: OpenWorld): WorldView {
  const { world } = open;
  return {
    now: world.now,
    advanced: Math.floor(world.counters.advance / 1000),
    accounts: newest(world.accounts, (account) => describeAccount(world, account)),
    authorizations: newest(world.authorizations, ({ id, institution, status }) => ({
      id,
      institution: nameOf(world, institution),
      status,
      accounts: world.accountsByAuthorization.list(id).size,
    })),
    sessions: newest(world.sessions, describeSession),
    events: newest(world.events, describeEvent),
    deliveries: newest(world.deliveries, ({ id, attempts, dueAt, endpoint, event }) => ({
      id,
      attempts,
      due: Math.floor(dueAt / 1000),
      event: world.events.get(event)?.type ?? event,
      url: world.endpoints.get(endpoint)?.url ?? endpoint,
    })),
    attempts: { total: null, data: describeAttempts(open, MOST_SHOWN) },
    requests: { total: open.requests, data: describeRequests(open, MOST_SHOWN) },
  };
}

function newest<Item extends WorldRecord, Row extends JsonObject>(
  collection: Collection<Item>,
  describe: (item: Item) => Row,
): { readonly total: number; readonly data: readonly Row[] } {
  return { total: collection.size, data: collection.list.newestFirst().take(MOST_SHOWN).map(describe).toArray() };
}

function describeAccount(world: World, account: AccountRecord): WorldView["accounts"]["data"][number] {
  const { id, authorization, displayName, inactive, institution, last4, permissions, refreshes, status } = account;
  const refreshed = Object.entries(refreshes).map(([feature, refresh]) => `${feature}: ${refresh.status}`);
  return {
    id,
    authorization,
    name: displayName,
    last4,
    institution: nameOf(world, institution),
    status,
    detail: inactive === null ? null : `${inactive.cause}, ${inactive.action}`,
    numbers: shownNumbers(account)?.map((number) => number.status) ?? [],
    permissions,
    refreshes: refreshed,
  };
}

function describeSession({
  id,
  accounts,
  permissions,
  relink,
  relinkResult,
  status,
}: SessionRecord): WorldView["sessions"]["data"][number] {
  return {
    id,
    status,
    permissions,
    accounts: accounts.length,
    relink: relink === null ? null : (relink.account ?? relink.authorization),
    failure: relinkResult?.failure ?? null,
  };
}

function describeEvent({
  id,
  created,
  pendingWebhooks,
  subject,
  type,
}: EventRecord): WorldView["events"]["data"][number] {
  return { id, created, type, object: subject.record.id, pending: pendingWebhooks };
}

function nameOf(world: World, institution: string): string {
  return world.institutions.find(({ id }) => id === institution)?.name ?? institution;
}
