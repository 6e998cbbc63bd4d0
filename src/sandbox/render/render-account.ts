import type { ApiVersion } from "../../protocol/api-version.ts";
import type { JsonObject, JsonValue } from "../../schema/json.ts";
import type { AccountRecord, BalanceRecord, Feature, NumberRecord, RefreshRecord } from "../world/records.ts";
import { shownNumbers } from "../world/account-numbers.ts";
import { institutionOf } from "../world/find-template.ts";
import { type Expansion, isPlain, within } from "./expansion.ts";
import type { RenderContext } from "./render-context.ts";
import { renderHolder } from "./render-holder.ts";
import { renderInstitution } from "./render-institution.ts";
import { renderOwnership } from "./render-owner.ts";
import { type VersionFeatures, featuresOfVersion } from "./version-features.ts";

/** Records never change, so a rendered record stays valid until another record replaces it. */
const plainAccounts = new WeakMap<AccountRecord, Map<ApiVersion, JsonObject>>();

export function renderAccount(account: AccountRecord, context: RenderContext, expansion: Expansion): JsonObject {
  if (!isPlain(expansion)) {
    return writeAccount(account, context, expansion);
  }
  let versions = plainAccounts.get(account);
  if (versions === undefined) {
    versions = new Map();
    plainAccounts.set(account, versions);
  }
  let rendered = versions.get(context.version);
  if (rendered === undefined) {
    rendered = writeAccount(account, context, expansion);
    versions.set(context.version, rendered);
  }
  return rendered;
}

function writeAccount(account: AccountRecord, context: RenderContext, expansion: Expansion): JsonObject {
  const versionFeatures = featuresOfVersion(context.version);
  const institution = institutionOf(context.world, account.institution);
  const refresh = (feature: Feature): JsonObject | null => renderRefresh(account, account.refreshes[feature]);
  const rendered: Record<string, JsonValue> = {
    id: account.id,
    object: "financial_connections.account",
    account_holder: renderHolder(account.holder, context, within(expansion, "account_holder")),
    account_numbers: renderNumbers(shownNumbers(account), versionFeatures),
    balance:
      account.balance !== null && account.permissions.includes("balances") ? renderBalance(account.balance) : null,
    balance_refresh: refresh("balance"),
    category: account.category,
    created: account.created,
    display_name: account.displayName,
    institution_name: institution.name,
    last4: account.last4,
    livemode: false,
    ownership: account.permissions.includes("ownership") ? renderOwnershipField(account, context, expansion) : null,
    ownership_refresh: refresh("ownership"),
    permissions: account.permissions,
    status: account.status,
    subcategory: account.subcategory,
    subscriptions: account.subscriptions.filter((feature) => versionFeatures.subscriptions.includes(feature)),
    supported_payment_method_types: account.paymentMethodTypes,
    transaction_refresh: refresh("transactions"),
  };

  if (versionFeatures.isPreview) {
    rendered["authorization"] = account.authorization;
    rendered["institution"] = expansion["institution"] === undefined ? institution.id : renderInstitution(institution);
    if (account.refreshes.inferred_balances !== undefined) {
      rendered["inferred_balances_refresh"] = refresh("inferred_balances");
    }
  }
  if (versionFeatures.inactiveDetails && account.inactive !== null) {
    rendered["status_details"] = { inactive: { action: account.inactive.action, cause: account.inactive.cause } };
  }
  if (versionFeatures.activeDetails && account.expectedDeactivation !== null) {
    const { at, cause } = account.expectedDeactivation;
    rendered["status_details"] = { active: { action: "relink_required", cause, expected_deactivation_date: at } };
  }
  return rendered;
}

function renderOwnershipField(account: AccountRecord, { world }: RenderContext, expansion: Expansion): JsonValue {
  const record =
    account.ownership === null || expansion["ownership"] === undefined
      ? undefined
      : world.ownerships.get(account.ownership);
  return record === undefined ? account.ownership : renderOwnership(record);
}

function renderRefresh(account: AccountRecord, refresh: RefreshRecord | undefined): JsonObject | null {
  if (refresh === undefined) {
    return null;
  }
  const { id, lastAttemptedAt, nextAvailableAt, status } = refresh;
  return {
    ...(id !== null && { id }),
    last_attempted_at: lastAttemptedAt,
    next_refresh_available_at: account.status === "active" ? nextAvailableAt : null,
    status,
  };
}

function renderBalance({ asOf, current, detail, type }: BalanceRecord): JsonObject {
  const more: JsonObject = type === "cash" ? { cash: { available: detail } } : { credit: { used: detail } };
  return { as_of: asOf, ...more, current, type };
}

/** Where a version knows neither `pending` nor `expired`, the one is not there yet and the other deactivated. */
function renderNumbers(
  numbers: readonly NumberRecord[] | null,
  { finerNumberStatus }: VersionFeatures,
): JsonObject[] | null {
  if (numbers === null) {
    return null;
  }
  return numbers
    .filter(({ status }) => finerNumberStatus || status !== "pending")
    .map(({ expiresAt, identifierType, status }) => ({
      expected_expiry_date: expiresAt,
      identifier_type: identifierType,
      status: status === "expired" && !finerNumberStatus ? "deactivated" : status,
      supported_networks: ["ach"],
    }));
}
