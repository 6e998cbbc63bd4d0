import { missingReference } from "../refused-call.ts";
import { renderList } from "../render/render-list.ts";
import { ownersUrl, renderOwner } from "../render/render-owner.ts";
import { renderInferredBalance } from "../render/render-transaction.ts";
import { requirePermissions } from "../world/refresh-account.ts";
import type { OperationHandlers } from "./call.ts";
import { findAccount } from "./find-records.ts";
import { readPage } from "./read-page.ts";

/** What was fetched of an account: its owners, its inferred balances. */
export const accountDataOperations = {
  listAccountOwners: (call) => {
    const account = findAccount(call);
    const id = call.query.ownership;
    const ownership = call.world.ownerships.get(id);

    if (ownership?.account !== account.id) {
      throw missingReference("financial connections account ownership", id, "ownership");
    }
    requirePermissions(account, ["ownership"], "ownership");
    const { items, hasMore } = readPage(
      {
        items: ownership.owners.toReversed(),
        find: (owner) => ownership.owners.find((candidate) => candidate.id === owner),
        what: "financial connections account owner",
      },
      call.query,
    );
    return renderList(ownersUrl(account.id, id), items.map(renderOwner), hasMore);
  },

  listInferredBalances: (call) => {
    const account = findAccount(call);
    requirePermissions(account, ["inferred_balances"], "account");
    const balances = call.world.inferredBalances.group(account.id);
    const { items, hasMore } = readPage(
      {
        items: balances.toReversed(),
        find: (id) => balances.find((balance) => balance.id === id),
        what: "financial connections account inferred balance",
      },
      call.query,
    );
    const url = `/v1/financial_connections/accounts/${account.id}/inferred_balances`;
    return renderList(url, items.map(renderInferredBalance), hasMore);
  },
} satisfies Partial<OperationHandlers>;
