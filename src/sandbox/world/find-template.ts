import type { AccountTemplate, Institution } from "../institutions/institution.ts";
import type { AccountRecord } from "./records/account-records.ts";
import type { World } from "./world.ts";

/** The institution of an id. It is there for as long as something refers to it. */
export function institutionOf(world: World, id: string): Institution {
  const institution = world.institutions.find((candidate) => candidate.id === id);

  if (institution === undefined) {
    throw new Error(`the world refers to the institution ${id}, which the sandbox was not given`);
  }
  return institution;
}

export function templateOf(world: World, account: AccountRecord): AccountTemplate {
  const institution = institutionOf(world, account.institution);
  const template = institution.accounts.find(({ name }) => name === account.template);

  if (template === undefined) {
    throw new Error(`${institution.name} has no account "${account.template}", which ${account.id} is`);
  }
  return template;
}
