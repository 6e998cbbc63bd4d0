import type { Full } from "../types/contract-types.ts";
import type { OwnerRecord, OwnershipRecord } from "../world/records/account-data-records.ts";
import { renderList } from "./render-list.ts";

/** How many owners an expanded ownership shows; the list has the rest. */
const FIRST_PAGE = 10;

export function renderOwner({
  id,
  ownership,
  name,
  email,
  phone,
  address,
  refreshedAt,
}: OwnerRecord): Full<"AccountOwner"> {
  return {
    id,
    object: "financial_connections.account_owner",
    email,
    name,
    ownership,
    phone,
    raw_address: address,
    refreshed_at: refreshedAt,
  };
}

export function renderOwnership({ id, account, created, owners }: OwnershipRecord): Full<"AccountOwnership"> {
  const newestFirst = owners.toReversed();
  const page = newestFirst.slice(0, FIRST_PAGE).map(renderOwner);
  return {
    id,
    object: "financial_connections.account_ownership",
    created,
    owners: renderList(ownersUrl(account, id), page, owners.length > FIRST_PAGE),
  };
}

export function ownersUrl(account: string, ownership: string): string {
  return `/v1/financial_connections/accounts/${account}/owners?ownership=${ownership}`;
}
