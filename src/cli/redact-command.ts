import type { Command } from "./command.ts";

export const redactCommand: Command = {
  name: "redact",
  summary: "take keys, secrets, names, addresses and account digits out of recordings",
  usage: `FILE...|- [--out FILE]

  FILE...      HAR or NDJSON, gzipped too; - is standard input
  --out FILE   HAR where the name ends with .har, NDJSON otherwise; without it, NDJSON on standard output

Stand-ins have the same form as what they stand for, and the same value has the same stand-in throughout: a redacted
recording passes the contract as the original does, and its ids join. Entries that cannot be read are left out.`,
  options: { out: { type: "string" } },
  takesFiles: true,
  // Loaded only here, so that other commands do not wait for it.
  run: async (...given) => (await import("./run-redact.ts")).runRedact(...given),
};
