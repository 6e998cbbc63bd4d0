import type { JsonObject } from "../../schema/json.ts";
import { institutionOf } from "../world/find-template.ts";
import type { AuthorizationRecord } from "../world/records.ts";
import { type Expansion, within } from "./expansion.ts";
import type { RenderContext } from "./render-context.ts";
import { renderHolder } from "./render-holder.ts";
import { renderInstitution } from "./render-institution.ts";
import { featuresOfVersion } from "./version-features.ts";

export function renderAuthorization(
  authorization: AuthorizationRecord,
  context: RenderContext,
  expansion: Expansion,
): JsonObject {
  const versionFeatures = featuresOfVersion(context.version);
  const institution = institutionOf(context.world, authorization.institution);
  const { expectedDeactivation, inactive, status } = authorization;

  return {
    id: authorization.id,
    object: "financial_connections.authorization",
    ...(versionFeatures.isPreview && {
      account_holder: renderHolder(authorization.holder, context, within(expansion, "account_holder")),
      institution: expansion["institution"] === undefined ? institution.id : renderInstitution(institution),
    }),
    institution_name: institution.name,
    livemode: false,
    status,
    status_details: {
      ...(versionFeatures.activeDetails &&
        expectedDeactivation !== null && {
          active: { action: "relink_required", expected_deactivation_date: expectedDeactivation.at },
        }),
      ...(inactive !== null && { inactive: { action: inactive.action } }),
    },
  };
}
