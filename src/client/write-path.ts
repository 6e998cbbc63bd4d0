import { FcContractError } from "../protocol/fc-contract-error.ts";

/**
 * Fills the ids into a path. Refuses an id that would make it another path: an empty one turns retrieving an account
 * into listing all of them, and dots climb out of it.
 */
export function writePath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || /^\.{0,2}$/.test(value)) {
      const got = value === undefined ? "missing" : JSON.stringify(value);
      throw new FcContractError("path_parameter_invalid", `Path parameter ${name} must be an id, but is ${got}.`);
    }
    return encodeURIComponent(value);
  });
}
