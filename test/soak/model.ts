/**
 * A second, much simpler account of what the sandbox does, for the sandbox to be held against: no HTTP, no rendering,
 * no versions, only what state there is and which events have happened.
 */
export type ModelFeature = "balance" | "ownership" | "transactions";

export interface ModelAccount {
  readonly id: string;
  readonly authorization: string;
  readonly waits: boolean;
  permissions: string[];
  status: "active" | "disconnected" | "inactive";
  action: "none" | "relink_required" | null;
  readonly refreshes: Map<ModelFeature, { status: "failed" | "pending" | "succeeded"; at: number; next: number }>;
  readonly subscriptions: Set<ModelFeature>;
  hasBalance: boolean;
  hasTransactions: boolean;
}

interface Timer {
  at: number;
  readonly key: string;
  readonly order: number;
  readonly run: () => void;
}

const DAY = 86_400;
const PERMISSION: Readonly<Record<ModelFeature, string>> = {
  balance: "balances",
  ownership: "ownership",
  transactions: "transactions",
};

export class Model {
  now: number;
  readonly accounts: ModelAccount[] = [];
  readonly authorizations = new Map<string, "active" | "disconnected" | "inactive">();
  readonly #events: { readonly at: number; readonly key: string }[] = [];
  #timers: Timer[] = [];
  #order = 0;

  constructor(now: number) {
    this.now = now;
  }

  link(id: string, authorization: string, permissions: readonly string[], waits: boolean): ModelAccount {
    const account: ModelAccount = {
      id,
      authorization,
      waits,
      permissions: [...permissions],
      status: "active",
      action: null,
      refreshes: new Map(),
      subscriptions: new Set(),
      hasBalance: false,
      hasTransactions: false,
    };
    this.accounts.push(account);
    this.authorizations.set(authorization, "active");
    this.emit(id, "account.created");
    return account;
  }

  deactivateSoon(authorization: string): void {
    this.#schedule(`deactivate ${authorization}`, this.now + 2, () => this.expire(authorization, "relink_required"));
  }

  canRefresh(account: ModelAccount, features: readonly ModelFeature[]): boolean {
    return (
      account.status === "active" && features.every((feature) => account.permissions.includes(PERMISSION[feature]))
    );
  }

  refresh(account: ModelAccount, feature: ModelFeature): void {
    const last = account.refreshes.get(feature);
    if (last !== undefined && (last.status === "pending" || last.next > this.now)) {
      return;
    }
    account.refreshes.set(feature, { status: "pending", at: this.now, next: Infinity });
    if (!account.waits) {
      this.#schedule(`refresh ${account.id} ${feature}`, this.now + 1, () =>
        this.finish(account, feature, "succeeded"),
      );
    }
  }

  finish(account: ModelAccount, feature: ModelFeature, outcome: "failed" | "succeeded"): void {
    const refresh = account.refreshes.get(feature);
    if (refresh?.status !== "pending") {
      return;
    }
    refresh.status = this.canRefresh(account, [feature]) ? outcome : "failed";
    refresh.next = refresh.at + 1;
    this.#cancel(`refresh ${account.id} ${feature}`);
    if (refresh.status === "succeeded") {
      account.hasBalance ||= feature === "balance";
      account.hasTransactions ||= feature === "transactions";
    }
    this.emit(account.id, `account.refreshed_${feature}`);
  }

  subscribe(account: ModelAccount, feature: ModelFeature): void {
    if (!account.subscriptions.has(feature)) {
      account.subscriptions.add(feature);
      this.#daily(account, feature);
      this.refresh(account, feature);
    }
  }

  deactivate(account: ModelAccount, action: "none" | "relink_required"): void {
    if (account.status === "active") {
      account.status = "inactive";
      account.action = action;
      this.#failPending(account);
      this.emit(account.id, "account.deactivated");
    }
  }

  /** A closed account is beyond repair, whatever it was before. */
  close(account: ModelAccount): void {
    this.deactivate(account, "none");
    if (account.status === "inactive") {
      account.action = "none";
    }
  }

  reactivate(account: ModelAccount): void {
    if (account.status === "inactive") {
      this.emit(account.id, "account.reactivated");
    }
    account.status = "active";
    account.action = null;
  }

  disconnect(account: ModelAccount): void {
    if (account.status !== "disconnected") {
      account.status = "disconnected";
      account.action = null;
      account.hasBalance = false;
      account.subscriptions.clear();
      this.#failPending(account);
      this.emit(account.id, "account.disconnected");
    }
    if (this.#behind(account.authorization).every(({ status }) => status === "disconnected")) {
      this.authorizations.set(account.authorization, "disconnected");
    }
  }

  /** Consent runs out, or the account holder revokes access at the institution. */
  expire(authorization: string, action: "none" | "relink_required"): void {
    if (this.authorizations.get(authorization) === "active") {
      this.authorizations.set(authorization, "inactive");
    }
    this.#behind(authorization).forEach((account) => this.deactivate(account, action));
  }

  /** The accounts that are chosen come back with new permissions, those that can be repaired with them. */
  relink(authorization: string, chosen: readonly ModelAccount[], permissions: readonly string[]): void {
    const repairable = chosen.filter(({ action }) => action !== "none");
    if (repairable.length === 0) {
      return;
    }
    this.authorizations.set(authorization, "active");
    this.#cancel(`deactivate ${authorization}`);
    for (const account of repairable) {
      const showedNumbers = account.permissions.includes("payment_method");
      account.permissions = [...permissions];
      for (const feature of account.subscriptions) {
        if (!permissions.includes(PERMISSION[feature])) {
          account.subscriptions.delete(feature);
        }
      }
      this.reactivate(account);
      if (showedNumbers !== permissions.includes("payment_method")) {
        this.emit(account.id, "account.account_numbers_updated");
      }
    }
    for (const account of this.#behind(authorization)) {
      if (account.action === "relink_required") {
        this.reactivate(account);
      }
    }
  }

  advance(seconds: number): void {
    const end = this.now + seconds;
    for (;;) {
      const [next] = this.#timers.toSorted((left, right) => left.at - right.at || left.order - right.order);
      if (next === undefined || next.at > end) {
        break;
      }
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.now = next.at;
      next.run();
    }
    this.now = end;
  }

  emit(object: string, type: string): void {
    this.#events.push({ at: this.now, key: `${object} ${type}` });
  }

  /** How often each event of the last 30 days has happened, by object and type. */
  countEvents(): Record<string, number> {
    const counts = new Map<string, number>();
    for (const { key } of this.#events.filter(({ at }) => at > this.now - 30 * DAY)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  }

  #behind(authorization: string): ModelAccount[] {
    return this.accounts.filter((account) => account.authorization === authorization);
  }

  #failPending(account: ModelAccount): void {
    for (const feature of account.refreshes.keys()) {
      this.finish(account, feature, "failed");
    }
  }

  #daily(account: ModelAccount, feature: ModelFeature): void {
    this.#schedule(`daily ${account.id} ${feature}`, this.now + DAY, () => {
      if (account.subscriptions.has(feature)) {
        this.#daily(account, feature);
        if (account.status === "active") {
          this.refresh(account, feature);
        }
      }
    });
  }

  #schedule(key: string, at: number, run: () => void): void {
    this.#cancel(key);
    this.#order += 1;
    this.#timers.push({ key, at, order: this.#order, run });
  }

  #cancel(key: string): void {
    this.#timers = this.#timers.filter((timer) => timer.key !== key);
  }
}
