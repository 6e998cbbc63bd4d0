import type { Full } from "../types/contract-types.ts";
import { shownNumbers } from "../world/account-numbers.ts";
import { institutionOf } from "../world/find-template.ts";
import type { AccountRecord, BalanceRecord, NumberRecord, RefreshRecord } from "../world/records/account-records.ts";
import type { World } from "../world/world.ts";
import { type Expansion, within } from "./expansion.ts";
import { renderHolder } from "./render-holder.ts";
import { renderInstitution } from "./render-institution.ts";
import { renderOwnership } from "./render-owner.ts";

type Account = Full<"Account">;

/** Records never change, so a rendered record stays valid until another record replaces it. */
const plainAccounts = new WeakMap<AccountRecord, Account>();

export function renderAccount(world: World, account: AccountRecord, expansion: Expansion): Account {
  if (expansion.size > 0) {
    return writeAccount(world, account, expansion);
  }
  let rendered = plainAccounts.get(account);
  if (rendered === undefined) {
    rendered = writeAccount(world, account, expansion);
    plainAccounts.set(account, rendered);
  }
  return rendered;
}

function writeAccount(world: World, account: AccountRecord, expansion: Expansion): Account {
  const { balance, permissions, refreshes } = account;
  const institution = institutionOf(world, account.institution);
  return {
    id: account.id,
    object: "financial_connections.account",
    account_holder: renderHolder(world, account.holder, within(expansion, "account_holder")),
    account_numbers: shownNumbers(account)?.map(renderNumber) ?? null,
    authorization: account.authorization,
    balance: balance !== null && permissions.includes("balances") ? renderBalance(balance) : null,
    balance_refresh: renderRefresh(account, refreshes.balance),
    category: account.category,
    created: account.created,
    display_name: account.displayName,
    ...(refreshes.inferred_balances !== undefined && {
      inferred_balances_refresh: renderRefresh(account, refreshes.inferred_balances),
    }),
    institution: expansion.has("institution") ? renderInstitution(institution) : institution.id,
    institution_name: institution.name,
    last4: account.last4,
    livemode: false,
    ownership: permissions.includes("ownership") ? renderOwnershipField(world, account, expansion) : null,
    ownership_refresh: renderRefresh(account, refreshes.ownership),
    permissions,
    status: account.status,
    ...renderDetails(account),
    subcategory: account.subcategory,
    subscriptions: account.subscriptions,
    supported_payment_method_types: account.paymentMethodTypes,
    transaction_refresh: renderTransactionRefresh(account, refreshes.transactions),
  };
}

function renderDetails({ expectedDeactivation, inactive }: AccountRecord): Pick<Account, "status_details"> {
  if (expectedDeactivation === null && inactive === null) {
    return {};
  }
  return {
    status_details: {
      ...(expectedDeactivation !== null && {
        active: {
          action: "relink_required",
          cause: expectedDeactivation.cause,
          expected_deactivation_date: expectedDeactivation.at,
        },
      }),
      ...(inactive !== null && { inactive: { action: inactive.action, cause: inactive.cause } }),
    },
  };
}

function renderOwnershipField(world: World, account: AccountRecord, expansion: Expansion): Account["ownership"] {
  const record =
    account.ownership === null || !expansion.has("ownership") ? undefined : world.ownerships.get(account.ownership);
  return record === undefined ? account.ownership : renderOwnership(record);
}

function renderRefresh(account: AccountRecord, refresh: RefreshRecord | undefined): Full<"Refresh"> | null {
  if (refresh === undefined) {
    return null;
  }
  const { lastAttemptedAt, nextAvailableAt, status } = refresh;
  return {
    last_attempted_at: lastAttemptedAt,
    next_refresh_available_at: account.status === "active" ? nextAvailableAt : null,
    status,
  };
}

function renderTransactionRefresh(
  account: AccountRecord,
  refresh: RefreshRecord | undefined,
): Full<"TransactionRefresh"> | null {
  const rendered = renderRefresh(account, refresh);
  const id = refresh?.id ?? null;
  return rendered === null || id === null ? null : { id, ...rendered };
}

function renderBalance({ asOf, current, detail, type }: BalanceRecord): Full<"Balance"> {
  const more = type === "cash" ? { cash: { available: detail } } : { credit: { used: detail } };
  return { as_of: asOf, ...more, current, type };
}

function renderNumber({ expiresAt, identifierType, status }: NumberRecord): Full<"AccountNumber"> {
  return {
    expected_expiry_date: expiresAt,
    identifier_type: identifierType,
    status,
    supported_networks: ["ach"],
  };
}
