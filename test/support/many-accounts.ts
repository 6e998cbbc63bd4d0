import type { InstitutionDraft } from "../../src/sandbox/institutions/institution.ts";

/** An institution called Big with so many checking accounts: `Account 0`, `Account 1` … */
export function bigInstitution(count: number): InstitutionDraft {
  const accounts = Array.from({ length: count }, (_, index) => ({
    name: `Account ${index}`,
    category: "cash" as const,
    subcategory: "checking" as const,
    last4: "1234",
    current: 1,
  }));
  return { name: "Big", accounts };
}
