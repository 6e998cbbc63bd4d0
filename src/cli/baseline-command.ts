import { BASELINE_FILE } from "../report/baseline/baseline.ts";
import { defineCommand } from "./command.ts";
import { text, withDefault } from "./options/option.ts";

export const baselineCommand = defineCommand({
  name: "baseline",
  summary: "let known findings pass until a day",
  operands: "add FINGERPRINT...|list|prune",
  takes: "files",
  options: {
    until: text({
      placeholder: "DATE",
      help: "add: the last day on which the finding does not fail, as 2026-12-20 (UTC)",
    }),
    reason: text({ placeholder: "TEXT", help: "add: why it may stay, such as a ticket or a release" }),
    from: text({
      placeholder: "REPORT",
      help: "a json report of check or audit: add notes what the finding is, prune sees what still occurs",
    }),
    baseline: withDefault(text({ placeholder: "FILE", help: "the baseline to read and write" }), BASELINE_FILE),
  },
  notes: [
    "add makes findings known, or gives known ones a new day and reason. list shows what is known, and until when. prune removes what has expired, and with --from what no longer occurs.",
  ],
  examples: [
    'baseline add fc-7c1e09ab42d1 --until 2026-12-20 --reason "TICKET-12"',
    "baseline prune --from report.json",
  ],
});
