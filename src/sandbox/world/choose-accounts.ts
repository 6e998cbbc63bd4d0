import { type AccountTemplate, canPayFrom, type Institution } from "../institutions/institution.ts";
import type { AccountRecord } from "./records/account-records.ts";
import type { SessionRecord } from "./records/session-record.ts";
import type { World } from "./world.ts";
import { WorldRefusal } from "./world-refusal.ts";

/** An account that an account holder picks in the link flow. */
export interface Choice {
  readonly template: AccountTemplate;
  /** The account that is linked already, through the authorization that is relinked. */
  readonly linked: AccountRecord | undefined;
}

/** Whether the session's filter allows an institution. Stripe uses the first of several countries. */
export function isInCountry({ filters }: SessionRecord, { countries }: Institution): boolean {
  const wanted = filters?.countries?.[0];
  return wanted === undefined || countries.includes(wanted);
}

/** The accounts that the link flow offers at an institution, the session's filters obeyed. */
export function offerAccounts(world: World, session: SessionRecord, institution: Institution): Choice[] {
  const { filters, relink } = session;
  const linked = relink === null ? [] : world.accountsByAuthorization.all(relink.authorization);

  if (!isInCountry(session, institution)) {
    return [];
  }
  return institution.accounts
    .filter((template) => {
      const subcategories: readonly string[] | null = filters?.subcategories ?? null;
      const suits =
        subcategories === null || subcategories.length === 0 || subcategories.includes(template.subcategory);
      return suits && (filters?.paymentMethodSupport !== "all" || canPayFrom(template));
    })
    .map((template) => ({
      template,
      linked: linked.find((account) => account.template === template.name && account.status !== "disconnected"),
    }));
}

/**
 * The accounts that the account holder picks: those that are named (by name, last four digits or id), or else as many
 * as the session takes.
 *
 * @throws WorldRefusal when one is not on offer, or they are more than the session takes
 */
export function chooseAccounts(
  session: SessionRecord,
  offer: readonly Choice[],
  named: readonly string[] | undefined,
): Choice[] {
  const limit = session.limit ?? Infinity;

  if (named === undefined) {
    return chooseByDefault(session, offer).slice(0, limit);
  }
  const chosen = named.map((name, index) => {
    const choice = offer.find(
      ({ template, linked }) =>
        linked?.id === name || template.last4 === name || template.name.toLowerCase() === name.toLowerCase(),
    );
    if (choice === undefined) {
      const offered = offer.map(({ template }) => template.name);
      throw new WorldRefusal({ kind: "account-not-offered", name, index, offered });
    }
    return choice;
  });
  if (new Set(chosen).size < chosen.length) {
    throw new WorldRefusal({ kind: "account-chosen-twice" });
  }
  if (
    session.filters?.paymentMethodSupport === "at_least_one" &&
    !chosen.some(({ template }) => canPayFrom(template))
  ) {
    throw new WorldRefusal({ kind: "no-payable-account" });
  }
  if (chosen.length > limit) {
    throw new WorldRefusal({ kind: "too-many-accounts", limit, chosen: chosen.length });
  }
  return chosen;
}

/** Whether a relink can bring an account back, or link it. It cannot where the account says that nothing is to be done. */
export function isRepairable({ linked }: Choice): boolean {
  return linked?.inactive?.action !== "none";
}

/** In a relink the accounts that are linked already are chosen, first those that come back, and no others. */
function chooseByDefault(session: SessionRecord, offer: readonly Choice[]): readonly Choice[] {
  if (session.relink === null) {
    return offer;
  }
  const required = session.relink.account;
  if (required !== null) {
    return offer.filter(({ linked }) => linked?.id === required);
  }
  const linked = offer.filter((choice) => choice.linked !== undefined);
  return [...linked.filter(isRepairable), ...linked.filter((choice) => !isRepairable(choice))];
}
