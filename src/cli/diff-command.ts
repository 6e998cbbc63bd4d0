import { API_VERSIONS } from "../protocol/api-version.ts";
import type { Command } from "./command.ts";

export const diffCommand: Command = {
  name: "diff",
  summary: "what breaks and what only adds between two API versions or documents",
  usage: `A B [--fail-on breaking|drift|never] [--json]

  A, B              API versions (${API_VERSIONS.join(", ")}; also clover, preview, endive),
                    or OpenAPI 3.1 documents of your own
  --fail-on KIND    exit 1 when something breaks (the default), when anything changes, or never
  --json            for programs`,
  options: { "fail-on": { type: "string" }, json: { type: "boolean" } },
  takesFiles: true,
  // Loaded only here, so that other commands do not wait for it.
  run: async (...given) => (await import("./run-diff.ts")).runDiff(...given),
};
