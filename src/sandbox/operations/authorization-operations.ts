import { missingResource } from "../refused-call.ts";
import { readExpansion } from "../render/expansion.ts";
import { renderAuthorization } from "../render/render-authorization.ts";
import { renderInstitution } from "../render/render-institution.ts";
import { renderList } from "../render/render-list.ts";
import type { OperationHandlers } from "./call.ts";
import { readPage } from "./read-page.ts";

/** What accounts hang on: authorizations, and the institutions behind them. */
export const authorizationOperations: OperationHandlers = {
  retrieveAuthorization: (call) => {
    const id = call.reading.path["authorization"] ?? "";
    const authorization = call.world.authorizations.get(id);

    if (authorization === undefined) {
      throw missingResource("financial connections authorization", id);
    }
    return renderAuthorization(authorization, call, readExpansion(call.reading.query["expand"]));
  },

  listInstitutions: (call) => {
    const listed = call.world.institutions
      .filter(({ status }) => status !== "inactive")
      .map((institution, index) => ({ id: institution.id, sequence: -index, institution }));
    const { items, hasMore } = readPage(
      { items: listed, find: (id) => listed.find((item) => item.id === id), what: "financial connections institution" },
      call.reading.query,
    );
    const page = items.map(({ institution }) => renderInstitution(institution));
    return renderList("/v1/financial_connections/institutions", page, hasMore);
  },

  retrieveInstitution: (call) => {
    const id = call.reading.path["institution"] ?? "";
    const institution = call.world.institutions.find((candidate) => candidate.id === id);

    if (institution === undefined) {
      throw missingResource("financial connections institution", id);
    }
    return renderInstitution(institution);
  },
};
