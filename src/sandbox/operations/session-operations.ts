import type { JsonObject } from "../../schema/json.ts";
import { invalidRequest } from "../refused-call.ts";
import { readExpansion } from "../render/expansion.ts";
import { renderSession } from "../render/render-session.ts";
import { traitsOf } from "../render/version-traits.ts";
import { createSession, type SessionDraft } from "../world/create-session.ts";
import type { HolderRecord, Permission, Prefetch, SessionFiltersRecord, SessionRecord } from "../world/records.ts";
import type { OperationHandlers } from "./call.ts";
import { accountsOf, findSession } from "./find-records.ts";

interface CreateSessionBody {
  readonly account_holder?:
    | {
        readonly type: HolderRecord["type"];
        readonly account?: string;
        readonly customer?: string;
        readonly customer_account?: string;
      }
    | "";
  readonly permissions: readonly Permission[];
  readonly prefetch?: readonly Prefetch[];
  readonly filters?: {
    readonly account_subcategories?: SessionFiltersRecord["subcategories"];
    readonly countries?: readonly string[];
    readonly country?: string;
    readonly institution?: string;
    readonly require_payment_method_support?: SessionFiltersRecord["paymentMethodSupport"];
  };
  readonly limits?: { readonly accounts: number | "" };
  readonly manual_entry?: { readonly mode?: SessionRecord["manualEntry"] };
  readonly relink_options?: { readonly authorization: string; readonly account?: string };
  readonly return_url?: string;
}

export const sessionOperations: OperationHandlers = {
  createSession: (call) => {
    const body = call.reading.body as unknown as CreateSessionBody;
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
    const session = createSession(call.world, draft, traitsOf(call.version).defaultsByHolder);
    return renderSession(session, [], call, readExpansion(call.reading.body["expand"]));
  },

  retrieveSession: (call): JsonObject => {
    const session = findSession(call);
    return renderSession(session, accountsOf(call, session), call, readExpansion(call.reading.query["expand"]));
  },
};

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return items.length < 2 ? items : [...new Set(items)];
}

function readHolder({ account_holder: holder }: CreateSessionBody): HolderRecord | null {
  // Where the contract takes the empty string, it means nobody.
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
