import type { Institution } from "../../institutions/institution.ts";
import type { ControlSchema } from "../../types/contract-types.ts";
import { isInCountry, offerAccounts } from "../../world/choose-accounts.ts";
import { institutionOf } from "../../world/find-template.ts";
import type { SessionRecord } from "../../world/records/session-record.ts";
import type { World } from "../../world/world.ts";

/** All that the link flow shows of a session before somebody signs in. */
export function describeFlow(world: World, session: SessionRecord): ControlSchema<"SandboxFlow"> {
  const { filters, limit, manualEntry, permissions, relink } = session;
  const fixed = fixedInstitution(world, session);
  const required = world.accounts.get(relink?.account ?? "");
  const institutions =
    fixed === undefined ? world.institutions.filter((institution) => isInCountry(session, institution)) : [fixed];
  return {
    client_secret: session.clientSecret,
    permissions,
    limit,
    subcategories: filters?.subcategories ?? null,
    manual_entry: manualEntry === "custom",
    is_fixed: fixed !== undefined,
    institutions: institutions.map(describeInstitution),
    relink:
      relink === null
        ? null
        : { account: required === undefined ? null : { name: required.displayName ?? "", last4: required.last4 } },
  };
}

/** What an institution offers to somebody who signed in; nothing where it is down. */
export function describeOffer(
  world: World,
  session: SessionRecord,
  institution: Institution,
): ControlSchema<"SandboxOffer"> {
  if (institution.behaviour.kind === "down") {
    return { is_down: true, accounts: [] };
  }
  const accounts = offerAccounts(world, session, institution).map(({ linked, template }) => ({
    name: linked?.displayName ?? template.name,
    choice: linked?.id ?? template.name,
    last4: template.last4,
    subcategory: template.subcategory,
    status: linked?.status ?? null,
    is_required: linked !== undefined && linked.id === session.relink?.account,
  }));
  return { is_down: false, accounts };
}

/** The institution that a session stays at, where it is not the account holder's to choose. */
export function fixedInstitution(world: World, session: SessionRecord): Institution | undefined {
  const authorization = world.authorizations.get(session.relink?.authorization ?? "");
  const id = authorization?.institution ?? session.filters?.institution ?? null;
  return id === null ? undefined : institutionOf(world, id);
}

function describeInstitution({
  id,
  name,
  aliases,
  behaviour,
  status,
}: Institution): ControlSchema<"SandboxFlow">["institutions"][number] {
  return {
    id,
    name,
    aliases,
    sign_in: name.endsWith("(OAuth)") ? "oauth" : "password",
    // Only an announced downtime is known before somebody tries.
    is_down: behaviour.kind === "down" && status === "degraded",
  };
}
