import type { Full } from "../types/contract-types.ts";
import type { AccountRecord } from "../world/records/account-records.ts";
import type { SessionFiltersRecord, SessionRecord } from "../world/records/session-record.ts";
import type { World } from "../world/world.ts";
import { type Expansion, within } from "./expansion.ts";
import { renderAccount } from "./render-account.ts";
import { renderHolder } from "./render-holder.ts";
import { renderList } from "./render-list.ts";

type Session = Full<"Session">;

const ACCOUNTS_URL = "/v1/financial_connections/accounts";

/** How many accounts a session shows; the list of accounts has all of them. */
const MOST_ACCOUNTS = 100;

/** `accounts` are those of the session, as they are now or were when an event was made. */
export function renderSession(
  world: World,
  session: SessionRecord,
  accounts: readonly AccountRecord[],
  expansion: Expansion,
): Session {
  const inAccounts = within(within(expansion, "accounts"), "data");
  const page = accounts.slice(0, MOST_ACCOUNTS).map((account) => renderAccount(world, account, inAccounts));
  const { filters, limit, manualEntry, returnUrl } = session;
  return {
    id: session.id,
    object: "financial_connections.session",
    account_holder: renderHolder(world, session.holder, within(expansion, "account_holder")),
    accounts: renderList(ACCOUNTS_URL, page, accounts.length > MOST_ACCOUNTS),
    client_secret: session.clientSecret,
    ...(filters !== null && { filters: renderFilters(filters) }),
    ...(limit !== null && { limits: { accounts: limit } }),
    livemode: false,
    ...(manualEntry !== null && { manual_entry: { mode: manualEntry === "automatic" ? "automatic" : "disabled" } }),
    permissions: session.permissions,
    prefetch: session.prefetch,
    ...renderRelink(session),
    ...(returnUrl !== null && { return_url: returnUrl }),
    ...renderStatus(session),
  };
}

function renderRelink({ relink, relinkResult }: SessionRecord): Pick<Session, "relink_options" | "relink_result"> {
  return {
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
  };
}

function renderStatus({ cancelledReason, status }: SessionRecord): Pick<Session, "status" | "status_details"> {
  return {
    status,
    ...(cancelledReason !== null && { status_details: { cancelled: { reason: cancelledReason } } }),
  };
}

function renderFilters({
  countries,
  institution,
  paymentMethodSupport,
  subcategories,
}: SessionFiltersRecord): Full<"SessionFilters"> {
  return {
    account_subcategories: subcategories,
    countries,
    country: countries?.[0] ?? null,
    ...(institution !== null && { institution }),
    ...(paymentMethodSupport !== null && { require_payment_method_support: paymentMethodSupport }),
  };
}
