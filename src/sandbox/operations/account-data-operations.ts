import { missingReference } from "../refused-call.ts";
import { renderList } from "../render/render-list.ts";
import { ownersUrl, renderOwner } from "../render/render-owner.ts";
import { renderInferredBalance } from "../render/render-transaction.ts";
import type { OwnerRecord } from "../world/records/account-data-records.ts";
import { requirePermissions } from "../world/refresh.ts";
import { SortedList } from "../world/collections/sorted-list.ts";
import type { OperationHandlers } from "./call.ts";
import { findAccount } from "./find-records.ts";
import { placeIn, readPage } from "./read-page.ts";

/** What was fetched of an account: its owners, its inferred balances. */
export const accountDataOperations = {
  listAccountOwners: (call) => {
    const account = findAccount(call);
    const id = call.query.ownership;
    const ownership = call.world.ownerships.get(id);

    if (ownership?.account !== account.id) {
      throw missingReference("financial connections account ownership", id, "ownership");
    }
    requirePermissions(account, ["ownership"]);
    const { items, hasMore } = readPage(
      {
        list: new SortedList<OwnerRecord>(() => 0, ownership.owners),
        placeOf: (owner) => placeIn(ownership.owners, owner),
        what: "financial connections account owner",
      },
      call.query,
    );
    return renderList(ownersUrl(account.id, id), items.map(renderOwner), hasMore);
  },

  listInferredBalances: (call) => {
    const account = findAccount(call);
    requirePermissions(account, ["inferred_balances"]);
    const { balancesByAccount, inferredBalances } = call.world;
    const { items, hasMore } = readPage(
      {
        list: balancesByAccount.list(account.id),
        placeOf: (id) => (inferredBalances.get(id)?.account === account.id ? inferredBalances.placeOf(id) : undefined),
        what: "financial connections account inferred balance",
      },
      call.query,
    );
    const url = `/v1/financial_connections/accounts/${account.id}/inferred_balances`;
    return renderList(url, items.map(renderInferredBalance), hasMore);
  },
} satisfies Partial<OperationHandlers>;
