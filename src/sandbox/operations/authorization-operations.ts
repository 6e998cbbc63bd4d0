import { requireResource } from "../refused-call.ts";
import { readExpansion } from "../render/expansion.ts";
import { renderAuthorization } from "../render/render-authorization.ts";
import { renderInstitution } from "../render/render-institution.ts";
import { renderList } from "../render/render-list.ts";
import { SortedList } from "../world/collections/sorted-list.ts";
import type { OperationHandlers } from "./call.ts";
import { findAuthorization } from "./find-records.ts";
import { placeIn, readPage } from "./read-page.ts";

/** What accounts hang on: authorizations, and the institutions behind them. */
export const authorizationOperations = {
  retrieveAuthorization: (call) =>
    renderAuthorization(call.world, findAuthorization(call), readExpansion(call.query.expand)),

  listInstitutions: (call) => {
    const listed = call.world.institutions
      .filter(({ status }) => status !== "inactive")
      .map((institution, index) => ({ id: institution.id, sequence: -index, institution }));
    const list = new SortedList<(typeof listed)[number]>(() => 0, listed);
    const { items, hasMore } = readPage(
      { list, placeOf: (id) => placeIn(listed, id), what: "financial connections institution" },
      call.query,
    );
    const page = items.map(({ institution }) => renderInstitution(institution));
    return renderList("/v1/financial_connections/institutions", page, hasMore);
  },

  retrieveInstitution: ({ path, world }) => {
    const institution = requireResource(
      world.institutions.find(({ id }) => id === path.institution),
      "financial connections institution",
      path.institution,
    );
    return renderInstitution(institution);
  },
} satisfies Partial<OperationHandlers>;
