import { isBefore } from "../../protocol/api-version.ts";
import { invalidRequest } from "../refused-call.ts";
import { readExpansion } from "../render/expansion.ts";
import { renderSession } from "../render/render-session.ts";
import type { BodyOf } from "../types/contract-types.ts";
import { createSession, type SessionDraft } from "../world/session.ts";
import type { HolderRecord } from "../world/records/record-fields.ts";
import type { SessionFiltersRecord } from "../world/records/session-record.ts";
import type { OperationHandlers } from "./call.ts";
import { accountsOf, findSession } from "./find-records.ts";

type CreateSessionBody = BodyOf<"createSession">;

export const sessionOperations = {
  createSession: (call) => {
    const { body } = call;
    const { limits, manual_entry: manualEntry, prefetch, relink_options: relink, return_url: returnUrl } = body;
    const draft: SessionDraft = {
      holder: readHolder(body),
      permissions: unique(body.permissions),
      prefetch: unique(prefetch ?? []),
      filters: readFilters(body),
      limit: readLimit(limits),
      manualEntry: manualEntry === undefined ? null : (manualEntry.mode ?? "automatic"),
      relink: relink === undefined ? null : { authorization: relink.authorization, account: relink.account ?? null },
      returnUrl: readUrl(returnUrl),
    };
    const session = createSession(call.world, draft, isBefore(call.version, "2026-07-29.dahlia"));
    return renderSession(call.world, session, [], readExpansion(body.expand));
  },

  retrieveSession: (call) => {
    const session = findSession(call);
    return renderSession(call.world, session, accountsOf(call.world, session), readExpansion(call.query.expand));
  },
} satisfies Partial<OperationHandlers>;

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return items.length < 2 ? items : [...new Set(items)];
}

function readHolder({ account_holder: holder }: CreateSessionBody): HolderRecord | null {
  // Where the contract allows the empty string, it means no holder.
  if (holder === undefined || holder === "") {
    return null;
  }
  const { type, account, customer, customer_account: customerAccount } = holder;
  return {
    type,
    ...(account !== undefined && { account }),
    ...(customer !== undefined && { customer }),
    ...(customerAccount !== undefined && { customerAccount }),
  };
}

function readFilters({ filters }: CreateSessionBody): SessionFiltersRecord | null {
  if (filters === undefined) {
    return null;
  }
  return {
    subcategories: filters.account_subcategories ?? null,
    countries: filters.countries ?? (filters.country === undefined ? null : [filters.country]),
    institution: filters.institution ?? null,
    paymentMethodSupport: filters.require_payment_method_support ?? null,
  };
}

/** The empty string lifts the limit. */
function readLimit(limits: CreateSessionBody["limits"]): number | null {
  const limit = limits?.accounts;

  if (limit === undefined || limit === "") {
    return null;
  }
  if (limit < 1) {
    throw invalidRequest(
      `Invalid limits[accounts]: expected at least 1, got ${limit}.`,
      "limits[accounts]",
      "parameter_invalid_integer",
    );
  }
  return limit;
}

function readUrl(url: string | undefined): string | null {
  if (url === undefined) {
    return null;
  }
  if (!URL.canParse(url)) {
    throw invalidRequest("Not a valid URL", "return_url", "url_invalid");
  }
  return url;
}
