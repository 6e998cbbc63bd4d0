import type { JsonObject, JsonValue } from "../../schema/json.ts";
import type { AccountRecord, SessionFiltersRecord, SessionRecord } from "../world/records.ts";
import { type Expansion, within } from "./expansion.ts";
import { renderAccount } from "./render-account.ts";
import type { RenderContext } from "./render-context.ts";
import { renderHolder } from "./render-holder.ts";
import { renderList } from "./render-list.ts";
import { type VersionFeatures, featuresOfVersion } from "./version-features.ts";

const ACCOUNTS_URL = "/v1/financial_connections/accounts";

/** How many accounts a session shows; the list of accounts has all of them. */
const MOST_ACCOUNTS = 100;

/** What applies where a session of the newest version does not say otherwise. */
const EVERY_SUBCATEGORY = ["checking", "savings", "mortgage", "line_of_credit", "credit_card"] as const;

/** `accounts` are those of the session, as they are now or were when an event was made. */
export function renderSession(
  session: SessionRecord,
  accounts: readonly AccountRecord[],
  context: RenderContext,
  expansion: Expansion,
): JsonObject {
  const versionFeatures = featuresOfVersion(context.version);
  const inAccounts = within(within(expansion, "accounts"), "data");
  const page = accounts.slice(0, MOST_ACCOUNTS).map((account) => renderAccount(account, context, inAccounts));
  const filters = renderFilters(session.filters, versionFeatures);
  const rendered: Record<string, JsonValue> = {
    id: session.id,
    object: "financial_connections.session",
    account_holder: renderHolder(session.holder, context, within(expansion, "account_holder")),
    accounts: renderList(ACCOUNTS_URL, page, accounts.length > MOST_ACCOUNTS),
    client_secret: session.clientSecret,
  };

  if (filters !== null) {
    rendered["filters"] = filters;
  }
  rendered["livemode"] = false;
  rendered["permissions"] = session.permissions;
  rendered["prefetch"] = session.prefetch.filter(
    (feature) => versionFeatures.isPreview || feature !== "inferred_balances",
  );
  if (session.returnUrl !== null) {
    rendered["return_url"] = session.returnUrl;
  }
  if (session.limit !== null && (versionFeatures.isPreview || versionFeatures.singleCountry)) {
    rendered["limits"] = { accounts: session.limit };
  }
  if (versionFeatures.singleCountry) {
    rendered["manual_entry"] = { mode: session.manualEntry === "automatic" ? "automatic" : "disabled" };
  }
  return versionFeatures.isPreview ? { ...rendered, ...renderPreview(session) } : rendered;
}

/** What only the preview tells: the outcome, and everything about relinking. */
function renderPreview(session: SessionRecord): JsonObject {
  const { cancelledReason, manualEntry, relink, relinkResult, status } = session;
  return {
    ...(manualEntry !== null && { manual_entry: {} }),
    ...(relink !== null && {
      relink_options: {
        ...(relink.account !== null && { account: relink.account }),
        authorization: relink.authorization,
      },
    }),
    ...(relinkResult !== null && {
      relink_result: {
        account: relinkResult.account,
        authorization: relinkResult.authorization,
        failure_reason: relinkResult.failure,
      },
    }),
    status,
    ...(cancelledReason !== null && { status_details: { cancelled: { reason: cancelledReason } } }),
  };
}

function renderFilters(filters: SessionFiltersRecord | null, versionFeatures: VersionFeatures): JsonObject | null {
  if (versionFeatures.singleCountry) {
    return {
      account_subcategories: filters?.subcategories ?? EVERY_SUBCATEGORY,
      country: filters?.countries?.[0] ?? null,
      require_payment_method_support: filters?.paymentMethodSupport ?? "none",
    };
  }
  if (filters === null) {
    return null;
  }
  return {
    account_subcategories: filters.subcategories,
    countries: filters.countries,
    ...(versionFeatures.isPreview && filters.institution !== null && { institution: filters.institution }),
  };
}
