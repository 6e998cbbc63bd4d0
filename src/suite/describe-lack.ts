import { UNKNOWN_PREFIX } from "./fill-ids.ts";

/** What has to be linked at a target so that it has ids of a kind. Everything else comes with any account of a customer. */
const WANTED: Readonly<Record<string, string>> = {
  acct: "an account of a connected account",
  fcaown: "an account with the permission ownership",
  fcaowns: "an account with the permission ownership",
  fctxn: "an account with the permission transactions",
  fctxnref: "an account with the permission transactions",
};

/** Why a case is skipped that needs ids which the target does not have, and what to do. */
export function describeLack(prefixes: readonly string[], targetName: string): string {
  if (prefixes.includes(UNKNOWN_PREFIX)) {
    return "Stripe does not document how ids of these objects start, so the suite has no cursor to send; nothing to do";
  }
  const starts = prefixes.map((prefix) => `${prefix}_`).join(" or ");
  const wanted = [...new Set(prefixes.map((prefix) => WANTED[prefix] ?? "an account of a customer"))].join(" and ");
  return `${targetName} has no id that starts with ${starts}; link ${wanted} there and check again`;
}
