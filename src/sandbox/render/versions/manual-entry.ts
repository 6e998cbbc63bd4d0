import { versionChange } from "./version-change.ts";

/** Before 2026-07-29.dahlia, in the preview, a session showed of manual entry only that it was set. */
export const manualEntry = versionChange({
  schema: "Session",
  in: "2026-07-29.dahlia",
  before: (session) => (session.manual_entry === undefined ? session : { ...session, manual_entry: {} }),
});
