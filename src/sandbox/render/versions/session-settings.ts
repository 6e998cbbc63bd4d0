import { versionChange } from "./version-change.ts";

/** What applies to a session that was created without filters. */
const EVERY_SUBCATEGORY = ["checking", "savings", "mortgage", "line_of_credit", "credit_card"] as const;

/**
 * Since 2026-09-30.endive a session shows the filters and the manual entry that apply, also where it was created without
 * them. Before, it showed what it was created with.
 */
export const sessionSettings = versionChange({
  schema: "Session",
  in: "2026-09-30.endive",
  since: (session) => ({
    ...session,
    filters: {
      account_subcategories: session.filters?.account_subcategories ?? EVERY_SUBCATEGORY,
      countries: session.filters?.countries ?? null,
      country: session.filters?.country ?? null,
      require_payment_method_support: session.filters?.require_payment_method_support ?? "none",
    },
    manual_entry: session.manual_entry ?? { mode: "disabled" },
  }),
});
