import { defineCommand } from "./command.ts";
import { text } from "./options/option.ts";

export const adoptCommand = defineCommand({
  name: "adopt",
  summary: "write a proposed change into the sources of the contract, and print the diff",
  operands: "FILE",
  takes: "files",
  options: {
    into: {
      ...text({ placeholder: "DIR", help: "the folder with the sources to change" }),
      shownDefault: "what FILE extends",
    },
  },
  notes: [
    "FILE is an overlay that --propose has written. Remove from it what you do not want.",
    "Comments and formatting of the sources are kept. What they have already is left as it is, so a second run changes nothing.",
  ],
  examples: ["adopt proposal.yaml", "adopt proposal.yaml --into openapi"],
});
