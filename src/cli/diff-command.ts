import { describeVersions } from "../protocol/api-version.ts";
import { defineCommand } from "./command.ts";
import { choice, flag, withDefault } from "./options/option.ts";

export const diffCommand = defineCommand({
  name: "diff",
  summary: "show what breaks and what only adds between two API versions or documents",
  operands: "A B",
  takes: "files",
  options: {
    "fail-on": withDefault(
      choice(["breaking", "drift", "never"], {
        help: "exit with 1 when something breaks, when anything changes, or never",
      }),
      "breaking",
    ),
    json: flag("print the changes as JSON instead of text"),
  },
  notes: [
    `A and B are API versions (${describeVersions()}; the newest of a release name for short, such as clover or preview) or OpenAPI 3.1 documents.`,
  ],
  examples: ["diff clover endive", "diff before.yaml after.yaml --fail-on drift"],
});
