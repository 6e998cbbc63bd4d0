import type { Full } from "../types/contract-types.ts";
import { institutionOf } from "../world/find-template.ts";
import type { AuthorizationRecord } from "../world/records/account-records.ts";
import type { World } from "../world/world.ts";
import { type Expansion, within } from "./expansion.ts";
import { renderHolder } from "./render-holder.ts";
import { renderInstitution } from "./render-institution.ts";

export function renderAuthorization(
  world: World,
  authorization: AuthorizationRecord,
  expansion: Expansion,
): Full<"Authorization"> {
  const institution = institutionOf(world, authorization.institution);
  const { expectedDeactivation, inactive, status } = authorization;

  return {
    id: authorization.id,
    object: "financial_connections.authorization",
    account_holder: renderHolder(world, authorization.holder, within(expansion, "account_holder")),
    institution: expansion.has("institution") ? renderInstitution(institution) : institution.id,
    institution_name: institution.name,
    livemode: false,
    status,
    status_details: {
      ...(expectedDeactivation !== null && {
        active: { action: "relink_required", expected_deactivation_date: expectedDeactivation.at },
      }),
      ...(inactive !== null && { inactive: { action: inactive.action } }),
    },
  };
}
