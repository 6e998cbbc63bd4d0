import { FcContractError } from "../protocol/fc-contract-error.ts";

/** Imports a package that only some commands need; without it the error says how to get it. */
export async function importOptional<Module>(name: string, install: string): Promise<Module> {
  try {
    return (await import(name)) as Module;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") {
      throw error;
    }
    throw new FcContractError("dependency_missing", `${name} is not installed beside fc-contract: ${install}`, {
      cause: error,
    });
  }
}
