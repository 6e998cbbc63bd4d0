import type { Institution } from "./institution.ts";

/** The institution of an id or a name; names are labels that Stripe spells in several ways, so case does not matter. */
export function findInstitution(institutions: readonly Institution[], wanted: string): Institution | undefined {
  const name = wanted.trim().toLowerCase();
  return institutions.find(
    (institution) =>
      institution.id === wanted ||
      [institution.name, ...institution.aliases].some((known) => known.toLowerCase() === name),
  );
}
