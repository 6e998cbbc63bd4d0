import { BASELINE_FILE } from "../report/baseline/baseline.ts";
import type { Command } from "./command.ts";

export const baselineCommand: Command = {
  name: "baseline",
  summary: "keep known findings from failing, until a day",
  usage: `add FINGERPRINT... --until DATE --reason TEXT [--from REPORT] | list | prune [--from REPORT]

  add              make findings known; a finding that is known already gets the new day and reason
  list             what is known, and until when
  prune            take out what has expired; with --from also what no longer occurs
  --until DATE     the last day on which it does not fail, as 2026-12-20 (UTC)
  --reason TEXT    why it may stay: a ticket, a release
  --from REPORT    a json report of check or audit: add notes what a finding is, prune sees what occurs
  --baseline FILE  (default ${BASELINE_FILE})`,
  options: {
    until: { type: "string" },
    reason: { type: "string" },
    from: { type: "string" },
    baseline: { type: "string" },
  },
  takesFiles: true,
  // Loaded only here, so that other commands do not wait for it.
  run: async (...given) => (await import("./run-baseline.ts")).runBaseline(...given),
};
