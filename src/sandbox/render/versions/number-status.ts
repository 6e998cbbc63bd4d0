import type { Full } from "../../types/contract-types.ts";
import { versionChange } from "./version-change.ts";

/** Before 2026-09-30.endive a number was not there while it was pending, and deactivated once it had expired. */
export const numberStatus = versionChange({
  schema: "Account",
  in: "2026-09-30.endive",
  before: (account) => ({
    ...account,
    account_numbers: account.account_numbers?.filter(({ status }) => status !== "pending").map(withoutExpiry) ?? null,
  }),
});

function withoutExpiry(number: Full<"AccountNumber">): Full<"AccountNumber"> {
  return number.status === "expired" ? { ...number, status: "deactivated" } : number;
}
