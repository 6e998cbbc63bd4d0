import { strict as assert } from "node:assert";
import type { Contract } from "../../src/contract/contract.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import type { Action } from "./actions.ts";
import { type CheckedCaller, createCheckedCaller } from "./checked-caller.ts";
import { Model, type ModelAccount, type ModelFeature } from "./model.ts";
import { field } from "../support/field.ts";
import { present } from "../support/present.ts";

const FC = "/v1/financial_connections";
const START = new Date("2026-11-20T12:00:00Z");
const INSTITUTIONS = ["Test (Non-OAuth)", "Waiting Refreshes", "Inactive Accounts"] as const;
const NAMES = ["Success", "Savings", "Insufficient Funds"] as const;
const PREVIEW = { "stripe-version": "2026-03-04.preview" };

/** Does all of it to a sandbox and to the model, and holds everything that can be seen against the model after each step. */
export async function runModel(actions: readonly Action[], contracts: readonly Contract[]): Promise<void> {
  const faults: unknown[] = [];
  const sandbox = createSandbox({ time: START, onFault: (error) => faults.push(error) });
  const call = createCheckedCaller(sandbox.handle, contracts, "sk_test_model");
  const model = new Model(START.getTime() / 1000);

  try {
    for (const action of actions) {
      await perform(action, model, call);
      await compare(model, call);
      assert.deepEqual(faults, []);
    }
  } finally {
    await sandbox.close();
  }
}

async function perform(action: Action, model: Model, call: CheckedCaller): Promise<void> {
  switch (action.kind) {
    case "link":
      return link(action, model, call);
    case "advance":
      model.advance(action.seconds);
      await call("POST", "/_sandbox/clock/advance", { seconds: action.seconds });
      return;
    case "page":
      return readPages(action.limit, action.backwards, model, call);
    default: {
      const account = model.accounts[action.account % Math.max(1, model.accounts.length)];
      return account === undefined ? undefined : performOn(account, action, model, call);
    }
  }
}

type AccountAction = Exclude<Action, { readonly kind: "advance" | "link" | "page" }>;

async function performOn(
  account: ModelAccount,
  action: AccountAction,
  model: Model,
  call: CheckedCaller,
): Promise<void> {
  const path = `${FC}/accounts/${account.id}` as const;
  switch (action.kind) {
    case "refresh":
    case "subscribe":
    case "unsubscribe": {
      // Only the preview subscribes to balances, and no version to owners.
      const features =
        action.kind === "refresh" ? action.features : action.features.filter((feature) => feature !== "ownership");
      if (features.length === 0) {
        return;
      }
      const { status } = await call("POST", `${path}/${action.kind}`, { features }, PREVIEW);
      const isAllowed =
        action.kind === "unsubscribe"
          ? features.every((feature) => allows(account, feature))
          : model.canRefresh(account, features);
      assert.equal(status, isAllowed ? 200 : 400, `${action.kind} ${account.id}`);
      if (isAllowed) {
        features.forEach((feature) => change(model, account, action.kind, feature));
      }
      return;
    }
    case "finish": {
      const isPending = account.refreshes.get(action.feature)?.status === "pending";
      const { status } = await call("POST", `/_sandbox/accounts/${account.id}/refreshes/${action.feature}/finish`, {
        outcome: action.outcome,
      });
      assert.equal(status, isPending ? 200 : 400);
      model.finish(account, action.feature, action.outcome);
      return;
    }
    case "deactivate": {
      const isClosing = action.action === "closed";
      const loss = isClosing ? { cause: "account_closed" } : { action: action.action };
      const { status } = await call("POST", `/_sandbox/accounts/${account.id}/deactivate`, loss);
      const isPossible = account.status === "active" || (isClosing && account.status === "inactive");
      assert.equal(status, isPossible ? 200 : 400);
      if (action.action === "closed") {
        model.close(account);
      } else {
        model.deactivate(account, action.action);
      }
      return;
    }
    case "reactivate": {
      const { status } = await call("POST", `/_sandbox/accounts/${account.id}/reactivate`);
      assert.equal(status, account.status === "inactive" ? 200 : 400);
      if (account.status === "inactive") {
        model.reactivate(account);
      }
      return;
    }
    case "disconnect":
      assert.equal((await call("POST", `${path}/disconnect`)).status, 200);
      model.disconnect(account);
      return;
    case "expire": {
      const isActive = model.authorizations.get(account.authorization) === "active";
      const { status } = await call("POST", `/_sandbox/authorizations/${account.authorization}/expire`);
      assert.equal(status, isActive ? 200 : 400);
      if (isActive) {
        model.expire(account.authorization, "relink_required");
      }
      return;
    }
    case "revoke":
      assert.equal((await call("POST", `/_sandbox/authorizations/${account.authorization}/revoke`)).status, 200);
      model.expire(account.authorization, "relink_required");
      return;
    case "relink":
      return relink(account, action, model, call);
    case "repeat":
      return repeat(model, call);
  }
}

function allows(account: ModelAccount, feature: ModelFeature): boolean {
  return account.permissions.includes(feature === "balance" ? "balances" : feature);
}

function change(
  model: Model,
  account: ModelAccount,
  kind: "refresh" | "subscribe" | "unsubscribe",
  feature: ModelFeature,
): void {
  if (kind === "unsubscribe") {
    account.subscriptions.delete(feature);
  } else {
    model[kind](account, feature);
  }
}

async function link(action: Extract<Action, { kind: "link" }>, model: Model, call: CheckedCaller): Promise<void> {
  const institution = INSTITUTIONS[action.institution % INSTITUTIONS.length] as string;
  const accounts = NAMES.slice(0, action.accounts);
  const { body: customer } = await call("POST", "/v1/customers", { name: "Jenny Rosen" });
  const { body: session } = await call("POST", `${FC}/sessions`, {
    account_holder: { type: "customer", customer: customer.id },
    permissions: action.permissions,
    prefetch: action.prefetch,
  });
  const { body } = await call("POST", `/_sandbox/sessions/${session.id}/complete`, { institution, accounts }, PREVIEW);
  const linked = body.accounts.data;

  assert.deepEqual(
    linked.map(({ display_name: name }) => name),
    accounts,
  );
  for (const { id, authorization } of linked) {
    const account = model.link(id, present(authorization), action.permissions, institution === "Waiting Refreshes");
    for (const prefetch of action.prefetch) {
      const feature = (prefetch === "balances" ? "balance" : prefetch) as ModelFeature;
      if (allows(account, feature)) {
        model.refresh(account, feature);
      }
    }
  }
  if (institution === "Inactive Accounts") {
    model.deactivateSoon(present(linked[0]?.authorization));
  }
  model.emit(session.id, "session.updated");
}

async function relink(
  account: ModelAccount,
  action: Extract<Action, { kind: "relink" }>,
  model: Model,
  call: CheckedCaller,
): Promise<void> {
  const { body: read } = await call("GET", `${FC}/accounts/${account.id}`, {}, PREVIEW);
  const { status, body: session } = await call(
    "POST",
    `${FC}/sessions`,
    {
      account_holder: read.account_holder,
      permissions: action.permissions,
      relink_options: { authorization: account.authorization, ...(action.specific && { account: account.id }) },
    },
    PREVIEW,
  );
  const isPossible =
    model.authorizations.get(account.authorization) !== "disconnected" &&
    !(action.specific && account.status === "disconnected");
  assert.equal(status, isPossible ? 200 : 400);
  if (!isPossible) {
    return;
  }
  const path = `/_sandbox/sessions/${session.id}` as const;
  // Only a relink of one account can miss that account.
  const missed = action.specific ? "no_account" : "no_authorization";
  if (action.ending !== "complete") {
    const outcome = action.ending === "no_account" ? missed : action.ending;
    const { body } = await call(
      "POST",
      action.ending === "cancel" ? `${path}/cancel` : `${path}/complete`,
      action.ending === "cancel" ? {} : { outcome },
      PREVIEW,
    );
    assert.deepEqual(body.accounts.data, []);
    assert.equal(body.relink_result?.failure_reason, action.ending === "cancel" ? "no_authorization" : outcome);
    model.emit(session.id, "session.updated");
    return;
  }
  const chosen = model.accounts.filter((candidate) =>
    action.specific
      ? candidate === account
      : candidate.authorization === account.authorization && candidate.status !== "disconnected",
  );
  const isRepaired = chosen.some((candidate) => candidate.action !== "none");
  const { body } = await call("POST", `${path}/complete`, {}, PREVIEW);
  assert.deepEqual(body.relink_result, {
    account: isRepaired && action.specific ? account.id : null,
    authorization: isRepaired ? account.authorization : null,
    failure_reason: isRepaired ? null : missed,
  });
  model.relink(account.authorization, chosen, action.permissions);
  model.emit(session.id, "session.updated");
}

/** The same key and parameters make one thing only. */
async function repeat(model: Model, call: CheckedCaller): Promise<void> {
  const headers = { "idempotency-key": `key ${model.now} ${model.accounts.length}` };
  const first = await call("POST", "/v1/customers", { name: "Jamie Rosen" }, headers);
  const second = await call("POST", "/v1/customers", { name: "Jamie Rosen" }, headers);
  assert.deepEqual(second.body, first.body);
}

async function readPages(limit: number, backwards: boolean, model: Model, call: CheckedCaller): Promise<void> {
  const newestFirst = model.accounts.map(({ id }) => id).toReversed();
  const oldest = newestFirst.at(-1);
  const read: string[] = [];

  for (let cursor: object = backwards && oldest !== undefined ? { ending_before: oldest } : {}; ;) {
    const { body } = await call("GET", `${FC}/accounts`, { limit, ...cursor });
    const page = body.data.map(({ id }) => id);
    read.splice(backwards ? 0 : read.length, 0, ...page);
    if (!body.has_more) {
      break;
    }
    cursor = backwards ? { ending_before: read[0] } : { starting_after: read.at(-1) };
  }
  assert.deepEqual(read, backwards ? newestFirst.slice(0, -1) : newestFirst);
}

async function compare(model: Model, call: CheckedCaller): Promise<void> {
  for (const account of model.accounts) {
    await compareAccount(account, call);
  }
  for (const [id, status] of model.authorizations) {
    assert.equal((await call("GET", `${FC}/authorizations/${id}`)).body.status, status, id);
  }
  assert.deepEqual(await countEvents(call, model), model.countEvents());
}

async function compareAccount(account: ModelAccount, call: CheckedCaller): Promise<void> {
  const { body } = await call("GET", `${FC}/accounts/${account.id}`);
  const hash = (feature: ModelFeature): object | null => {
    const refresh = account.refreshes.get(feature);
    const canTell = account.status === "active" && refresh?.status !== "pending";
    return refresh === undefined
      ? null
      : {
          status: refresh.status,
          last_attempted_at: refresh.at,
          next_refresh_available_at: canTell ? refresh.next : null,
        };
  };
  const shown = (refresh: object | null): object | null => {
    const { id: _id, ...rest }: { readonly id?: string } = refresh ?? {};
    return refresh === null ? null : rest;
  };

  assert.equal(body.status, account.status, account.id);
  assert.deepEqual(body.permissions, account.permissions);
  assert.deepEqual(
    [shown(body.balance_refresh), shown(body.ownership_refresh), shown(body.transaction_refresh)],
    [hash("balance"), hash("ownership"), hash("transactions")],
  );
  assert.equal(body.balance !== null, account.hasBalance && account.permissions.includes("balances"));
  assert.ok(present(body.subscriptions).every((feature) => account.subscriptions.has(feature as ModelFeature)));
  const transactions = await call("GET", `${FC}/transactions`, { account: account.id });
  assert.equal(
    transactions.status,
    account.hasTransactions && account.permissions.includes("transactions") ? 200 : 400,
  );
}

/** Every event that can be read, page by page, by object and type. */
async function countEvents(call: CheckedCaller, model: Model): Promise<Record<string, number>> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();

  for (let cursor: object = {}; ;) {
    const { body } = await call(
      "GET",
      "/v1/events",
      { limit: 100, type: "financial_connections.*", ...cursor },
      PREVIEW,
    );
    const events = body.data;
    for (const event of events) {
      assert.ok(!seen.has(event.id), "an event is listed twice");
      assert.ok(event.created <= model.now);
      seen.add(event.id);
      const key = `${String(field(event, "data", "object", "id"))} ${event.type.replace("financial_connections.", "")}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    if (!body.has_more) {
      return Object.fromEntries(counts);
    }
    cursor = { starting_after: events.at(-1)?.id };
  }
}
