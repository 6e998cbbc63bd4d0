import { defineCommand } from "./command.ts";
import { flag, text } from "./options/option.ts";

export const redactCommand = defineCommand({
  name: "redact",
  summary: "remove keys, secrets, names, addresses and account digits from recordings",
  operands: "FILE...|-",
  takes: "files",
  options: {
    out: text({
      placeholder: "FILE",
      help: "where to write: HAR if the name ends with .har, NDJSON otherwise; without it, NDJSON to standard output",
    }),
    overwrite: flag("replace a file that exists"),
  },
  notes: [
    "FILE is HAR or NDJSON, plain or gzipped; - is standard input.",
    "Each value is replaced by one of the same form, the same value by the same one throughout: a redacted recording passes the contract as the original does, and its ids join. Entries that cannot be read are left out.",
  ],
  examples: ["redact live.har --out redacted.har"],
});
